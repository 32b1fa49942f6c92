package dev.cordon.lists.read.csl;

import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.ofac.OfacLabels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers and what goes by that name. A cell holds several; until 2022 each was {@code country, expiry, issue, value,
 * type}, later {@code type, value, country}; country and days may be missing and the value hold commas and semicolons.
 */
final class CslIds {

    private static final Pattern BETWEEN = Pattern.compile(";\\s+");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final EntryDraft draft;

    CslIds(EntryDraft draft) {
        this.draft = draft;
    }

    void ofJson(Element id) {
        String country = id.text("country").orElse("");
        add(id.text("type").orElse("id"), id.text("number").orElse(""), country.isEmpty() ? null : country);
        for (String day : List.of("issue_date", "expiration_date")) {
            id.text(day).ifPresent(text -> draft.detail("Document " + day.replace('_', ' '), text));
        }
    }

    void ofCell(String cell) {
        StringBuilder item = new StringBuilder();
        for (String piece : BETWEEN.split(cell)) {
            if (item.length() > 0 && hasLabel(item.toString()) && hasLabel(piece)) {
                item(item.toString());
                item.setLength(0);
            }
            item.append(item.length() > 0 ? "; " : "").append(piece);
        }
        item(item.toString());
    }

    private static boolean hasLabel(String item) {
        String[] parts = COMMA.split(item);
        return OfacLabels.isLabel(parts[0]) || OfacLabels.isLabel(parts[parts.length - 1]);
    }

    private void item(String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(COMMA.split(text)));
        if (text.isBlank()) {
            return;
        }
        int last = parts.size() - 1;
        boolean first = OfacLabels.isLabel(parts.get(0)) && !isCountry(parts.get(0));
        if (parts.size() < 2 || !first && !OfacLabels.isLabel(parts.get(last))) {
            draft.unread("ids", text);
            return;
        }
        String label = parts.remove(first ? 0 : last);
        int place = first ? parts.size() - 1 : 0;
        @Nullable String country = parts.size() > 1 && isCountry(parts.get(place)) ? parts.remove(place) : null;
        List<String> days = days(parts);
        String value = String.join(", ", parts);
        add(label, value, country);
        if (!days.isEmpty()) {
            // of one day alone the file does not say whether the document was issued or expires then
            String said = days.size() == 2 ? "expires " + days.get(0) + ", issued " + days.get(1) : days.get(0);
            draft.detail(label + " day", value + ": " + said);
        }
    }

    /** Takes the days before a number out of the parts; a day alone is the value. */
    private static List<String> days(List<String> parts) {
        List<String> days = new ArrayList<>();
        while (parts.size() > 1 && days.size() < 2 && DAY.matcher(parts.get(0)).matches()) {
            days.add(parts.remove(0));
        }
        return days;
    }

    private static boolean isCountry(String part) {
        return COUNTRY.matcher(part).matches() && CountryWords.codeOf(part).isPresent();
    }

    private void add(String label, String value, @Nullable String country) {
        OfacLabels.add(draft, label, value, country);
    }
}
