package dev.tidings.ingest.read.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToUtf8Test {
  private static final String WORDS = "Café “Größe” 30 € ";

  @Test
  void theByteOrderMarkDecidesAndIsTakenOff() throws IOException {
    assertThat(decode(("\ufeff" + WORDS).getBytes(UTF_8), "text/html; charset=latin1"))
        .isEqualTo(WORDS);
    assertThat(decode(("\ufeff" + WORDS).getBytes(UTF_16LE), null)).isEqualTo(WORDS);
    assertThat(decode(("\ufeff" + WORDS).getBytes(UTF_16BE), null)).isEqualTo(WORDS);
    assertThat(decode("<a>text</a>".getBytes(UTF_16BE), null)).isEqualTo("<a>text</a>");
  }

  @Test
  void thenTheContentTypeThenTheDeclarationThenTheMetaTag() throws IOException {
    String xml = "<?xml version=\"1.0\" encoding='windows-1251'?><a>Ж</a>";
    String html =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>日本";
    assertThat(decode(xml.getBytes(Charset.forName("windows-1251")), null)).isEqualTo(xml);
    assertThat(decode(xml.getBytes(UTF_8), "text/xml; charset=\"utf-8\"")).isEqualTo(xml);
    assertThat(decode(html.getBytes(Charset.forName("windows-31j")), null)).isEqualTo(html);
  }

  @Test
  void thenUtf8AndAtLastWindows1252() throws IOException {
    assertThat(decode(WORDS.getBytes(UTF_8), null)).isEqualTo(WORDS);
    assertThat(decode(WORDS.getBytes(Charset.forName("windows-1252")), null)).isEqualTo(WORDS);
    assertThat(decode("caf\u00e9".getBytes(ISO_8859_1), "text/html; charset=iso-8859-1"))
        .isEqualTo("café");
    assertThat(decode("caf\u00e9".getBytes(ISO_8859_1), "text/html; charset=no-such"))
        .isEqualTo("café");
  }

  @Test
  void singleBadBytesInUtf8DoNotCostTheRest() throws IOException {
    byte[] text = (WORDS.repeat(3) + "X" + WORDS).getBytes(UTF_8);
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == 'X' ? (byte) 0xe9 : text[i];
    }

    assertThat(decode(text, null)).isEqualTo(WORDS.repeat(3) + "é" + WORDS);
  }

  @Test
  void sequencesAcrossBuffersStayWhole() throws IOException {
    for (int shift = 0; shift < 4; shift++) {
      String text = "x".repeat(shift) + "🙂é€".repeat(20_000);
      assertThat(decode(text.getBytes(UTF_8), null)).isEqualTo(text);
      assertThat(decode(("\ufeff" + text).getBytes(UTF_16LE), null)).isEqualTo(text);
    }
  }

  @Test
  void anyBytesBecomeWellFormedUtf8() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = new byte[random.nextInt(3_000)];
      random.nextBytes(bytes);
      try (InputStream in = open(bytes, "text/plain; charset=utf-8")) {
        byte[] utf8 = in.readAllBytes();
        assertThat(new String(utf8, UTF_8).getBytes(UTF_8)).isEqualTo(utf8);
      }
    }
  }

  private static String decode(byte[] text, @Nullable String contentType) throws IOException {
    try (InputStream in = open(text, contentType)) {
      String streamed = new String(in.readAllBytes(), UTF_8);
      assertThat(ToUtf8.decode(text, contentType)).isEqualTo(streamed);
      return streamed;
    }
  }

  private static InputStream open(byte[] text, @Nullable String contentType) throws IOException {
    return ToUtf8.open(
        new BufferedInputStream(new ByteArrayInputStream(text), Prefix.LENGTH), contentType);
  }
}
