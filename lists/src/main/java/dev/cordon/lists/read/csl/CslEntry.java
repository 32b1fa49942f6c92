package dev.cordon.lists.read.csl;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.KindGuess;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.WrittenDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one record, of the CSV or the JSON, into an entry. */
final class CslEntry {

    static final String LIST = "us-csl";

    private static final Pattern SEVERAL = Pattern.compile(";\\s+|;$");
    private static final Pattern LINK = Pattern.compile("\\(?\\bLinked To: ([^;]*?)(?:;\\s*|\\)+\\.?$|$)");
    /** What joins the last alias to the others. */
    private static final Pattern LAST = Pattern.compile("^and (?=[\\p{Lu}\\d])");

    private static final Pattern PARTED = Pattern.compile("^([^,]+), ([^,]+)$");
    /** Where the record was found, and its number again. */
    private static final List<String> BOOKKEEPING =
            List.of("_id", "id", "entity_number", "source_list_url", "source_information_url", "country");

    private final Element record;
    private final EntryDraft draft;
    private final boolean json;

    private CslEntry(Element record, boolean json) {
        this.record = record;
        this.json = json;
        this.draft = new EntryDraft(LIST, id(record), kind(record));
    }

    static EntryLog log(ListFormat format, SourceFile file, Consumer<ListedParty> sink) {
        return new EntryLog(new ReadLog(LIST, "US Consolidated Screening List", "US", format), file, sink);
    }

    /** The code of the list and the record's number: a party on two lists has one number and two records. */
    static String id(Element record) {
        Optional<String> older = record.text("id");
        String number = record.text("_id").or(() -> older).orElse("");
        return number.isEmpty()
                ? ""
                : CslSource.of(record.text("source").orElse("")).code() + "-" + number;
    }

    static ListedParty ofRow(Element row) {
        return new CslEntry(row, false).read();
    }

    static ListedParty ofJson(Element record) {
        return new CslEntry(record, true).read();
    }

    /** Only the Treasury's lists say what a party is. */
    private static PartyKind kind(Element record) {
        String type = record.text("type").orElse("");
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "entity" -> PartyKind.ORGANISATION;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            case "" -> guessed(record);
            default -> throw new IllegalArgumentException("is a '" + type + "', which no source list has");
        };
    }

    private static PartyKind guessed(Element record) {
        String code = CslSource.of(record.text("source").orElse("")).code();
        if (code.equals("MEU") || code.equals("UVL")) {
            return PartyKind.ORGANISATION;
        }
        boolean organisation = Stream.concat(record.texts("name").stream(), record.texts("alt_names").stream())
                .flatMap(SEVERAL::splitAsStream)
                .anyMatch(name -> KindGuess.of(name) == PartyKind.ORGANISATION);
        return organisation ? PartyKind.ORGANISATION : PartyKind.PERSON;
    }

    private ListedParty read() {
        CslSource source = CslSource.of(record.text("source").orElse("unspecified"));
        record.texts("name").forEach(name -> name(name, NameType.PRIMARY));
        values("alt_names").forEach(name -> name(name, NameType.ALIAS));
        values("dates_of_birth").forEach(text -> draft.date(DateRole.BIRTH, "dates_of_birth", text));
        values("places_of_birth").forEach(draft::birthPlace);
        values("nationalities").forEach(text -> draft.country(CountryRole.NATIONALITY, text));
        values("citizenships").forEach(text -> draft.country(CountryRole.CITIZENSHIP, text));
        addresses();
        CslIds ids = new CslIds(draft);
        if (json) {
            record.all("ids").forEach(ids::ofJson);
        } else {
            record.texts("ids").forEach(ids::ofCell);
        }
        record.text("call_sign").ifPresent(text -> draft.identifier(IdentifierType.CALL_SIGN, text, "call_sign"));
        record.text("vessel_flag").ifPresent(text -> draft.country(CountryRole.FLAG, text));
        for (String field :
                List.of("title", "vessel_type", "vessel_owner", "gross_tonnage", "gross_registered_tonnage")) {
            record.texts(field).forEach(text -> draft.detail(words(field), text));
        }
        for (String text : record.texts("remarks")) {
            String rest = LINK.matcher(text).replaceAll(link -> {
                draft.link("Linked To", link.group(1));
                return "";
            });
            if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
                draft.detail("Remarks", rest);
            }
        }
        for (String field : List.of("license_requirement", "license_policy", "standard_order", "end_date")) {
            record.texts(field).forEach(text -> draft.detail(words(field), text));
        }
        designate(source);
        BOOKKEEPING.forEach(record::pass);
        return draft.build(record);
    }

    private static String words(String field) {
        String words = field.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<String> values(String field) {
        List<String> values = new ArrayList<>();
        for (String text : record.texts(field)) {
            Stream.of(json ? new String[] {text} : SEVERAL.split(text))
                    .map(EntryDraft::plain)
                    .filter(value -> !value.isEmpty())
                    .forEach(values::add);
        }
        return values;
    }

    private void name(String text, NameType type) {
        String plain = LAST.matcher(EntryDraft.plain(text)).replaceFirst("");
        var parts = PARTED.matcher(plain);
        if (draft.kind() == PartyKind.PERSON && parts.matches()) {
            draft.name(new PartyName(plain, type, AliasStrength.STRONG, parts.group(1), parts.group(2), null));
        } else {
            draft.name(plain, type, AliasStrength.STRONG);
        }
    }

    private void addresses() {
        if (!json) {
            values("addresses").forEach(draft::address);
            return;
        }
        for (Element address : record.all("addresses")) {
            @Nullable String country = address.text("country").orElse(null);
            draft.address(new Address(
                    address.text("address").orElse(null),
                    address.text("city").orElse(null),
                    address.text("state").orElse(null),
                    address.text("postal_code").orElse(null),
                    country == null ? null : CountryWords.codeOf(country).orElse(null),
                    country,
                    null));
        }
    }

    /** A designation for each programme; only the Treasury's lists name programmes. */
    private void designate(CslSource source) {
        String notice = String.join("; ", record.texts("federal_register_notice"));
        @Nullable
        PartialDate listed =
                record.text("start_date").flatMap(WrittenDates::read).orElse(null);
        String reference = record.text("entity_number").orElse(draft.entryId());
        List<String> programmes = new ArrayList<>();
        values("programs").forEach(programme -> programmes.add(source.code() + ": " + programme));
        if (programmes.isEmpty()) {
            programmes.add(source.title());
        }
        for (String programme : programmes) {
            draft.designation(new Designation(
                    source.authority(),
                    programme,
                    source.measures(),
                    notice.isEmpty() ? null : notice,
                    listed,
                    null,
                    null,
                    reference));
        }
    }
}
