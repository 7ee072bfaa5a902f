package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.claim.ResolveNames.Referent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** "The company denied that it had closed the plant": the pronoun stands for who says so. */
final class MeantSpeaker {

  private MeantSpeaker() {}

  /** Whom a pronoun that opens what is said stands for: the speaker, named before it. */
  static Claim.@Nullable Speaker of(
      Statement statement, Argument named, @Nullable Referent referent, ResolveNames resolveNames) {
    Claim.Speaker speaker = statement.speaker();
    if (speaker == null || !named.pronoun() || named.from() > statement.from() + 2) {
      return null;
    }
    boolean refers =
        switch (Objects.requireNonNullElse(named.text(), "")) {
          case "it" ->
              statement.from() > 0
                  && !resolveNames.isPerson(speaker)
                  && !JudgePronoun.isEmpty(statement, named);
          case "they" -> statement.from() > 0 && !resolveNames.isPerson(speaker);
          case "he", "she" ->
              statement.from() > 0
                  && resolveNames.canBePerson(speaker)
                  && (referent == null || !referent.sure());
          default -> false;
        };
    return refers ? speaker : null;
  }
}
