package dev.tidings.enrich.subject;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What news is about: the 17 top-level IPTC Media Topics, and one for what fits none of them.
 *
 * <p>Kafka's topic and the news's topic are both "topic" in English; in code the news's one is the
 * subject, IPTC's own word. Codes and names: IPTC NewsCodes Media Topics, CC-BY 4.0.
 */
public enum Subject {
  @JsonProperty("arts-culture-entertainment-and-media")
  ARTS_CULTURE_ENTERTAINMENT_AND_MEDIA("01000000", "arts, culture, entertainment and media"),
  @JsonProperty("conflict-war-and-peace")
  CONFLICT_WAR_AND_PEACE("16000000", "conflict, war and peace"),
  @JsonProperty("crime-law-and-justice")
  CRIME_LAW_AND_JUSTICE("02000000", "crime, law and justice"),
  @JsonProperty("disaster-accident-and-emergency-incident")
  DISASTER_ACCIDENT_AND_EMERGENCY_INCIDENT("03000000", "disaster, accident and emergency incident"),
  @JsonProperty("economy-business-and-finance")
  ECONOMY_BUSINESS_AND_FINANCE("04000000", "economy, business and finance"),
  @JsonProperty("education")
  EDUCATION("05000000", "education"),
  @JsonProperty("environment")
  ENVIRONMENT("06000000", "environment"),
  @JsonProperty("health")
  HEALTH("07000000", "health"),
  @JsonProperty("human-interest")
  HUMAN_INTEREST("08000000", "human interest"),
  @JsonProperty("labour")
  LABOUR("09000000", "labour"),
  @JsonProperty("lifestyle-and-leisure")
  LIFESTYLE_AND_LEISURE("10000000", "lifestyle and leisure"),
  @JsonProperty("politics-and-government")
  POLITICS_AND_GOVERNMENT("11000000", "politics and government"),
  @JsonProperty("religion")
  RELIGION("12000000", "religion"),
  @JsonProperty("science-and-technology")
  SCIENCE_AND_TECHNOLOGY("13000000", "science and technology"),
  @JsonProperty("society")
  SOCIETY("14000000", "society"),
  @JsonProperty("sport")
  SPORT("15000000", "sport"),
  @JsonProperty("weather")
  WEATHER("17000000", "weather"),
  @JsonProperty("unclassified")
  UNCLASSIFIED("", "unclassified");

  private final String code;
  private final String label;
  private final String slug;

  Subject(String code, String label) {
    this.code = code;
    this.label = label;
    this.slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** IPTC's code, eight digits; empty for {@link #UNCLASSIFIED}. */
  public String code() {
    return code;
  }

  /** IPTC's English name. */
  public String label() {
    return label;
  }

  /** The name in topics, keys and JSON, e.g. {@code politics-and-government}. */
  public String slug() {
    return slug;
  }

  /** The subject of that slug or IPTC code, if there is one. */
  public static Optional<Subject> of(String slugOrCode) {
    return Arrays.stream(values())
        .filter(s -> s.slug.equals(slugOrCode) || (s.code.equals(slugOrCode) && !s.code.isEmpty()))
        .findFirst();
  }
}
