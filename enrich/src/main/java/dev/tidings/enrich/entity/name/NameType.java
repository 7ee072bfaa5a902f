package dev.tidings.enrich.entity.name;

/** What a name names, as in the CoNLL 2003 shared task. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** Events, works, laws, products, peoples. */
  OTHER
}
