package dev.cordon.lists.read.un;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.Place;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one individual or entity into an entry. */
final class UnEntry {

    static final String LIST = "un-consolidated";
    static final String TITLE = "UN Security Council Consolidated List";
    static final String AUTHORITY = "UN";

    private static final String PERSON = "INDIVIDUAL";

    private final Element entry;
    private final PartyKind kind;
    private final String id;
    private final Party.Builder party;
    private final List<Detail> unread = new ArrayList<>();

    private UnEntry(Element entry) {
        this.entry = entry;
        this.kind = entry.name().equals(PERSON) ? PartyKind.PERSON : PartyKind.ORGANISATION;
        this.id = id(entry);
        this.party = Party.builder(LIST + ":" + id, kind);
    }

    /** The permanent reference number, else the number of the record; an empty text if it has neither. */
    static String id(Element entry) {
        Optional<String> data = entry.text("DATAID");
        return entry.text("REFERENCE_NUMBER").or(() -> data).orElse("");
    }

    /**
     * Reads the entry.
     *
     * @throws IllegalArgumentException if it lacks what every entry must have; the message says what
     */
    static ListedParty read(Element entry) {
        return new UnEntry(entry).read();
    }

    private ListedParty read() {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("has neither REFERENCE_NUMBER nor DATAID");
        }
        String prefix = entry.name();
        new UnNames(entry, party, unread).read(prefix + "_ALIAS");
        entry.text("REFERENCE_NUMBER")
                .ifPresent(number -> party.identifier(
                        new Identifier(IdentifierType.UN_REFERENCE, number, null, "Permanent reference number")));
        entry.all(prefix + "_DATE_OF_BIRTH").forEach(this::birthDate);
        entry.all(prefix + "_PLACE_OF_BIRTH").forEach(this::birthPlace);
        entry.texts("NATIONALITY", "VALUE").forEach(this::nationality);
        entry.texts("NATIONALITY2", "VALUE").forEach(this::nationality);
        UnDocuments documents = new UnDocuments(party);
        entry.all(prefix + "_DOCUMENT").forEach(documents::read);
        entry.all(prefix + "_ADDRESS").forEach(this::address);
        entry.texts("GENDER").forEach(this::gender);
        entry.texts("TITLE", "VALUE").forEach(text -> party.detail("Title", plain(text)));
        entry.texts("DESIGNATION", "VALUE").forEach(text -> party.detail("Position", plain(text)));
        entry.texts("SUBMITTED_BY").forEach(text -> party.detail("Submitted by", plain(text)));
        String comments = String.join("\n", entry.texts("COMMENTS1"));
        if (!comments.isEmpty()) {
            party.detail("Comments", comments);
        }
        entry.texts("DATAID").forEach(number -> party.detail("Data ID", number));
        Designation designation = designation(comments);
        updates(designation.updatedOn());
        Stream.of("VERSIONNUM", "LIST_TYPE", "SORT_KEY", "SORT_KEY_LAST_MOD").forEach(entry::pass);
        unread.addAll(entry.leftOver());
        return new ListedParty(LIST, id, party.build(), List.of(designation), List.of(), unread);
    }

    private Designation designation(String comments) {
        String regime = entry.text("UN_LIST_TYPE")
                .orElseThrow(() -> new IllegalArgumentException("names no regime in UN_LIST_TYPE"));
        Optional<UnRegime> known = UnRegime.ofLabel(regime);
        if (known.isEmpty()) {
            unread.add(new Detail("UN_LIST_TYPE", regime));
        }
        return new Designation(
                AUTHORITY,
                regime,
                known.map(value -> value.measures(kind, comments)).orElse(List.of()),
                known.map(UnRegime::basis).orElse(null),
                latest("LISTED_ON"),
                latest("LAST_DAY_UPDATED", "VALUE"),
                null,
                id);
    }

    /** The designation has the latest day of change alone. */
    private void updates(@Nullable PartialDate latest) {
        String earlier = entry.texts("LAST_DAY_UPDATED", "VALUE").stream()
                .filter(text ->
                        UnDates.read(text).filter(day -> !day.equals(latest)).isPresent())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!earlier.isEmpty()) {
            party.detail("Updated before on", earlier);
        }
    }

    private @Nullable PartialDate latest(String... path) {
        @Nullable PartialDate latest = null;
        for (String text : entry.texts(path)) {
            Optional<PartialDate> date = UnDates.read(text);
            if (date.isEmpty()) {
                unread.add(new Detail(path[0], text));
            } else if (latest == null || date.get().from().isAfter(latest.from())) {
                latest = date.get();
            }
        }
        return latest;
    }

    private void birthDate(Element item) {
        String printed = Stream.of("TYPE_OF_DATE", "DATE", "YEAR", "FROM_YEAR", "TO_YEAR", "NOTE")
                .flatMap(part -> item.texts(part).stream())
                .map(UnEntry::plain)
                .filter(text -> !text.equals("EXACT"))
                .collect(Collectors.joining(" "));
        if (item.children().isEmpty() || printed.isEmpty()) {
            return;
        }
        Optional<PartialDate> date = UnDates.birth(item);
        date.ifPresentOrElse(
                value -> party.date(new DateFact(DateRole.BIRTH, value, printed)),
                () -> party.detail("Date of birth", printed));
    }

    private void birthPlace(Element item) {
        Optional<String> country = item.text("COUNTRY").map(UnEntry::plain);
        String text = Stream.of("STREET", "CITY", "STATE_PROVINCE", "COUNTRY", "NOTE")
                .flatMap(part -> item.texts(part).stream())
                .map(UnEntry::plain)
                .collect(Collectors.joining(", "));
        if (!text.isEmpty()) {
            party.birthPlace(
                    new Place(text, country.flatMap(CountryWords::codeOf).orElse(null)));
        }
    }

    private void nationality(String text) {
        party.country(new CountryFact(
                CountryRole.NATIONALITY, CountryWords.codeOf(text).orElse(null), plain(text)));
    }

    private void address(Element item) {
        @Nullable String street = part(item, "STREET");
        @Nullable String city = part(item, "CITY");
        @Nullable String region = part(item, "STATE_PROVINCE");
        @Nullable String code = part(item, "ZIP_CODE");
        @Nullable String country = part(item, "COUNTRY");
        @Nullable String note = part(item, "NOTE");
        if (Stream.of(street, city, region, code, country, note).anyMatch(part -> part != null)) {
            @Nullable
            String iso = country == null ? null : CountryWords.codeOf(country).orElse(null);
            party.address(new Address(street, city, region, code, iso, country, note));
        }
    }

    private void gender(String text) {
        Optional<Gender> gender = Gender.ofLabel(text);
        gender.ifPresentOrElse(party::gender, () -> unread.add(new Detail("GENDER", text)));
    }

    private static @Nullable String part(Element item, String name) {
        return item.text(name).map(UnEntry::plain).orElse(null);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
