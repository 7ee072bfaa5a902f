package dev.tidings.ingest.url;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The query of an address without what only says where the reader came from. */
final class QueryParameters {
  private static final String[] TRACKING_PREFIXES = {
    "utm_",
    "at_",
    "mc_",
    "pk_",
    "mtm_",
    "hsa_",
    "_hs",
    "vero_",
    "oly_",
    "ns_",
    "wt.",
    "trk_",
    "matomo_",
    "piwik_",
    "xtor",
    "guce_",
    "__twitter",
    "__s",
    "sc_c",
    "ga_",
    "itm_",
    "stm_"
  };

  private static final Set<String> TRACKING =
      Set.of(
          ("fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh li_fat_id"
                  + " mkt_tok _ga _gl s_cid s_kwcid cmpid cmp ncid icid ito ref ref_src ref_url"
                  + " referrer referer source smid smtyp share shared sharetype fb_ref fb_source"
                  + " action_object_map action_type_map action_ref_map spm scm wickedid amp"
                  + " outputtype __twitter_impression usqp amp_js_v amp_gsa ocid"
                  + " feedtype feedname rss cn-reloaded soc_src soc_trk tsrc guccounter"
                  + " campaign_id emc nl_art instance_id segment_id user_id regi_id wpisrc"
                  + " wpmm taid srnd sref leadsource dicbo algotrack linkid linkcode trackingid"
                  + " mbid phpsessid jsessionid")
              .split(" "));

  private QueryParameters() {}

  /** The other parameters, sorted, each once. */
  static String keep(String query) {
    TreeSet<String> kept = new TreeSet<>();
    for (String raw : query.split("&", -1)) {
      // A link copied out of a page's source has its ampersands escaped.
      String parameter = raw;
      while (parameter.startsWith("amp;")) {
        parameter = parameter.substring("amp;".length());
      }
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      boolean ampOutput = parameter.equalsIgnoreCase("output=amp");
      if (!name.isEmpty() && !ampOutput && !isTracking(name.toLowerCase(Locale.ROOT))) {
        kept.add(PercentEscapes.normalise(parameter));
      }
    }
    return String.join("&", kept);
  }

  private static boolean isTracking(String name) {
    if (TRACKING.contains(name)) {
      return true;
    }
    for (String prefix : TRACKING_PREFIXES) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
