package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Polarity;
import dev.tidings.enrich.claim.FindQuotes.Quotation;
import dev.tidings.ingest.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quotation as a claim of its own: that these words were said, and by whom. */
final class MakeQuoteClaim {

  /** The predicate class of a quotation. */
  static final String STATE = "STATE";

  /** Shorter quotations inside of a sentence are terms, not speech. */
  private static final int MIN_WORDS_MIXED = 6;

  private final Article article;
  private final ResolveNames resolveNames;
  private final WeighWorth weighWorth;

  MakeQuoteClaim(Article article, ResolveNames resolveNames, WeighWorth weighWorth) {
    this.article = article;
    this.resolveNames = resolveNames;
    this.weighWorth = weighWorth;
  }

  /** The claim, or null if the quotation is too short to be one. */
  @Nullable Claim make(
      Quotation quotation, @Nullable Attribution attribution, Claim.SourceSpan span) {
    String body = article.body();
    Words words = SplitWords.split(body, quotation.innerStart(), quotation.innerEnd());
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      count += words.isWord(i) ? 1 : 0;
    }
    boolean opensAsSentence = words.size() > 0 && words.capitalised(0);
    int needed =
        attribution != null && opensAsSentence ? AttributeQuotations.MIN_WORDS : MIN_WORDS_MIXED;
    if (count < needed) {
      return null;
    }
    String quote = trimmed(body.substring(quotation.innerStart(), quotation.innerEnd()));
    Claim.Speaker speaker = attribution == null ? null : resolveNames.speaker(attribution.source());
    String cue = attribution == null ? null : attribution.lemma();
    boolean english = article.language().equals("en");
    double logit = english ? 0.4 * logit(weighWorth.weigh(words, 0)) : -0.5;
    logit += speaker == null ? -0.5 : speaker.id() == null ? 0.9 : 1.7;
    Claim.Frame frame =
        new Claim.Frame(
            speaker == null ? null : speaker.id(),
            speaker == null ? null : speaker.text(),
            STATE,
            cue == null ? "say" : cue,
            null,
            null);
    return new Claim(
        article.articleId() + "#q" + quotation.start(),
        text(words, speaker, quotation),
        frame,
        null,
        null,
        Polarity.AFFIRMED,
        Modality.FACT,
        speaker,
        cue,
        quote,
        span,
        Worth.round(1 / (1 + Math.exp(-logit))),
        speaker == null ? 0.55 : speaker.id() == null ? 0.75 : 0.9);
  }

  private static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }

  /** Without the comma that only leads over to "he said". */
  private static String trimmed(String inner) {
    String text = inner.strip();
    return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
  }

  private String text(Words words, Claim.@Nullable Speaker speaker, Quotation quotation) {
    String lead = speaker == null ? "" : speaker.text() + ": ";
    int room = WriteText.MAX_WORDS - (lead.isEmpty() ? 0 : lead.strip().split("\\s+", -1).length);
    int end = 0;
    int used = 0;
    while (end < words.size() && used < Math.max(5, room)) {
      used += words.isWord(end) ? 1 : 0;
      end++;
    }
    String quote =
        end == words.size()
            ? trimmed(article.body().substring(quotation.innerStart(), quotation.innerEnd()))
            : words.text(0, end) + " \u2026";
    return lead + "\u201C" + quote.replace('\n', ' ') + "\u201D";
  }

  /** The sentences a quotation stands in, first to last. */
  static Claim.SourceSpan span(Article article, List<Words> sentences, Quotation quotation) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Words words = sentences.get(middle);
      if (words.size() == 0 || words.end(words.size() - 1) <= quotation.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = quotation.start();
    int end = quotation.end();
    for (int i = low; i < sentences.size(); i++) {
      Words words = sentences.get(i);
      if (words.size() == 0) {
        continue;
      }
      if (words.start(0) >= quotation.end()) {
        break;
      }
      start = Math.min(start, words.start(0));
      end = Math.max(end, words.end(words.size() - 1));
    }
    return new Claim.SourceSpan(
        article.articleId(), start, end, article.body().substring(start, end));
  }
}
