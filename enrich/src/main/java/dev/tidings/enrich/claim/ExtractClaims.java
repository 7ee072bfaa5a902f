package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.claim.FindQuotes.Quotation;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.Sentence;
import dev.tidings.ingest.Article;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article states: quotations, and statements with a predicate, who says so, a
 * quantity, a time. English in full; Spanish, German and French by quotations, numbers and
 * attributing verbs; other languages by quotations and numbers. One pass, no state: the same
 * article gives the same claims, and one instance serves any number of threads.
 */
public final class ExtractClaims {

  /** Quotations of one article that are looked at. */
  private static final int MAX_QUOTATIONS = 500;

  private final AttributeSpeech attributeSpeech = new AttributeSpeech();
  private final WeighWorth weighWorth = new WeighWorth();
  private final WeighSentence weighSentence = new WeighSentence(weighWorth);

  /**
   * Returns claims in the order of the text, at most 40; empty for a retracted article.
   *
   * @param article the article; its body is what the claims' spans refer to
   * @param title its title, analysed; no claims are taken from it
   * @param body its body, analysed
   * @param entities who and where, with the places they are named
   */
  public List<Claim> extract(
      Article article, AnalysedText title, AnalysedText body, List<Entity> entities) {
    String language = article.language();
    NameIndex names = new NameIndex(entities);
    ResolveNames resolveNames = new ResolveNames(article.body(), names);
    List<Words> sentences = new ArrayList<>(body.sentences().size());
    for (Sentence sentence : body.sentences()) {
      sentences.add(SplitWords.split(article.body(), sentence.start(), sentence.end()));
    }
    List<Quotation> quotations = FindQuotes.find(article.body());
    if (quotations.size() > MAX_QUOTATIONS) {
      quotations = quotations.subList(0, MAX_QUOTATIONS);
    }
    List<List<Attribution>> attributions =
        attributeSpeech.attribute(language, sentences, quotations);
    List<Claim> found = new ArrayList<>();
    addQuotes(article, sentences, quotations, attributions, resolveNames, found);
    List<Claim> quotes = List.copyOf(found);
    boolean english = language.equals("en");
    MakeClaims makeClaims = new MakeClaims(article, Predicates.of(language), resolveNames);
    ReadQuantities readQuantities = new ReadQuantities(language);
    LocalDate day = LocalDate.ofInstant(article.publishedAt(), ZoneOffset.UTC);
    ReadTimes readTimes = new ReadTimes(day);
    int firstQuotation = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Words words = sentences.get(i);
      double worth = weighSentence.weigh(language, words, body.sentences().get(i));
      boolean line = worth < WeighSentence.MIN_WORTH;
      if (line && !(english && WeighSentence.isReadable(words))) {
        continue;
      }
      while (firstQuotation < quotations.size()
          && quotations.get(firstQuotation).end() <= words.start(0)) {
        firstQuotation++;
      }
      boolean[] quoted = AttributeSpeech.quoted(words, quotations, firstQuotation);
      @Nullable Entity[] byWord = names.byWord(words);
      boolean[] named = new boolean[byWord.length];
      for (int word = 0; word < named.length; word++) {
        named[word] = byWord[word] != null;
      }
      Statement statement =
          new Statement(
              line ? words.withoutTitleCase(named) : words,
              0,
              words.size(),
              Arrays.asList(byWord),
              bits(quoted),
              readQuantities.read(words, named),
              english ? readTimes.read(words) : List.of(),
              null,
              null);
      Claim.SourceSpan span = span(article, words);
      int before = found.size();
      List<Statement> parts =
          line ? List.of() : SplitStatement.split(statement, attributions.get(i), resolveNames);
      for (Statement part : parts) {
        found.addAll(makeClaims.make(part, span, worth));
      }
      boolean gave =
          found.size() > before
              || quotes.stream().anyMatch(claim -> overlaps(claim.sourceSpan(), span));
      if (english) {
        double least = Math.max(WeighSentence.MIN_WORTH, worth);
        boolean said =
            !parts.isEmpty() && parts.get(0).end() - parts.get(0).from() < statement.end();
        gave &= !said;
        found.addAll(
            makeClaims.makeMinor(statement, parts, attributions.get(i), gave, span, least));
      }
    }
    return List.copyOf(SelectClaims.select(found));
  }

  private void addQuotes(
      dev.tidings.ingest.Article article,
      List<Words> sentences,
      List<Quotation> quotations,
      List<List<Attribution>> attributions,
      ResolveNames resolveNames,
      List<Claim> found) {
    List<Attribution> all = new ArrayList<>();
    attributions.forEach(all::addAll);
    List<@Nullable Attribution> speakers =
        AttributeQuotations.attribute(article.body(), quotations, all);
    MakeQuoteClaim makeQuoteClaim = new MakeQuoteClaim(article, resolveNames, weighWorth);
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      Claim.SourceSpan span = MakeQuoteClaim.span(article, sentences, quotation);
      Claim claim = makeQuoteClaim.make(quotation, speakers.get(i), span);
      if (claim != null) {
        found.add(claim);
      }
    }
  }

  private static boolean overlaps(Claim.SourceSpan one, Claim.SourceSpan other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static BitSet bits(boolean[] flags) {
    BitSet bits = new BitSet(flags.length);
    for (int i = 0; i < flags.length; i++) {
      bits.set(i, flags[i]);
    }
    return bits;
  }

  private static Claim.SourceSpan span(Article article, Words words) {
    Span span = new Span(words.start(0), words.end(words.size() - 1));
    return new Claim.SourceSpan(
        article.articleId(),
        span.start(),
        span.end(),
        article.body().substring(span.start(), span.end()));
  }
}
