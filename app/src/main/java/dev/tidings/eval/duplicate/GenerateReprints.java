package dev.tidings.eval.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes of each article one other, by an edit in turn, as another outlet publishes it within two
 * days. The same seed and articles give the same.
 */
final class GenerateReprints {
  private static final List<Edit> EDITS = List.of(Edit.values());
  private static final int MIN_WORDS = 100;
  private static final int MIN_FIGURES = 5;
  private static final int OUTLETS = 12;
  private static final int DAY_MINUTES = 24 * 60;

  private final SplittableRandom random;
  private final EditText edit;
  private final List<NewsItem> articles = new ArrayList<>();
  private final List<LabelledPair> pairs = new ArrayList<>();

  GenerateReprints(long seed) {
    random = new SplittableRandom(seed);
    edit = new EditText(random.split());
  }

  List<NewsItem> articles() {
    return articles;
  }

  List<LabelledPair> pairs() {
    return pairs;
  }

  /** Makes one of each that is long enough. */
  void apply(List<NewsItem> originals) {
    List<NewsItem> usable =
        originals.stream().filter(one -> EditText.words(one.body()) >= MIN_WORDS).toList();
    int turn = 0;
    for (int i = 0; i < usable.size(); i++) {
      NewsItem original = usable.get(i);
      // Another article that has nothing to do with it: far away in the stream.
      NewsItem other = usable.get((i + usable.size() / 2) % usable.size());
      Edit next = EDITS.get(turn++ % EDITS.size());
      if (isPossible(next, original)) {
        make(next, original, other);
      }
    }
  }

  private static boolean isPossible(Edit edit, NewsItem original) {
    return switch (edit) {
      case UPDATED_FIGURES, DIFFERENT_FIGURES, DIFFERENT_DAY ->
          EditText.figures(original.body()).size() >= MIN_FIGURES;
      case NEW_LEAD, MERGED, DIFFERENT_NEWS -> EditText.sentences(original.body()).size() >= 4;
      case TYPOGRAPHY, TRUNCATION, BOILERPLATE -> true;
    };
  }

  private void make(Edit kind, NewsItem original, NewsItem other) {
    List<String> own = EditText.sentences(original.body());
    List<String> others = EditText.sentences(other.body());
    String body =
        switch (kind) {
          case TYPOGRAPHY -> edit.typography(original.body());
          case TRUNCATION -> edit.truncated(own);
          case NEW_LEAD -> edit.newLead(own, others);
          case MERGED -> edit.merged(own, others);
          case UPDATED_FIGURES -> edit.withOtherFigures(original.body(), 0.1);
          case BOILERPLATE -> edit.withPageLines(own);
          case DIFFERENT_FIGURES -> edit.withOtherFigures(original.body(), 1);
          case DIFFERENT_DAY -> edit.withOtherFigures(EditText.onAnotherDay(original.body()), 0.5);
          case DIFFERENT_NEWS -> edit.asBackground(own, others);
        };
    String title =
        switch (kind) {
          case TYPOGRAPHY -> EditText.capitals(original.title());
          case NEW_LEAD, MERGED, DIFFERENT_NEWS -> other.title();
          default -> original.title();
        };
    String id = original.id() + "-" + kind.label();
    articles.add(original.as(id, outlet(), time(kind, original), title, body));
    pairs.add(new LabelledPair(original.id(), id, kind.label()));
  }

  private String outlet() {
    return "outlet " + (1 + random.nextInt(OUTLETS));
  }

  private Instant time(Edit kind, NewsItem original) {
    boolean another = kind == Edit.DIFFERENT_DAY || kind == Edit.DIFFERENT_FIGURES;
    int minutes = another ? DAY_MINUTES + random.nextInt(60) : 1 + random.nextInt(2 * DAY_MINUTES);
    return original.publishedAt().plus(Duration.ofMinutes(minutes));
  }
}
