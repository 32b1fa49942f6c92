package dev.cordon.lists.read.ca;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.WrittenDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns one record into an entry. The list numbers its entries by regulation, schedule and item; an item keeps its number
 * as long as it is listed.
 */
final class SemaEntry {

    static final String LIST = "ca-sema";
    static final String AUTHORITY = "CA";

    private static final List<String> MEASURES = List.of("asset freeze");
    private static final Pattern OR = Pattern.compile("(?i)\\s+or\\s+(?=\\d)");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private SemaEntry() {}

    /** Regulation, schedule and item, such as {@code Russia/1, Part 1/23}. */
    static String id(Element record) {
        return Stream.of(
                        record.text("Country").map(SemaEntry::english),
                        record.text("Schedule").map(EntryDraft::plain),
                        record.text("Item").map(EntryDraft::plain))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
    }

    /** The list is bilingual: {@code Russia / Russie}. */
    private static String english(String text) {
        return EntryDraft.plain(text).replaceFirst("\\s*/.*", "");
    }

    /**
     * Reads the record.
     *
     * @throws IllegalArgumentException if it lacks what every entry must have; the message says what
     */
    static ListedParty read(Element record) {
        Optional<String> imo = record.text("ShipIMONumber");
        Optional<String> entity = record.text("EntityOrShip");
        PartyKind kind =
                imo.isPresent() ? PartyKind.VESSEL : entity.isPresent() ? PartyKind.ORGANISATION : PartyKind.PERSON;
        EntryDraft draft = new EntryDraft(LIST, id(record), kind);
        entity.ifPresent(name -> draft.name(name, NameType.PRIMARY, AliasStrength.STRONG));
        person(draft, record);
        for (String aliases : record.texts("Aliases")) {
            for (String alias : SemaAliases.split(aliases, kind)) {
                draft.name(alias, NameType.ALIAS, AliasStrength.STRONG);
            }
        }
        for (String text : record.texts("DateOfBirthOrShipBuildDate")) {
            for (String date : OR.split(text)) {
                draft.date(
                        kind == PartyKind.VESSEL ? DateRole.BUILT : DateRole.BIRTH,
                        "DateOfBirthOrShipBuildDate",
                        date,
                        date(date));
            }
        }
        imo.ifPresent(number -> draft.identifier(IdentifierType.IMO, number, "ShipIMONumber"));
        record.texts("TitleOrShip")
                .forEach(text -> draft.detail(kind == PartyKind.VESSEL ? "Type of ship" : "Title", text));
        draft.designation(designation(draft, record));
        return draft.build(record);
    }

    private static void person(EntryDraft draft, Element record) {
        String family = record.text("LastName").map(EntryDraft::plain).orElse("");
        String given = record.text("GivenName").map(EntryDraft::plain).orElse("");
        String whole = (given + " " + family).strip();
        if (!whole.isEmpty()) {
            draft.name(new PartyName(
                    whole,
                    draft.isNamed() ? NameType.ALIAS : NameType.PRIMARY,
                    AliasStrength.STRONG,
                    family.isEmpty() ? null : family,
                    given.isEmpty() ? null : given,
                    null));
        }
    }

    /** A date, or the number of a day in the spreadsheet from which the list is made. */
    private static Optional<PartialDate> date(String text) {
        return SERIAL.matcher(text.strip()).matches()
                ? Optional.of(PartialDate.day(LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(text.strip()))))
                : WrittenDates.read(text);
    }

    private static Designation designation(EntryDraft draft, Element record) {
        String programme = record.text("Country").map(EntryDraft::plain).orElse("unspecified");
        boolean corruption = programme.startsWith("Justice for Victims");
        Optional<String> listed = record.text("DateOfListing");
        Optional<PartialDate> day = listed.flatMap(SemaEntry::date);
        if (day.isEmpty()) {
            listed.ifPresent(text -> draft.unread("DateOfListing", text));
        }
        return new Designation(
                AUTHORITY,
                programme,
                MEASURES,
                corruption ? "Justice for Victims of Corrupt Foreign Officials Act" : "Special Economic Measures Act",
                day.orElse(null),
                null,
                null,
                draft.entryId());
    }
}
