package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;

import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Duplicate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles, revisions, retractions and reprints in any order; the same for the same seed. */
final class RandomArrivals {
  private static final int VOCABULARY = 40;
  private static final Subject[] SUBJECTS = {Subject.SPORT, Subject.HEALTH, Subject.WEATHER};

  private final Random random;
  private final List<String> known = new ArrayList<>();
  private Duration now = Duration.ZERO;
  private int revision = 1;

  RandomArrivals(long seed) {
    random = new Random(seed);
  }

  List<Arrival> next(int count) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arrivals.add(next());
    }
    return arrivals;
  }

  private Arrival next() {
    now = now.plusMinutes(random.nextInt(120));
    if (random.nextInt(100) == 0) {
      now = now.plusDays(9);
    }
    int kind = random.nextInt(20);
    if (kind == 0) {
      return new Arrival.Retracted(anyKnown());
    }
    if (kind < 4) {
      return Arrival.of(
              SampleArticle.duplicate(
                  "copy" + random.nextInt(40),
                  random.nextInt(4) == 0 ? "a" + random.nextInt(500) : anyKnown(),
                  outlet(),
                  now,
                  Duplicate.Kind.NEAR_COPY))
          .orElseThrow();
    }
    if (kind < 6) {
      return text(anyKnown()).revision(++revision).arrival();
    }
    String articleId = kind == 6 ? "copy" + random.nextInt(40) : "a" + known.size();
    known.add(articleId);
    return text(articleId).arrival();
  }

  private SampleArticle text(String articleId) {
    SampleArticle article =
        article(articleId)
            .from(outlet())
            .titled("Title " + random.nextInt(9))
            .after(now.minusMinutes(random.nextInt(300)))
            .about(SUBJECTS[random.nextInt(SUBJECTS.length)], random.nextDouble())
            .naming("Person " + random.nextInt(6), Entity.Type.PERSON, "P." + random.nextInt(4));
    int theme = random.nextInt(VOCABULARY);
    for (int i = random.nextInt(12); i < 12; i += 3) {
      article.terms("term" + (theme + i) % VOCABULARY);
    }
    if (random.nextInt(6) == 0) {
      article.terms("split:" + anyKnown());
    }
    String claim = "Claim number " + random.nextInt(5) + '.';
    return random.nextInt(4) == 0 ? article.denying(claim) : article.stating(claim);
  }

  private String outlet() {
    return "Outlet " + random.nextInt(7);
  }

  private String anyKnown() {
    return known.isEmpty() ? "a0" : known.get(random.nextInt(known.size()));
  }
}
