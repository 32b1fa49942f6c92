package dev.cordon.lists.read.ofac;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.lists.read.ofac.LabelledFacts.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OFAC's remarks: items between semicolons, the last one ended by a full stop, each a label and its value; {@code alt.}
 * before a label marks one more value of its kind.
 */
final class Remarks {

    /** OFAC cuts remarks here and carries on in SDN_COMMENTS.CSV; a blank at the very end is lost. */
    static final int CUT_AT = 999;

    private static final Pattern MARKS = Pattern.compile("^[\\s:#]+");
    private static final Pattern SEPARATOR = Pattern.compile(";\\s*");
    private static final Pattern ALTERNATIVE = Pattern.compile("^alt\\.\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("^(?:\\(Linked To:\\s*(.*)\\)|Linked To:\\s*(.*))$");
    private static final Pattern WEAK_ALIAS = Pattern.compile("^([afn]\\.k\\.a\\.)\\s+'(.*)'\\.?$");
    private static final Pattern COLON_LABEL = Pattern.compile("^([^:]{1,60}):.*");
    private static final Pattern NUMBER_LABEL = Pattern.compile("^((?:[^\\d\\s]+ ){1,6})\\S*\\d.*");

    private final KnownNames known;

    Remarks(KnownNames known) {
        this.known = known;
    }

    /**
     * Reads remarks into the entry.
     *
     * @param text  the remarks, whole
     * @param title the entry's title, which older remarks repeat; empty if it has none
     * @param cut   whether the end of the remarks is missing; the last item is then not believed
     */
    void read(OfacEntry entry, String text, String title, boolean cut) {
        List<String> items = new ArrayList<>(List.of(SEPARATOR.split(text.strip())));
        items.removeIf(String::isBlank);
        int whole = cut ? items.size() - 1 : items.size();
        int next = 0;
        while (next < whole) {
            next += item(entry, items.subList(next, whole), title);
        }
        if (cut && !items.isEmpty()) {
            entry.unread("remarks cut off", items.get(whole));
        }
    }

    /** Reads the first of the items; says how many it took. */
    private int item(OfacEntry entry, List<String> items, String title) {
        String item = items.get(0).strip();
        Matcher link = LINK.matcher(item);
        if (link.matches()) {
            return link(entry, link.group(1) == null ? link.group(2) : link.group(1), items.subList(1, items.size()));
        }
        Matcher alias = WEAK_ALIAS.matcher(ALTERNATIVE.matcher(item).replaceFirst(""));
        if (alias.matches() && !alias.group(2).isBlank()) {
            entry.name(OfacNames.name(
                    entry.kind(), alias.group(2).strip(), OfacNames.type(alias.group(1)), AliasStrength.WEAK));
        } else {
            labelled(entry, item, title);
        }
        return 1;
    }

    private int link(OfacEntry entry, String target, List<String> following) {
        List<String> items = new ArrayList<>(List.of(target));
        items.addAll(following.subList(0, Math.min(2, following.size())));
        Optional<KnownNames.Target> found = known.longest(items);
        String name = found.map(KnownNames.Target::name).orElseGet(() -> KnownNames.withoutStop(target));
        if (!name.isBlank()) {
            entry.link(name);
        }
        return found.map(KnownNames.Target::items).orElse(1);
    }

    private static void labelled(OfacEntry entry, String item, String title) {
        String text = KnownNames.withoutStop(item).strip();
        String bare = ALTERNATIVE.matcher(text).replaceFirst("");
        Optional<RemarkLabel> label = RemarkLabels.at(bare);
        if (label.isPresent()) {
            labelled(entry, label.get(), bare, Document.NONE);
        } else if (!text.equalsIgnoreCase(KnownNames.withoutStop(title))) {
            entry.unread(labelOf(text), item);
        }
    }

    /** Reads a labelled text, known to start with the label. */
    static void labelled(OfacEntry entry, RemarkLabel label, String text, Document document) {
        String value = MARKS.matcher(text.substring(label.text().length()))
                .replaceFirst("")
                .strip();
        LabelledFacts.add(entry, label, value, document, text);
    }

    /** What to count an item under that no known label starts. */
    static String labelOf(String item) {
        Matcher colon = COLON_LABEL.matcher(item);
        if (colon.matches()) {
            return colon.group(1);
        }
        Matcher number = NUMBER_LABEL.matcher(item);
        return number.matches() ? number.group(1).strip() : "remark";
    }
}
