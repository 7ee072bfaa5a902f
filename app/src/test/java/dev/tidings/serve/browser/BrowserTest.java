package dev.tidings.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.serve.browser.Browser.Told;
import dev.tidings.serve.sample.SampleServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Uses the page with made-up news as a reader would: {@code ./mvnw verify -pl app -am
 * -Dtidings.browser=true}.
 */
@EnabledIfSystemProperty(named = "tidings.browser", matches = "true")
class BrowserTest {

  @Test
  void thePageWorksForAReader() throws Exception {
    try (SampleServer server = new SampleServer(0)) {
      Told told = Browser.run("page.mjs", server.url(), server::happen);

      assertThat(told.exitCode()).as(String.join("\n", told.told())).isZero();
      assertThat(told.told()).filteredOn(line -> line.startsWith("ok: ")).hasSizeGreaterThan(9);
    }
  }
}
