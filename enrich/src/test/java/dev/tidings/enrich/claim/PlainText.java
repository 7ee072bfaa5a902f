package dev.tidings.enrich.claim;

import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.Sentence;
import dev.tidings.ingest.Article;
import dev.tidings.pipe.Lineage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Articles for tests: sentences end at a full stop before a space, entities are given by name. */
final class PlainText {

  static final Instant SATURDAY = Instant.parse("2025-02-01T08:00:00Z");

  /** One for all tests, as one serves all articles. */
  private static final ExtractClaims EXTRACT_CLAIMS = new ExtractClaims();

  private PlainText() {}

  static Words words(String text) {
    return SplitWords.split(text, 0, text.length());
  }

  /** How many words stand before the star. */
  static int star(String marked) {
    return words(marked.substring(0, marked.indexOf('*'))).size();
  }

  /** The words, among which there is no star. */
  static Words withoutStar(String marked) {
    return words(marked.replace("*", ""));
  }

  /** A sentence in English that names nobody. */
  static Statement statement(String text) {
    Words words = words(text);
    return new Statement(
        words,
        0,
        words.size(),
        Collections.nCopies(words.size(), null),
        new BitSet(),
        new ReadQuantities("en").read(words, new boolean[words.size()]),
        new ReadTimes(LocalDate.ofInstant(SATURDAY, ZoneOffset.UTC)).read(words),
        null,
        null);
  }

  /** The predicate at a star in the text, which is not part of it. */
  static VerbPhrase predicate(String marked) {
    Words words = withoutStar(marked);
    return new FindPredicates(Predicates.of("en"))
        .find(words, 0, words.size()).stream()
            .filter(verb -> words.start(verb.at()) == marked.indexOf('*'))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no predicate at the star of: " + marked));
  }

  static Article article(String language, String body) {
    return new Article(
        1,
        "a1",
        1,
        false,
        null,
        "Outlet A",
        language,
        "A title",
        body,
        List.of(),
        SATURDAY,
        null,
        List.of(),
        null,
        "hash",
        Map.of(),
        new Lineage("articles", 0, 0L, SATURDAY));
  }

  static AnalysedText analysed(String language, String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    boolean first = true;
    for (int at = 0; at < text.length(); at++) {
      boolean lineEnd = text.charAt(at) == '\n';
      boolean last = at == text.length() - 1;
      boolean stop = ".!?\u201D\"".indexOf(text.charAt(at)) >= 0;
      boolean upperNext =
          at + 2 < text.length()
              && text.charAt(at + 1) == ' '
              && (Character.isUpperCase(text.charAt(at + 2)) || text.charAt(at + 2) == '\u201C');
      boolean quoted = at > 0 && ".!?".indexOf(text.charAt(at)) < 0;
      boolean afterStop = quoted && ".!?".indexOf(text.charAt(at - 1)) >= 0;
      boolean sentenceEnd = stop && upperNext && (!quoted || afterStop);
      if (lineEnd || last || sentenceEnd) {
        int end = lineEnd ? at : at + 1;
        if (end > start) {
          sentences.add(new Sentence(start, end, 0, 0, first));
        }
        first = lineEnd;
        start = lineEnd ? at + 1 : at + 2;
      }
    }
    return new AnalysedText(text, language, List.of(), sentences);
  }

  /** An entity mentioned wherever one of its names stands. */
  static Entity entity(String body, String id, Entity.Type type, String... names) {
    List<Entity.Mention> mentions = new ArrayList<>();
    for (String name : names) {
      for (int at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
        int start = at;
        int end = at + name.length();
        if (mentions.stream().noneMatch(m -> m.start() < end && start < m.end())) {
          mentions.add(new Entity.Mention(Entity.Field.BODY, start, end, name));
        }
      }
    }
    return new Entity(id, names[0], type, 0.5, 0.9, mentions);
  }

  /** Those that are shown for themselves. */
  static List<Claim> claims(String language, String body, Entity... entities) {
    return all(language, body, entities).stream()
        .filter(claim -> claim.worth() >= Claim.MINOR)
        .toList();
  }

  /** Those that are only compared. */
  static List<Claim> minor(String body, Entity... entities) {
    return all("en", body, entities).stream().filter(claim -> claim.worth() < Claim.MINOR).toList();
  }

  private static List<Claim> all(String language, String body, Entity... entities) {
    AnalysedText analysed = analysed(language, body);
    return EXTRACT_CLAIMS.extract(article(language, body), analysed, analysed, List.of(entities));
  }

  static List<Claim> claims(String body, Entity... entities) {
    return claims("en", body, entities);
  }
}
