package dev.cordon.lists.read.au;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.WrittenDates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns one entry, in the layout of the JSON lines, into an entry of the list. Rows of the sheet are put into it. */
final class DfatEntry {

    static final String LIST = "au-dfat";
    static final String AUTHORITY = "AU";

    private static final Map<String, String> MEASURES = measures();
    /** The party's own number stands first; numbers within the text are those of others, such as its leader's. */
    private static final Pattern UN_REFERENCE = Pattern.compile("\\A[A-Z]{2,3}([ie])\\.\\d{3}\\b");

    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\\.? \\d{4}\\b");
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*;\\s*(?:\\(?[a-h]\\)\\s+)?|(?:^|\\s+)\\(?[a-h]\\)\\s+|[\\r\\n]+");

    private DfatEntry() {}

    private static Map<String, String> measures() {
        Map<String, String> measures = new LinkedHashMap<>();
        measures.put("targeted_financial_sanction", "asset freeze");
        measures.put("travel_ban", "travel ban");
        measures.put("arms_embargo", "arms embargo");
        measures.put("maritime_restriction", "maritime restriction");
        return measures;
    }

    static EntryLog log(ListFormat format, SourceFile file, Consumer<ListedParty> sink) {
        return new EntryLog(new ReadLog(LIST, "DFAT consolidated list", AUTHORITY, format), file, sink);
    }

    static String id(Element entry) {
        return entry.text("reference").orElse("");
    }

    /**
     * Reads the entry.
     *
     * @throws IllegalArgumentException if it lacks what every entry must have; the message says what
     */
    static ListedParty read(Element entry) {
        EntryDraft draft = new EntryDraft(LIST, id(entry), kind(entry));
        entry.all("names").forEach(name -> name(draft, name));
        entry.texts("previous_names").forEach(text -> draft.name(text, NameType.FORMER, AliasStrength.STRONG));
        dates(draft, entry);
        String birthPlace = String.join(", ", entry.texts("places_of_birth", "raw_value"));
        entry.pass("places_of_birth");
        for (String place : SEVERAL.split(birthPlace)) {
            draft.birthPlace(place);
        }
        for (String country : entry.texts("citizenships")) {
            for (String one : SEVERAL.split(country)) {
                draft.country(CountryRole.CITIZENSHIP, one);
            }
        }
        for (String addresses : entry.texts("address")) {
            for (String address : SEVERAL.split(addresses)) {
                draft.address(address);
            }
        }
        entry.texts("imo_number").forEach(number -> draft.identifier(IdentifierType.IMO, number, "IMO number"));
        for (String text : entry.texts("additional_info")) {
            draft.detail("Additional information", text);
            Matcher own = UN_REFERENCE.matcher(text);
            if (own.find() && own.group(1).equals(draft.kind() == PartyKind.PERSON ? "i" : "e")) {
                draft.identifier(IdentifierType.UN_REFERENCE, own.group(), "Additional information");
            }
        }
        entry.all("sanction").forEach(sanction -> designate(draft, sanction));
        return draft.build(entry);
    }

    private static PartyKind kind(Element entry) {
        String label = entry.text("entity_type").orElse("");
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "person", "individual" -> PartyKind.PERSON;
            case "organization", "organisation", "entity" -> PartyKind.ORGANISATION;
            case "vessel", "ship" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            default -> throw new IllegalArgumentException("is a '" + label + "', not a person, an entity or a vessel");
        };
    }

    private static void name(EntryDraft draft, Element name) {
        String type = name.text("name_type").orElse("Primary Name");
        String strength = name.text("alias_strength").orElse("");
        @Nullable
        String script =
                name.text("script").filter(label -> !label.equals("Latn")).orElse(null);
        NameType read = switch (type.toLowerCase(Locale.ROOT)) {
            case "primary name" -> NameType.PRIMARY;
            case "original script" -> NameType.VARIATION;
            case "former name", "previous name", "formerly known as" -> NameType.FORMER;
            case "alias", "aka", "a.k.a." -> NameType.ALIAS;
            default -> {
                draft.unread("Name type", type);
                yield NameType.ALIAS;
            }
        };
        AliasStrength quality = switch (strength.toLowerCase(Locale.ROOT)) {
            case "weak", "low" -> AliasStrength.WEAK;
            case "strong", "good", "" -> AliasStrength.STRONG;
            default -> {
                draft.unread("Alias strength", strength);
                yield AliasStrength.STRONG;
            }
        };
        name.text("text").ifPresent(text -> draft.name(text, read, quality, script));
    }

    private static void dates(EntryDraft draft, Element entry) {
        for (Element date : entry.all("dates_of_birth")) {
            String from = date.text("year_range_from").orElse("");
            String to = date.text("year_range_to").orElse("");
            boolean circa = date.text("circa").orElse("").equals("true");
            for (String part : List.of("day", "month", "year", "precision")) {
                date.text(part);
            }
            for (String text : SEVERAL.split(date.text("raw_value").orElse(""))) {
                if (EntryDraft.plain(text).isEmpty()) {
                    continue;
                }
                Optional<PartialDate> read = WrittenDates.read(text)
                        .or(() -> from.isEmpty() || to.isEmpty()
                                ? Optional.empty()
                                : WrittenDates.read(from + " to " + to))
                        .map(known -> circa ? known.approximate() : known);
                draft.date(
                        draft.kind() == PartyKind.PERSON ? DateRole.BIRTH : DateRole.ESTABLISHED,
                        "Date of birth",
                        text,
                        read);
            }
        }
    }

    private static void designate(EntryDraft draft, Element sanction) {
        List<String> imposed = new ArrayList<>();
        MEASURES.forEach((field, measure) -> {
            String answer = sanction.text(field).orElse("");
            if (answer.equalsIgnoreCase("true") || answer.equalsIgnoreCase("yes")) {
                imposed.add(measure);
            }
        });
        List<String> committees = sanction.texts("committees");
        String listing = sanction.text("listing_information").orElse("");
        Matcher day = DAY.matcher(listing);
        PartialDate listed = day.find() ? WrittenDates.read(day.group()).orElse(null) : null;
        draft.designation(new Designation(
                AUTHORITY,
                committees.isEmpty() ? "unspecified" : String.join("; ", committees),
                imposed,
                sanction.text("instrument").orElse(null),
                listed,
                sanction.text("control_date").flatMap(WrittenDates::read).orElse(null),
                null,
                draft.entryId()));
        draft.detail("Listing information", listing);
    }
}
