package dev.tidings.serve.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.subject.Subject;
import dev.tidings.serve.http.Outlet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LiveEventsTest {
  private final LiveEvents live = new LiveEvents("one", 2);

  @Test
  void allHearWhatIsNew() {
    Ear first = new Ear();
    Ear second = new Ear();
    live.join(first, Interest.ALL, null);
    live.join(second, Interest.ALL, null);

    live.publish(story("quake"));

    assertThat(first.text()).contains("event: story\ndata: {\"storyId\":\"quake\"}\n\n");
    assertThat(second.text()).isEqualTo(first.text());
  }

  @Test
  void whoComesBackHearsWhatWasMissed() {
    Ear before = new Ear();
    live.join(before, Interest.ALL, null);
    live.publish(story("a"));
    String lastId = before.lastId();
    live.publish(story("b"));
    live.publish(story("c"));

    Ear after = new Ear();
    live.join(after, Interest.ALL, lastId);

    assertThat(after.text()).doesNotContain("\"a\"").containsSubsequence("\"b\"", "\"c\"");
    assertThat(after.text()).doesNotContain("event: reset");
  }

  @Test
  void whoWasCutOffBeforeAnyEventHearsWhatCameSince() {
    Ear before = new Ear();
    live.join(before, Interest.ALL, null);
    String lastId = before.lastId();
    live.publish(story("a"));

    Ear after = new Ear();
    live.join(after, Interest.ALL, lastId);

    assertThat(after.text()).contains("\"a\"");
  }

  @Test
  void whoWasAwayTooLongIsToldToReadAnew() {
    Ear before = new Ear();
    live.join(before, Interest.ALL, null);
    String lastId = before.lastId();
    for (int i = 0; i <= LiveEvents.KEPT; i++) {
      live.publish(story("s" + i));
    }

    Ear after = new Ear();
    live.join(after, Interest.ALL, lastId);

    assertThat(after.text()).contains("event: reset").doesNotContain("event: story");
  }

  @Test
  void anIdOfAnotherInstanceLeadsToReadingAnew() {
    for (String id : List.of("two-0", "one-99", "one-x", "one-", "", "one--1")) {
      Ear ear = new Ear();
      live.join(ear, Interest.ALL, id);

      assertThat(ear.text()).as(id).contains("event: reset");
    }
  }

  @Test
  void hearsOnlyWhatItAskedFor() {
    Ear ofStory = new Ear();
    Ear ofSubject = new Ear();
    live.join(ofStory, new Interest("quake", null), null);
    live.join(ofSubject, new Interest(null, Subject.SPORT), null);

    live.publish(new LiveEvent("story", "1", "quake", Subject.WEATHER));
    live.publish(new LiveEvent("story", "2", "cup", Subject.SPORT));

    assertThat(ofStory.text()).contains("data: 1").doesNotContain("data: 2");
    assertThat(ofSubject.text()).contains("data: 2").doesNotContain("data: 1");
  }

  @Test
  void thereIsRoomForSoManyOnly() {
    live.join(new Ear(), Interest.ALL, null);
    assertThat(live.hasRoom()).isTrue();
    Ear second = new Ear();
    live.join(second, Interest.ALL, null);
    assertThat(live.hasRoom()).isFalse();

    second.fail();
    live.publish(story("a"));

    assertThat(live.hasRoom()).isTrue();
  }

  @Test
  void aClientThatTakesNothingIsLetGoAndTheOthersHearOn() {
    Ear slow = new Ear();
    Ear quick = new Ear();
    live.join(quick, Interest.ALL, null);
    slow.isStuck = true;
    live.join(slow, Interest.ALL, null);
    String large = "\"" + "x".repeat(10_000) + "\"";

    for (int i = 0; i < 100; i++) {
      live.publish(new LiveEvent("story", large, "s" + i, null));
    }

    assertThat(slow.isAborted).isTrue();
    assertThat(live.listeners()).isEqualTo(1);
    assertThat(quick.text()).hasSizeGreaterThan(1_000_000);
  }

  private static LiveEvent story(String id) {
    return new LiveEvent("story", "{\"storyId\":\"" + id + "\"}", id, null);
  }

  /** A client on a connection that never fails on its own. */
  private static final class Ear implements Outlet {
    private final List<String> heard = new ArrayList<>();
    private boolean isStuck;
    private boolean isAborted;
    private boolean isBroken;

    @Override
    public void write(byte[] bytes, Runnable onWritten, Consumer<Throwable> failure) {
      if (isBroken) {
        failure.accept(new IllegalStateException("broken"));
      } else if (!isStuck) {
        heard.add(new String(bytes, StandardCharsets.UTF_8));
        onWritten.run();
      }
    }

    @Override
    public void close() {
      isAborted = true;
    }

    @Override
    public void abort() {
      isAborted = true;
    }

    void fail() {
      isBroken = true;
    }

    String text() {
      return String.join("", heard);
    }

    String lastId() {
      String text = text();
      int at = text.lastIndexOf("id: ") + 4;
      return text.substring(at, text.indexOf('\n', at));
    }
  }
}
