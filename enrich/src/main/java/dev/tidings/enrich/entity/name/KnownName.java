package dev.tidings.enrich.entity.name;

import java.util.List;

/**
 * A thing with a name and an id.
 *
 * @param id {@code wd:Q...}, or {@code x:<type>:<name>} for one without a Wikidata id
 * @param type what it is
 * @param name its usual English name
 * @param aliases all names, the usual one among them
 * @param prior how prominent it is: grows with population, sitelinks, office; above 0
 * @param kinds what sort of entry it is
 * @param context of a town its country, of a brand what it is: {@code Danish supermarket chain}
 */
public record KnownName(
    String id,
    NameType type,
    String name,
    List<String> aliases,
    int prior,
    String kinds,
    String context) {

  /** A country. */
  public static final char COUNTRY = 'c';

  /** A state or province whose name needs no context. */
  public static final char STATE = 's';

  /** A town, which often shares its name with others. */
  public static final char TOWN = 't';

  /** A brand, chain, agency or operator, which often has a common word for a name. */
  public static final char BRAND = 'b';

  /** Chosen by hand because news speaks of it often. */
  public static final char CHOSEN = 'h';

  /** A person in high office. */
  public static final char OFFICE = 'o';

  public KnownName {
    aliases = List.copyOf(aliases);
  }

  /** Whether it is an entry of that sort. */
  public boolean is(char kind) {
    return kinds.indexOf(kind) >= 0;
  }

  /** Whether nothing but a brand is known of it. */
  public boolean isMereBrand() {
    return is(BRAND) && !is(CHOSEN) && !is(COUNTRY);
  }
}
