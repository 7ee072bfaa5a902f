package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.FoldName;
import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentions of one thing in one article. */
final class NameCluster {
  final NameType type;
  final List<FoundName> names = new ArrayList<>();
  private FoundName fullest;
  private @Nullable KnownName known;
  private @Nullable String country;

  NameCluster(FoundName first) {
    this.type = first.type;
    this.fullest = first;
    names.add(first);
  }

  void add(FoundName name) {
    names.add(name);
    boolean better = fullest.headline && !name.headline;
    boolean worse = name.headline && !fullest.headline;
    boolean longer = type == NameType.PERSON && name.surface.length() > fullest.surface.length();
    if (!worse && (longer || (better && name.folded.length() >= fullest.folded.length()))) {
      fullest = name;
    }
  }

  /** The fullest form of the name in the article, folded. */
  String folded() {
    return fullest.folded;
  }

  /** The fullest form of the name in the article as written. */
  String surface() {
    return fullest.surface;
  }

  void link(KnownName thing) {
    known = thing;
  }

  /** It is a people or language: its mentions count for the country. */
  void linkCountry(KnownName thing) {
    known = thing;
    country = thing.id();
  }

  boolean isDemonym() {
    return country != null;
  }

  @Nullable KnownName known() {
    return known;
  }

  String id() {
    return known == null ? NameTable.idOf(type, fullest.surface) : known.id();
  }

  String name() {
    return known == null ? onOneLine(fullest.surface) : known.name();
  }

  NameType linkedType() {
    return known == null ? type : known.type();
  }

  boolean isNameless() {
    return FoldName.slug(fullest.surface).isEmpty();
  }

  private static String onOneLine(String surface) {
    return surface.indexOf("  ") < 0 && surface.indexOf('\n') < 0 && surface.indexOf('\u00a0') < 0
        ? surface
        : String.join(" ", surface.split("[\\s\\u00a0]+"));
  }
}
