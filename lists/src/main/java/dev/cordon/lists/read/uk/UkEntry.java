package dev.cordon.lists.read.uk;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.Blanks;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns one designation, in the layout of the XML file, into an entry. The CSV reader builds the same layout. */
final class UkEntry {

    static final String LIST = "uk-sanctions";
    static final String TITLE = "UK Sanctions List";
    static final String AUTHORITY = "UK";

    private final String list;
    private final Element designation;
    private final List<Detail> unread = new ArrayList<>();

    private UkEntry(String list, Element designation) {
        this.list = list;
        this.designation = designation;
    }

    static EntryLog log(ListFormat format, SourceFile file, Consumer<ListedParty> sink) {
        return new EntryLog(new ReadLog(LIST, TITLE, AUTHORITY, format), file, sink);
    }

    static void take(EntryLog log, Element designation) throws ListException {
        log.take(id(designation), designation, UkEntry::read);
    }

    /** The list's number of the entry, or an empty text if it has none. */
    static String id(Element designation) {
        return designation.text("UniqueID").orElse("");
    }

    /**
     * Reads the entry.
     *
     * @throws IllegalArgumentException if it lacks what every entry must have; the message says what
     */
    static ListedParty read(Element designation) {
        return read(LIST, designation);
    }

    /** Reads an entry of the given list, which has the layout of the UK Sanctions List. */
    static ListedParty read(String list, Element designation) {
        return new UkEntry(list, designation).entry();
    }

    private ListedParty entry() {
        String id = id(designation);
        if (id.isEmpty()) {
            throw new IllegalArgumentException("has no Unique ID");
        }
        PartyKind kind = kind();
        UkNames names = new UkNames(designation, kind);
        List<PartyName> read = names.read();
        if (read.isEmpty()) {
            throw new IllegalArgumentException("has no name");
        }
        Party.Builder party = Party.builder(list + ":" + id, kind);
        read.forEach(party::name);
        unread.addAll(names.unread());
        names.imoNumbers()
                .forEach(number ->
                        party.identifier(new Identifier(IdentifierType.IMO, number, null, "IMO number in the name")));
        new UkFacts(designation, party, unread).read();
        List<Designation> decisions = designations(id);
        List<Link> links = links();
        unread.addAll(designation.leftOver());
        return new ListedParty(list, id, party.build(), decisions, links, unread);
    }

    private PartyKind kind() {
        String label = designation
                .text("IndividualEntityShip")
                .orElseThrow(
                        () -> new IllegalArgumentException("does not say whether it is an individual, entity or ship"));
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "entity" -> PartyKind.ORGANISATION;
            case "ship" -> PartyKind.VESSEL;
            default -> throw new IllegalArgumentException("is a '" + label + "', not an individual, entity or ship");
        };
    }

    private List<Designation> designations(String id) {
        Set<String> regimes = list.equals(LIST) ? regime() : distinct("RegimeName");
        if (regimes.isEmpty()) {
            throw new IllegalArgumentException("names no regime");
        }
        String reasons = String.join("\n\n", distinct("UKStatementofReasons"));
        List<String> measures = UkMeasures.read(designation);
        @Nullable PartialDate designated = earlier(date("DateDesignated"), date("ListedOn"));
        @Nullable PartialDate updated = date("LastUpdated");
        return regimes.stream()
                .map(regime -> new Designation(
                        AUTHORITY,
                        regime,
                        measures,
                        regime, // the regimes are named by their regulations
                        designated,
                        updated,
                        reasons.isEmpty() ? null : reasons,
                        id))
                .toList();
    }

    /**
     * OFSI's list has two days: when it took the party over, and when the law of today designated it. Parties that the
     * European Union's law of before 2021 or the United Nations brought in have been frozen since the earlier one.
     */
    private static @Nullable PartialDate earlier(@Nullable PartialDate designated, @Nullable PartialDate listed) {
        if (designated == null || listed == null) {
            return designated == null ? listed : designated;
        }
        return listed.from().isBefore(designated.from()) ? listed : designated;
    }

    /** A designation has one regime; another one is a contradiction between rows, to be told. OFSI's groups have several. */
    private Set<String> regime() {
        return designation.text("RegimeName").map(HtmlText::plain).map(Set::of).orElse(Set.of());
    }

    private Set<String> distinct(String field) {
        Set<String> texts = new LinkedHashSet<>();
        new LinkedHashSet<>(designation.texts(field)).forEach(text -> texts.add(HtmlText.plain(text)));
        texts.remove("");
        return texts;
    }

    /** The date of a field that has one; in the CSV, where rows may differ, the latest. */
    private @Nullable PartialDate date(String field) {
        @Nullable PartialDate latest = null;
        for (String text : designation.texts(field)) {
            Optional<PartialDate> date = UkDates.read(text);
            if (date.isEmpty()) {
                unread.add(new Detail(field, text));
            } else if (latest == null || date.get().from().isAfter(latest.from())) {
                latest = date.get();
            }
        }
        return latest;
    }

    private List<Link> links() {
        Set<Link> links = new LinkedHashSet<>();
        link(links, "Subsidiary", "EntityDetails", "Entity", "Subsidiaries", "Subsidiary");
        link(links, "Parent company", "EntityDetails", "Entity", "ParentCompanies", "ParentCompany");
        link(links, "Current owner/operator", "ShipDetails", "Ship", "CurrentOwnerOperators", "CurrentOwnerOperator");
        link(
                links,
                "Previous owner/operator",
                "ShipDetails",
                "Ship",
                "PreviousOwnerOperators",
                "PreviousOwnerOperator");
        return List.copyOf(links);
    }

    private void link(Set<Link> links, String label, String... path) {
        designation.texts(path).stream()
                .map(text -> Blanks.joined(HtmlText.plain(text)))
                .filter(text -> !text.isEmpty())
                .forEach(text -> links.add(new Link(label, text)));
    }
}
