package dev.tidings.enrich.entity.tag;

/** What sorts of things are known to bear a name, of one word or several. Immutable. */
public final class NameHints {
  public static final int COUNTRY = 1;
  public static final int DEMONYM = 1 << 1;
  public static final int TOWN = 1 << 2;
  public static final int REGION = 1 << 3;
  public static final int FULL_PERSON = 1 << 4;
  public static final int FIRST_NAME = 1 << 5;
  public static final int LAST_NAME = 1 << 6;
  public static final int ORGANIZATION = 1 << 7;
  public static final int COMPANY = 1 << 8;
  public static final int ARMED_GROUP = 1 << 9;

  /** How many sorts there are. */
  static final int SORTS = 10;

  /** The longest names in words. */
  static final int LONGEST = 6;

  private final WordTable table;

  /** Hints from a table of bits. */
  public NameHints(WordTable table) {
    this.table = table;
  }

  /** The table in the jar. */
  public static NameHints load() {
    return ReadPacked.read("hints.bin.gz", in -> new NameHints(WordTable.read(in)));
  }

  /** The sorts of a name as bits. */
  int of(String name) {
    return table.get(name);
  }

  int of(long hash) {
    return table.get(hash);
  }
}
