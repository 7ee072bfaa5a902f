package dev.tidings.ingest.duplicate;

/**
 * An earlier unique article to which a text belongs.
 *
 * @param articleId the earlier article
 * @param newVersion whether the text is another version of it, at the same address
 * @param likeness how it repeats it, when it is no version
 */
public record TextMatch(String articleId, boolean newVersion, Likeness likeness) {}
