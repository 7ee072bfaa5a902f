package dev.tidings.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.pipe.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles repeat each other does not depend on the order of those of one hour. */
class OrderIndependenceTest {
  private static final Instant START = Instant.parse("2024-05-01T00:30:00Z");
  private static final String[] MENUS = {"Front page Harbor Market", "Start Region Kultur"};

  private record Published(String id, Instant time, String json) {}

  /** Reports, each reprinted by some, with the page's lines of each outlet around it. */
  private static List<Published> stream(Random random) {
    List<Published> stream = new ArrayList<>();
    for (int report = 0; report < 60; report++) {
      Instant time = START.plus(Duration.ofMinutes(10L * report));
      String text = report(report, random);
      String title = word(random) + " " + word(random);
      int copies = 1 + random.nextInt(4);
      for (int copy = 0; copy < copies; copy++) {
        int outlet = random.nextInt(3);
        String body = copy == 0 ? text : text.replace("council", "board");
        String menu = outlet < MENUS.length ? MENUS[outlet] + "\\n" : "";
        Instant published = time.plus(Duration.ofMinutes(random.nextInt(30)));
        String id = "r" + report + "c" + copy;
        stream.add(
            new Published(
                id,
                published,
                """
                {"id":"%s","source":"outlet %d","title":"%s","body":"%s",
                "publishedAt":"%s","language":"en"}
                """
                    .formatted(id, outlet, title, menu + body, published)));
      }
    }
    stream.sort((a, b) -> a.time().compareTo(b.time()));
    return stream;
  }

  private static String report(int number, Random random) {
    StringBuilder text = new StringBuilder("The council of Town" + number + " met.");
    for (int i = 0; i < 80; i++) {
      text.append(i % 8 == 0 ? " Mr. " : " ").append(i % 8 == 0 ? name(random) : word(random));
    }
    return text.append(" and ended.").toString();
  }

  private static String name(Random random) {
    String word = word(random);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bdfgklmnprst".charAt(random.nextInt(12)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  /** The same articles, each moved among those of the hour around it. */
  private static List<Published> shuffledInHours(List<Published> stream, Random random) {
    List<Published> shuffled = new ArrayList<>();
    int start = 0;
    while (start < stream.size()) {
      Instant end = stream.get(start).time().plus(Duration.ofHours(1));
      int stop = start;
      while (stop < stream.size() && stream.get(stop).time().isBefore(end)) {
        stop++;
      }
      List<Published> hour = new ArrayList<>(stream.subList(start, stop));
      Collections.shuffle(hour, random);
      shuffled.addAll(hour);
      start = stop;
    }
    return shuffled;
  }

  /** Groups by their members, and the cleaned texts by id. */
  private record Result(Set<Set<String>> groups, Map<String, String> originals) {}

  private static Result ingest(List<Published> stream) {
    IngestInMemory ingest = new IngestInMemory(Settings.defaults(IngestSettings.ALL));
    Map<String, String> originals = new HashMap<>();
    for (Published one : stream) {
      Ingested ingested = ingest.apply(one.json().getBytes(UTF_8), one.time());
      Duplicate duplicate = ingested.duplicate();
      originals.put(
          one.id(),
          duplicate == null
              ? Objects.requireNonNull(ingested.article()).articleId()
              : duplicate.duplicateOf());
    }
    Map<String, Set<String>> groups = new TreeMap<>();
    originals.forEach(
        (id, original) -> groups.computeIfAbsent(original, key -> new TreeSet<>()).add(id));
    return new Result(Set.copyOf(groups.values()), originals);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theGroupsAreTheSameAndTheFirstSeenIsTheOriginal(long seed) {
    Random random = new Random(seed);
    List<Published> stream = stream(random);
    Result inOrder = ingest(stream);
    List<Published> shuffled = shuffledInHours(stream, random);
    Result otherwise = ingest(shuffled);

    assertThat(inOrder.groups()).hasSize(60);
    assertThat(otherwise.groups()).isEqualTo(inOrder.groups());
    List<String> seen = shuffled.stream().map(Published::id).collect(Collectors.toList());
    for (Set<String> group : otherwise.groups()) {
      String first = Collections.min(group, java.util.Comparator.comparingInt(seen::indexOf));
      assertThat(group).allMatch(id -> first.equals(otherwise.originals().get(id)));
    }
  }
}
