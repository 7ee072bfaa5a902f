package dev.tidings.ingest.read.fields;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what news calls a language ("en-GB", "eng", "English") into its ISO 639-1 code. */
public final class LanguageCode {
  private static final int MAX_LENGTH = 40;
  private static final Map<String, String> CODES = codes();

  private LanguageCode() {}

  /** The two-letter code; null when it is no language that is known. */
  public static @Nullable String of(@Nullable String language) {
    if (language == null || language.length() > MAX_LENGTH) {
      return null;
    }
    String name = language.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < name.length() && name.charAt(end) != '-' && name.charAt(end) != '_') {
      end++;
    }
    String code = CODES.get(name);
    return code == null ? CODES.get(name.substring(0, end)) : code;
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = new Locale.Builder().setLanguage(code).build();
      codes.put(code, code);
      codes.put(locale.getISO3Language(), code);
      codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(codes);
  }
}
