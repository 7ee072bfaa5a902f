package dev.tidings.bench.claim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the shipped verb groups out of the CAMEO verb dictionary of the Open Event Data Alliance
 * (MIT). Only groups whose verbs can stand for each other in news become classes; the verbs of all
 * others are kept one by one.
 */
public final class MakePredicates {

  private static final Set<String> CLASSES =
      Set.of(
          "ACCLAIM",
          "ACQUIT",
          "AID",
          "ALLOW",
          "ALTER",
          "APOLOGIZE",
          "APPREHEND",
          "ASSASSINATE",
          "BLAME",
          "BOOST",
          "CANCEL",
          "COLLAPSE",
          "CONFINE",
          "CONFIRM",
          "CONTINUE",
          "CRASH",
          "DELAY",
          "DENOUNCE",
          "DEPORT",
          "DESTROY",
          "DIE",
          "DISCLOSE",
          "DISCOVER",
          "ENACT",
          "EVACUATE",
          "EXCLUDE",
          "EXPLOSIVE_DESTRUCTION",
          "EXTEND",
          "EXTRADITE",
          "FINANCE",
          "FINE",
          "FINISH",
          "FREEZE",
          "HURT",
          "IMPOSE",
          "INTEND",
          "INVADE",
          "INVESTIGATE",
          "KIDNAP",
          "KILL",
          "LEGALISE",
          "MARCH",
          "MASSACRE",
          "NAME",
          "OFFER",
          "OVERRULE",
          "PREDICT",
          "PROBE",
          "PROHIBIT",
          "PROMISE",
          "PURCHASE",
          "RAPE",
          "REDUCE",
          "REFUSE",
          "RELEASE",
          "REPAIR",
          "REPLACE",
          "RESIGN",
          "RESTART",
          "RETURN",
          "REVOKE_",
          "RE_ELECT",
          "SEND",
          "SENTENCE",
          "SHOOT",
          "START",
          "STRENGTHEN",
          "SUE",
          "SUGGEST",
          "SUPPORT",
          "SUPPRESS",
          "TORTURE",
          "TRADE",
          "VISIT");

  private MakePredicates() {}

  /**
   * @param arguments the dictionary ({@code cameo-verbs.txt}) and the file to write
   * @throws IOException if one cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, List<String>> verbsByClass = new TreeMap<>();
    String group = "";
    boolean verbs = false;
    for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.ISO_8859_1)) {
      if (line.startsWith("---")) {
        group = line.substring(3).strip().split("\\s", -1)[0];
        verbs = true;
      } else if (line.isEmpty() || line.startsWith("- ")) {
        verbs = false;
      } else if (verbs && Character.isUpperCase(line.charAt(0))) {
        String name = CLASSES.contains(group) ? group.replace("_", " ").strip() : "-";
        verbsByClass
            .computeIfAbsent(name.replace(' ', '_'), key -> new ArrayList<>())
            .add(entry(line));
      }
    }
    StringBuilder out = new StringBuilder();
    verbsByClass.forEach(
        (name, entries) ->
            out.append(name).append('\t').append(String.join(" ", entries)).append('\n'));
    Files.writeString(Path.of(arguments[1]), out);
  }

  /** {@code HOLD {HOLDS HOLDING HELD } [173]} to {@code hold:holds,holding,held}. */
  private static String entry(String line) {
    String text = line.toLowerCase(Locale.ROOT).replaceAll("#.*|\\[[^]]*]", "").strip();
    int open = text.indexOf('{');
    int close = text.indexOf('}');
    if (open < 0 || close < open) {
      return text.split("\\s", -1)[0];
    }
    String forms = text.substring(open + 1, close).strip().replaceAll("\\s+", ",");
    return text.substring(0, open).strip() + (forms.isEmpty() ? "" : ":" + forms);
  }
}
