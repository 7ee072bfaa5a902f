package dev.tidings.bench.peer;

import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.text.AnalyseText;

/** Our own, and more than is asked for: tokens, tagger, document pass and links to Wikidata. */
final class TidingsNames implements FindNames {
  private final AnalyseText analyse = new AnalyseText();
  private final FindEntities find = new FindEntities(NameTable.load(), Taggers.load());

  @Override
  public int count(String title, String body) {
    return find.find(analyse.analyse(title, "en"), analyse.analyse(body, "en")).stream()
        .mapToInt(entity -> entity.mentions().size())
        .sum();
  }
}
