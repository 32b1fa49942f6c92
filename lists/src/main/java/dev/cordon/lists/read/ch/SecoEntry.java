package dev.cordon.lists.read.ch;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.WrittenDates;
import dev.cordon.lists.read.ch.SecoReferences.SanctionsSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one {@code target} into an entry. */
final class SecoEntry {

    static final String LIST = "ch-seco";
    static final String AUTHORITY = "CH";

    private final Element target;
    private final SecoReferences references;

    private SecoEntry(Element target, SecoReferences references) {
        this.target = target;
        this.references = references;
    }

    static EntryLog log(ListFormat format, SourceFile file, Consumer<ListedParty> sink) {
        return new EntryLog(new ReadLog(LIST, "Swiss sanctions list (SECO)", AUTHORITY, format), file, sink);
    }

    static String id(Element target) {
        return target.text("@ssid").orElse("");
    }

    /** What the target is: its individual, entity or object. */
    static List<Element> parties(Element target) {
        return Stream.of("individual", "entity", "object")
                .flatMap(name -> target.all(name).stream())
                .toList();
    }

    /**
     * Reads the target.
     *
     * @throws IllegalArgumentException if it is no longer listed or lacks what every entry must have; the message says what
     */
    static ListedParty read(Element target, SecoReferences references) {
        return new SecoEntry(target, references).read();
    }

    private ListedParty read() {
        Optional<Change> last = changes().reduce((one, other) -> other);
        if (last.isPresent() && last.get().type().equals("de-listed")) {
            throw new IllegalArgumentException(
                    "is no longer listed: de-listed on " + last.get().day());
        }
        List<Element> parties = parties(target);
        if (parties.size() != 1) {
            throw new IllegalArgumentException(
                    parties.isEmpty() ? "holds no individual, entity or object" : "is more than one party");
        }
        Element party = parties.get(0);
        EntryDraft draft = new EntryDraft(LIST, id(target), kind(party));
        List<Element> identities = party.all("identity");
        SecoNames names = new SecoNames(draft);
        for (Element identity : identities) {
            boolean main = identity.text("@main").orElse("true").equals("true") || identities.size() == 1;
            names.read(identity, main);
        }
        SecoFacts facts = new SecoFacts(draft, references);
        identities.forEach(facts::identity);
        facts.party(party);
        target.text("foreign-identifier").ifPresent(text -> draft.detail("Foreign identifier", text));
        designate(draft, party);
        return draft.build(target);
    }

    private static PartyKind kind(Element party) {
        return switch (party.name()) {
            case "individual" -> PartyKind.PERSON;
            case "object" ->
                switch (party.text("@object-type").orElse("")) {
                    case "vessel" -> PartyKind.VESSEL;
                    case "aircraft" -> PartyKind.AIRCRAFT;
                    default -> PartyKind.ORGANISATION;
                };
            default -> PartyKind.ORGANISATION;
        };
    }

    private void designate(EntryDraft draft, Element party) {
        List<Change> changes = changes().toList();
        @Nullable
        PartialDate listed = changes.stream()
                .filter(change -> change.type().equals("listed"))
                .map(Change::day)
                .findFirst()
                .orElse(null);
        @Nullable
        PartialDate updated =
                changes.isEmpty() ? null : changes.get(changes.size() - 1).day();
        String reasons = String.join("\n\n", party.texts("justification"));
        List<String> sets = target.texts("sanctions-set-id");
        for (String id : sets.isEmpty() ? target.texts("@sanctions-set-id") : sets) {
            SanctionsSet set =
                    references.set(id).orElseGet(() -> new SanctionsSet("SECO sanctions set " + id, null, null));
            draft.designation(new Designation(
                    AUTHORITY,
                    set.programme(),
                    set.measures(),
                    set.legalBasis(),
                    listed,
                    updated,
                    reasons.isEmpty() ? null : reasons,
                    draft.entryId()));
        }
        target.pass("@sanctions-set-id");
    }

    /** A modification of the target. */
    private record Change(String type, PartialDate day) {}

    private Stream<Change> changes() {
        return target.all("modification").stream()
                .flatMap(change -> {
                    Optional<String> enacted = change.text("@enactment-date");
                    Optional<String> published = change.text("@publication-date");
                    Optional<String> day =
                            change.text("@effective-date").or(() -> published).or(() -> enacted);
                    String type = change.text("@modification-type").orElse("");
                    return day.flatMap(WrittenDates::read).map(known -> new Change(type, known)).stream();
                })
                .sorted(Comparator.comparing(change -> change.day().from()));
    }
}
