package dev.cordon.lists.read.au;

import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of DFAT's sheet: one for each name of an entry. The number of the entry is the digits of the reference; letters
 * behind it tell the names apart, as in {@code 8}, {@code 8a}, {@code 8b}.
 */
final class DfatRows {

    static final String REFERENCE = "Reference";
    static final String NAME = "Name of Individual or Entity";

    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\s*[a-zA-Z]*");
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("Type", "entity_type"),
            Map.entry("Date of Birth", "dates_of_birth"),
            Map.entry("Place of Birth", "places_of_birth"),
            Map.entry("Citizenship", "citizenships"),
            Map.entry("Address", "address"),
            Map.entry("Additional Information", "additional_info"),
            Map.entry("IMO Number", "imo_number"),
            Map.entry("Listing Information", "listing_information"),
            Map.entry("Committees", "committees"),
            Map.entry("Control Date", "control_date"),
            Map.entry("Instrument of Designation", "instrument"),
            Map.entry("Targeted Financial Sanction", "targeted_financial_sanction"),
            Map.entry("Travel Ban", "travel_ban"),
            Map.entry("Arms Embargo", "arms_embargo"),
            Map.entry("Maritime Restriction", "maritime_restriction"));

    private static final Set<String> OF_SANCTION = Set.of(
            "listing_information",
            "committees",
            "control_date",
            "instrument",
            "targeted_financial_sanction",
            "travel_ban",
            "arms_embargo",
            "maritime_restriction");

    private final EntryLog log;
    private final Map<String, Element> entries = new LinkedHashMap<>();
    private final Map<String, Set<String>> seen = new LinkedHashMap<>();

    DfatRows(EntryLog log) {
        this.log = log;
    }

    /** Adds a row, its cells named by their columns. */
    void add(Element row) throws ListException {
        String reference = row.text(REFERENCE).map(EntryDraft::plain).orElse("");
        Matcher number = NUMBER.matcher(reference);
        if (!number.matches()) {
            log.reject(row.line(), reference, "the row has no reference");
            return;
        }
        String id = number.group(1);
        Element entry = entries.computeIfAbsent(id, key -> started(key, row.line()));
        Element name = entry.add("names", row.line());
        row.text(NAME).ifPresent(text -> name.add("text", text));
        row.text("Name Type").ifPresent(text -> name.add("name_type", text));
        row.text("Alias Strength").ifPresent(text -> name.add("alias_strength", text));
        Set<String> known = seen.computeIfAbsent(id, key -> new HashSet<>());
        for (Element cell : row.children()) {
            cell.text()
                    .filter(text -> !isName(cell.name()) && known.add(cell.name() + "\n" + text))
                    .ifPresent(text -> put(entry, cell.name(), text));
        }
    }

    private static Element started(String id, long line) {
        Element entry = new Element("entry", line);
        entry.add("reference", id);
        entry.add("sanction", line);
        return entry;
    }

    private static boolean isName(String column) {
        return column.equals(REFERENCE)
                || column.equals(NAME)
                || column.equals("Name Type")
                || column.equals("Alias Strength");
    }

    private static void put(Element entry, String column, String text) {
        String member = MEMBERS.getOrDefault(column, column);
        if (OF_SANCTION.contains(member)) {
            entry.all("sanction").get(0).add(member, text);
        } else if (member.equals("dates_of_birth") || member.equals("places_of_birth")) {
            entry.add(member, entry.line()).add("raw_value", text);
        } else {
            entry.add(member, text);
        }
    }

    /** Hands on all entries; the rows of one need not be next to each other. */
    void end() throws ListException {
        for (Element entry : entries.values()) {
            log.take(DfatEntry.id(entry), entry, DfatEntry::read);
        }
    }
}
