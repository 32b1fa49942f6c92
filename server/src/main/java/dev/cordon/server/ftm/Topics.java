package dev.cordon.server.ftm;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which topics of FollowTheMoney an entry has, by its list, programmes and measures. */
public final class Topics {

    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("sanction", "Sanctioned entity");
        LABELS.put("crime.terror", "Terrorism");
        LABELS.put("export.control", "Export controlled");
        LABELS.put("debarment", "Debarred entity");
        LABELS.put("wanted", "Wanted");
    }

    private Topics() {}

    /** The topics of an entry; each entry of a sanctions list has {@code sanction}. */
    public static Set<String> of(ListedParty entry) {
        Set<String> topics = new LinkedHashSet<>();
        for (Designation designation : entry.designations()) {
            String programme = designation.programme().toLowerCase(Locale.ROOT);
            if (isDebarment(entry.listId(), programme)) {
                topics.add("debarment");
            } else if (isExportControl(programme)) {
                topics.add("export.control");
            } else {
                topics.add("sanction");
            }
            if (isTerrorism(programme)) {
                topics.add("crime.terror");
            }
        }
        return topics;
    }

    /** The topic for people. */
    public static String label(String topic) {
        return LABELS.getOrDefault(topic, topic);
    }

    /** All topics that entries can have. */
    public static List<String> all() {
        return List.copyOf(LABELS.keySet());
    }

    private static boolean isDebarment(String list, String programme) {
        return list.startsWith("worldbank") || programme.contains("debarment");
    }

    private static boolean isExportControl(String programme) {
        return programme.contains("entity list")
                || programme.contains("denied persons")
                || programme.contains("unverified list")
                || programme.contains("military end user");
    }

    private static boolean isTerrorism(String programme) {
        return programme.contains("sdgt")
                || programme.contains("terror")
                || programme.contains("al-qaida")
                || programme.contains("isil")
                || programme.contains("taliban");
    }
}
