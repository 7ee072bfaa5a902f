package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.FoldName;
import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.Line;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds names so well known that they count even where the tagger saw none. */
final class RecallNames {
  private static final int LONGEST = 5;
  private static final int GREAT_COUNTRY = 100_000;
  private static final int GREAT_TOWN = 80_000;

  /** Names of things that are ordinary words at least as often. */
  private static final Set<String> AMBIGUOUS =
      Set.of("Labour", "Fed", "Apple", "Ford", "WHO", "Congress", "Senate", "Target", "Shell");

  private static final Set<String> SHORT_COUNTRIES = Set.of("U.S.", "UK", "U.K.", "UAE", "U.N.");

  private final NameTable table;

  RecallNames(NameTable table) {
    this.table = table;
  }

  void recall(NewsDocument document, List<FoundName> names) {
    for (int line = 0; line < document.lines().size(); line++) {
      Line words = document.line(line);
      if (words.isShouted()) {
        continue;
      }
      for (int first = 0; first < words.length(); first++) {
        if (words.isCapitalised(first) && !continues(document, line, first)) {
          recallAt(document, line, first, names);
        }
      }
    }
  }

  /** Whether the word goes on with a name that is already found. */
  private static boolean continues(NewsDocument document, int line, int at) {
    return document.isTaken(line, at) || (at > 0 && document.isTaken(line, at - 1));
  }

  private void recallAt(NewsDocument document, int line, int first, List<FoundName> names) {
    int longest = Math.min(document.line(line).length(), first + LONGEST);
    for (int end = longest; end > first; end--) {
      if (!document.line(line).isCapitalised(end - 1) || !document.isFree(line, first, end)) {
        continue;
      }
      NameType type = strongType(document.surface(line, first, end));
      if (type != null) {
        names.add(FoundName.recalled(document, line, first, end, type));
        document.take(line, first, end, true);
        return;
      }
    }
  }

  private @Nullable NameType strongType(String surface) {
    if (surface.length() < 2 || AMBIGUOUS.contains(surface)) {
      return null;
    }
    if (surface.length() > 4 && table.isDemonym(surface)) {
      return NameType.OTHER;
    }
    for (KnownName known : table.named(FoldName.fold(surface))) {
      if (isStrong(known, surface) && known.aliases().contains(surface)) {
        return known.type();
      }
    }
    return null;
  }

  private static boolean isStrong(KnownName known, String surface) {
    boolean longEnough = surface.length() > 4 || SHORT_COUNTRIES.contains(surface);
    return (known.is(KnownName.COUNTRY) && known.prior() >= GREAT_COUNTRY && longEnough)
        || (known.is(KnownName.CHOSEN) && known.type() != NameType.PERSON)
        || (known.is(KnownName.TOWN) && known.prior() >= GREAT_TOWN && surface.length() > 5)
        || (known.is(KnownName.OFFICE) && surface.indexOf(' ') > 0);
  }
}
