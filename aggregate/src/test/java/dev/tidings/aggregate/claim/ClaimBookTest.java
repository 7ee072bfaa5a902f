package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.about;
import static dev.tidings.aggregate.claim.ClaimFixture.between;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.moreThan;
import static dev.tidings.aggregate.claim.ClaimFixture.point;
import static dev.tidings.aggregate.claim.ClaimFixture.put;
import static dev.tidings.aggregate.claim.ClaimFixture.quake;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup.State;
import dev.tidings.enrich.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClaimBookTest {

  private final ClaimBook book = new ClaimBook();

  private ClaimGroup only() {
    List<ClaimGroup> groups = book.groups("s1");
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }

  @Test
  void roundNumbersExactOnesAndVagueOnesAgree() {
    String person = "wd:Q5";
    put(
        book,
        "a1",
        "A",
        0,
        statement(
                "the president has jailed people since the crackdown", person, "CONFINE", "people")
            .count(moreThan(75_000))
            .in("a1"));
    put(
        book,
        "a2",
        "B",
        8,
        statement("the president began a crackdown, holding people", person, "CONFINE", "people")
            .count(between(20_000, 99_999))
            .in("a2"));
    put(
        book,
        "a3",
        "C",
        16,
        statement("the president led to the detention of people", person, "CONFINE", "people")
            .count(about(84_000))
            .in("a3"));
    ClaimGroup group = only();
    assertThat(group.state()).isEqualTo(State.CORROBORATED);
    assertThat(group.independentSources()).isEqualTo(3);
    assertThat(point(group)).isEqualTo(84_000);
    assertThat(group.range())
        .isEqualTo(new Claim.Quantity(20_000.0, 99_999.0, null, "people", null));
    assertThat(group.opposing()).isEmpty();
    assertThat(group.reason()).contains("how many people were detained", "more than 75,000 people");
  }

  @Test
  void aTollThatRisesIsAnUpdate() {
    put(book, "a1", "A", 0, quake(12).in("a1"));
    put(book, "a2", "B", 5, quake(45).in("a2"));
    put(book, "a3", "C", 6, quake(45).in("a3"));
    ClaimGroup group = only();
    assertThat(group.state()).isEqualTo(State.CORROBORATED);
    assertThat(point(group)).isEqualTo(45);
    assertThat(group.updates()).extracting(ClaimGroup.Evidence::source).containsExactly("A");
    assertThat(group.supportingCount()).isEqualTo(2);
  }

  @Test
  void differentFramesAreNeverOneGroup() {
    put(book, "a1", "A", 0, quake(45).in("a1"));
    put(
        book,
        "a2",
        "B",
        0,
        statement("the earthquake injured people in the valley", "earthquake", "HURT", "people")
            .count(exactly(300))
            .in("a2"));
    put(book, "a3", "C", 0, quake(45).at("wd:Q1").in("a3"));
    put(book, "a4", "D", 0, quake(70).at("wd:Q2").in("a4"));
    List<ClaimGroup> groups = book.groups("s1");
    assertThat(groups).allSatisfy(group -> assertThat(group.state()).isNotEqualTo(State.DISPUTED));
    assertThat(groups).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void unsureClaimsAreShownAloneNeverGrouped() {
    put(book, "a1", "A", 0, quake(45).unsure().in("a1"));
    put(book, "a2", "B", 1, quake(45).unsure().in("a2"));
    assertThat(book.groups("s1")).hasSize(2);
  }

  @Test
  void quotationsInTwoVersionsAreOneAndTheLongestIsShown() {
    String full = "We will rebuild every single house in the valley, and we will do it this year";
    String cut = "We will rebuild every single house in the valley";
    put(book, "a1", "A", 0, said("wd:Q5", "Ana Diaz", cut).in("a1"));
    put(book, "a2", "B", 1, said("wd:Q5", "Ana Diaz", full).in("a2"));
    ClaimGroup group = only();
    assertThat(group.state()).isEqualTo(State.CORROBORATED);
    assertThat(group.text()).contains("this year");
    assertThat(group.variants()).containsExactly(full, cut);
  }

  @Test
  void shortQuotationsOfDifferentSpeakersStayApart() {
    put(book, "a1", "A", 0, said("wd:Q5", "Ana Diaz", "We will not give up").in("a1"));
    put(book, "a2", "B", 1, said("wd:Q6", "Karl Berg", "We will not give up").in("a2"));
    assertThat(book.groups("s1")).hasSize(2);
  }

  @Test
  void aSentenceCopiedWordForWordIsNoSecondSource() {
    Claim claim = quake(45).in("a1");
    put(book, "a1", "A", 0, claim);
    put(book, "a2", "B", 1, claim);
    ClaimGroup group = only();
    assertThat(group.independentSources()).isEqualTo(1);
    assertThat(group.state()).isEqualTo(State.SINGLE_SOURCE);
  }

  @Test
  void aRevisionReplacesAndARetractionTakesOut() {
    put(book, "a1", "A", 0, quake(45).in("a1"));
    put(book, "a2", "B", 1, quake(45).in("a2"));
    put(book, "a2", "B", 1, said("wd:Q5", "Ana Diaz", "We will rebuild every house").in("a2"));
    assertThat(book.groups("s1")).hasSize(2);
    book.remove("a2");
    assertThat(only().supportingCount()).isEqualTo(1);
    book.remove("a1");
    assertThat(book.groups("s1")).isEmpty();
    book.remove("unknown");
    assertThat(book.articles()).isZero();
  }

  @Test
  void whatOneAloneStatesHasToBeWorthIt() {
    put(book, "a1", "A", 0, quake(45).worth(0.2).in("a1"));
    assertThat(book.groups("s1")).isEmpty();
    put(book, "a2", "B", 1, quake(45).worth(0.2).in("a2"));
    assertThat(only().state()).isEqualTo(State.CORROBORATED);
  }

  @Test
  void twoNumbersOfOneArticleAreOfTwoThings() {
    ClaimFixture dead =
        statement("people died in the north and people in the south", "", "KILL", "people");
    put(
        book,
        "a1",
        "A",
        0,
        dead.count(moreThan(3300)).in("a1", 0),
        dead.count(moreThan(20_000)).in("a1", 90));
    assertThat(book.groups("s1")).hasSize(2);
  }

  @Test
  void theIdIsThatOfTheFirstClaim() {
    put(book, "a2", "B", 1, quake(45).in("a2"));
    put(book, "a1", "A", 0, quake(45).in("a1"));
    assertThat(only().claimId()).isEqualTo("a1#0");
    assertThat(only().firstSeen()).isEqualTo(ClaimFixture.NOON);
    assertThat(book.groups("other").get(0).storyId()).isEqualTo("other");
  }

  @Test
  void disputedComesFirstThenTheBestSupported() {
    put(book, "a1", "A", 0, quake(45).in("a1"));
    put(book, "a2", "B", 1, quake(30).in("a2"));
    for (int i = 3; i < 7; i++) {
      ClaimFixture claim =
          statement("the ministry opened shelters in town", "ministry", "START", "shelter");
      put(book, "a" + i, "S" + i, i, claim.in("a" + i));
    }
    List<ClaimGroup> groups = book.groups("s1");
    assertThat(groups.get(0).state()).isEqualTo(State.DISPUTED);
    assertThat(groups.get(1).independentSources()).isEqualTo(4);
  }

  @Test
  void theOrderInWhichArticlesComeChangesNothing() {
    Random random = new Random(5);
    List<Runnable> puts = new ArrayList<>();
    List<ClaimBook> target = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String id = "a" + i;
      int number = i;
      List<Claim> claims = new ArrayList<>();
      claims.add(quake(10 + random.nextInt(4)).in(id, 0));
      claims.add(
          said(
                  "wd:Q" + random.nextInt(3),
                  "X",
                  "we have seen nothing like this before " + number % 4)
              .in(id, 50));
      claims.add(
          statement(
                  "unit " + random.nextInt(5) + " sold shops",
                  "wd:Q" + random.nextInt(4),
                  "SELL",
                  "shop")
              .in(id, 90));
      puts.add(
          () -> put(target.get(0), id, "S" + number % 7, number / 2, claims.toArray(new Claim[0])));
    }
    List<List<ClaimGroup>> results = new ArrayList<>();
    for (int round = 0; round < 6; round++) {
      target.clear();
      target.add(new ClaimBook());
      for (int i = 0; i < puts.size(); i++) {
        puts.get(i).run();
        if (i % 10 == round) {
          target.get(0).groups("s1");
        }
      }
      target.get(0).put("gone", "S", ClaimFixture.NOON, List.of(quake(11).in("gone")));
      target.get(0).remove("gone");
      results.add(target.get(0).groups("s1"));
      Collections.shuffle(puts, random);
    }
    assertThat(results).allSatisfy(result -> assertThat(result).isEqualTo(results.get(0)));
  }

  @Test
  void aHugeStoryStaysBounded() {
    ClaimBook small = new ClaimBook(50);
    for (int i = 0; i < 400; i++) {
      put(small, "a" + i, "S" + i, i, quake(45).in("a" + i));
    }
    assertThat(small.articles()).isEqualTo(50);
    ClaimGroup group = small.groups("s1").get(0);
    assertThat(group.supporting()).hasSize(ClaimGroup.MAX_EVIDENCE);
    assertThat(group.supportingCount()).isEqualTo(50);
    assertThat(group.independentSources()).isEqualTo(50);
  }
}
