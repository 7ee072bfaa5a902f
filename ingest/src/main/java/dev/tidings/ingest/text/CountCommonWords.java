package dev.tidings.ingest.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells the commonest languages of news by their commonest words.
 *
 * <p>Words that two of these languages share count for both, so that a verdict needs words that set
 * one apart.
 */
final class CountCommonWords {
  private static final String[][] LANGUAGES = {
    {
      "en",
      "the of and to in that for is was on with as by at from it be have has had he his they this"
          + " are were an not but which their been would will who said after about its or more"
    },
    {
      "de",
      "der die und in den das von zu mit sich des auf ist im dem nicht ein eine als auch es an"
          + " werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen"
    },
    {
      "fr",
      "de la le et les des en un du une est que pour dans qui a par sur au plus pas il ne ce avec"
          + " son se sont été ont mais cette selon elle aux être après était leur même sa"
    },
    {
      "es",
      "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le"
          + " ha este sobre entre fue también según desde tras han años hasta donde"
    },
    {
      "it",
      "di e il la che in a per un è del con non una i le da si dei al sono alla della ha più nel"
          + " anche gli come dal ma lo delle nella questo essere stato dopo hanno secondo"
    },
    {
      "pt",
      "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à"
          + " seu sua ou quando muito também já foi pelo pela são segundo após até"
    },
    {
      "nl",
      "de het een en van in is dat op te zijn met voor die niet aan er om ook als dan maar bij uit"
          + " nog door over naar hebben heeft worden werd wordt zich geen tegen zegt volgens"
    },
  };

  private static final int MIN_HITS = 5;
  private static final double MIN_SHARE = 0.2;
  private static final double MIN_LEAD = 1.5;

  private final Map<String, Integer> languagesByWord = new HashMap<>();

  CountCommonWords() {
    for (int language = 0; language < LANGUAGES.length; language++) {
      for (String word : LANGUAGES[language][1].split(" ", -1)) {
        languagesByWord.merge(word, 1 << language, (a, b) -> a | b);
      }
    }
  }

  /** The language of the text, or nothing when its words do not set one apart. */
  String apply(CharSequence text) {
    int[] hits = new int[LANGUAGES.length];
    int words = count(text, hits);
    int best = 0;
    for (int language = 1; language < hits.length; language++) {
      best = hits[language] > hits[best] ? language : best;
    }
    int second = 0;
    for (int language = 0; language < hits.length; language++) {
      second = language == best ? second : Math.max(second, hits[language]);
    }
    boolean clear =
        hits[best] >= MIN_HITS
            && hits[best] >= MIN_SHARE * words
            && hits[best] >= MIN_LEAD * second;
    return clear ? LANGUAGES[best][0] : "";
  }

  private int count(CharSequence text, int[] hits) {
    int words = 0;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        word.append(Character.toLowerCase(text.charAt(i)));
      } else if (word.length() > 0) {
        words++;
        int languages = languagesByWord.getOrDefault(word.toString(), 0);
        for (int language = 0; languages != 0; language++, languages >>= 1) {
          hits[language] += languages & 1;
        }
        word.setLength(0);
      }
    }
    return words;
  }
}
