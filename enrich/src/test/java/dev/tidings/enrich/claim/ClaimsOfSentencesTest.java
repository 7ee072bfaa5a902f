package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.Entity;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader of claims gets from sentences as news writes them, with every field of the claim:
 * {@code claims/*.txt} holds the sentences, each with its claims below it, as they should be. A
 * claim that its sentence does not make does not belong there.
 */
class ClaimsOfSentencesTest {

  /** Everybody and everything that the sentences name. */
  private static final Map<String, Entity.Type> CAST =
      Map.ofEntries(
          Map.entry("Ana Diaz", Entity.Type.PERSON),
          Map.entry("Karl Berg", Entity.Type.PERSON),
          Map.entry("Leo Hall", Entity.Type.PERSON),
          Map.entry("Acme", Entity.Type.ORGANIZATION),
          Map.entry("Lima Party", Entity.Type.ORGANIZATION),
          Map.entry("Harbour Union", Entity.Type.ORGANIZATION),
          Map.entry("Nepal", Entity.Type.LOCATION),
          Map.entry("Lima", Entity.Type.LOCATION),
          Map.entry("Spain", Entity.Type.LOCATION));

  static Stream<SentenceFile.Case> cases() throws IOException {
    return SentenceFile.cases("claims", ClaimsOfSentencesTest::claims);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheClaims(SentenceFile.Case sentence) {
    assertThat(claims(sentence)).as(sentence.written()).isEqualTo(sentence.expected());
  }

  /** A last name alone means the same person, as further on in an article. */
  private static Entity[] entities(String body) {
    List<Entity> entities = new ArrayList<>();
    CAST.forEach(
        (name, type) -> {
          String last = name.substring(name.lastIndexOf(' ') + 1);
          String also = type == Entity.Type.PERSON ? last : name;
          Entity entity = PlainText.entity(body, "x:" + name, type, name, also);
          if (!entity.mentions().isEmpty()) {
            entities.add(entity);
          }
        });
    entities.sort(Comparator.comparing(Entity::id));
    return entities.toArray(Entity[]::new);
  }

  private static List<String> claims(SentenceFile.Case sentence) {
    List<String> lines = new ArrayList<>();
    for (Claim claim :
        PlainText.claims(sentence.language(), sentence.body(), entities(sentence.body()))) {
      assertThat(claim.sourceSpan().text())
          .isEqualTo(
              sentence.body().substring(claim.sourceSpan().start(), claim.sourceSpan().end()));
      lines.add("    " + claim.text());
      lines.add("        " + String.join("; ", fields(claim)));
    }
    return lines;
  }

  private static List<String> fields(Claim claim) {
    List<String> fields = new ArrayList<>();
    Claim.Frame frame = claim.frame();
    fields.add(frame.predicateClass() + " " + frame.predicate());
    add(fields, "who ", frame.subjectId() == null ? frame.subject() : frame.subjectId());
    add(fields, "what ", frame.object());
    add(fields, "where ", frame.place());
    Claim.Quantity quantity = claim.quantity();
    if (quantity != null) {
      add(fields, "", amount(quantity));
    }
    Claim.ClaimTime time = claim.time();
    if (time != null) {
      fields.add("when " + day(time.from()) + ".." + day(time.to()));
    }
    add(fields, "", claim.polarity() == Claim.Polarity.DENIED ? "denied" : null);
    add(
        fields,
        "",
        claim.modality() == Claim.Modality.FACT
            ? null
            : claim.modality().name().toLowerCase(Locale.ROOT));
    Claim.Speaker speaker = claim.speaker();
    if (speaker != null) {
      fields.add("says " + (speaker.id() == null ? speaker.text() : speaker.id()));
    }
    add(fields, "cue ", claim.cue());
    add(fields, "quote ", claim.quote());
    add(fields, "", claim.confidence() < 0.5 ? "unsure" : null);
    return fields;
  }

  private static String amount(Claim.Quantity quantity) {
    String ends = number(quantity.low()) + ".." + number(quantity.high());
    String point = quantity.point() == null ? "" : number(quantity.point()) + " in ";
    String modifier = quantity.modifier() == null ? "" : " (" + quantity.modifier() + ")";
    return point + ends + " " + quantity.unit() + modifier;
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static String day(@Nullable Instant instant) {
    return instant == null ? "" : instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static void add(List<String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.add(name + value);
    }
  }
}
