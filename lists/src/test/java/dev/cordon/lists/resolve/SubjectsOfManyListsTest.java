package dev.cordon.lists.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lists do that makes one subject hard to see: ships with everyday names, parties listed twice, numbers misprinted. */
class SubjectsOfManyListsTest {

    private static final List<String> FLEET = List.of("ATALANTA", "BLUE HERON", "CORVUS", "DORADO", "ELPIS");

    private static final List<String> OTHERS = List.of(
            "FENELLA",
            "GRISELDA",
            "HALCYON",
            "IANTHE",
            "JOCASTA",
            "KESTREL",
            "LYSANDER",
            "MERIDIAN",
            "NAIAD",
            "OBERON",
            "PERDITA",
            "QUIRINA",
            "ROSAMUND",
            "SYLVANIA",
            "TAMERLANE",
            "UNDINE",
            "VALKYR",
            "WINIFRED");

    private final List<ListedParty> entries = new ArrayList<>();

    private void add(String list, String id, PartyKind kind, String name, String programme, Identifier... numbers) {
        add(list, id, kind, name, programme, List.of(), numbers);
    }

    private void add(
            String list,
            String id,
            PartyKind kind,
            String name,
            String programme,
            List<DateFact> dates,
            Identifier... numbers) {
        add(list, id, kind, List.of(PartyName.primary(name)), programme, dates, numbers);
    }

    private void add(
            String list,
            String id,
            PartyKind kind,
            List<PartyName> names,
            String programme,
            List<DateFact> dates,
            Identifier... numbers) {
        Party party = new Party(
                list + ":" + id,
                kind,
                names,
                dates,
                List.of(),
                List.of(),
                List.of(numbers),
                List.of(),
                List.of(),
                null,
                List.of());
        Designation designation = new Designation(list, programme, List.of("asset freeze"), null, null, null, null, id);
        entries.add(new ListedParty(list, id, party, List.of(designation), List.of(), List.of()));
    }

    private Resolution resolve() {
        WatchlistCompiler compiler = new WatchlistCompiler();
        entries.forEach(compiler::add);
        List<ListInfo> infos = entries.stream()
                .map(ListedParty::listId)
                .distinct()
                .map(list ->
                        new ListInfo(list, list, list, null, "test", List.of(), 1, 1, Map.of(), List.of(), Map.of()))
                .toList();
        Watchlist watchlist = Watchlist.of(ByteBuffer.wrap(compiler.compile(infos)));
        return new SubjectResolver(watchlist, List.of(), SubjectIds.none()).resolve(() -> {});
    }

    private static List<String> members(Resolution resolution, String of) {
        return resolution.subjects().stream()
                .filter(subject -> subject.members().contains(of))
                .findFirst()
                .orElseThrow()
                .members();
    }

    @Test
    void aNameInTwoListsOfOneFleetIsOneShip() {
        for (String name : FLEET) {
            add("one", name, PartyKind.VESSEL, name, "Tankers");
            add("two", name, PartyKind.VESSEL, name, "Ships");
        }
        add("three", "x", PartyKind.VESSEL, "ATALANTA", "Elsewhere");

        Resolution resolution = resolve();

        for (String name : FLEET) {
            assertThat(members(resolution, "one:" + name)).containsExactly("one:" + name, "two:" + name);
        }
        assertThat(members(resolution, "three:x")).containsExactly("three:x");
    }

    @Test
    void aShipThatWasRenamedIsOneWhateverNameAListHasOfIt() {
        for (String name : FLEET) {
            add("one", name, PartyKind.VESSEL, name, "Tankers");
            add("two", name, PartyKind.VESSEL, name, "Ships");
            add("three", name, PartyKind.VESSEL, name, "Fleet");
        }
        List<PartyName> both =
                List.of(PartyName.primary("ROSALIN"), PartyName.of("NURKEZ", NameType.FORMER, AliasStrength.STRONG));
        add("one", "old", PartyKind.VESSEL, "NURKEZ", "Tankers");
        add("two", "both", PartyKind.VESSEL, both, "Ships", List.of());
        add("three", "new", PartyKind.VESSEL, "ROSALIN", "Fleet");

        assertThat(members(resolve(), "one:old")).containsExactly("one:old", "two:both", "three:new");
    }

    @Test
    void aNameInTwoListsOfWhichMostShipsAreOthersIsANamesake() {
        for (int i = 0; i < 9; i++) {
            add("one", "own" + i, PartyKind.VESSEL, OTHERS.get(i), "Tankers of 2012");
            add("two", "own" + i, PartyKind.VESSEL, OTHERS.get(i + 9), "Tankers of 2024");
        }
        for (String name : FLEET.subList(0, 3)) {
            add("one", name, PartyKind.VESSEL, name, "Tankers of 2012");
            add("two", name, PartyKind.VESSEL, name, "Tankers of 2024");
        }

        assertThat(members(resolve(), "one:ATALANTA")).containsExactly("one:ATALANTA");
    }

    @Test
    void aNameThatTwoShipsOfOneListHaveTellsNothing() {
        FLEET.forEach(name -> {
            add("one", name, PartyKind.VESSEL, name, "Tankers");
            add("two", name, PartyKind.VESSEL, name, "Ships");
        });
        add("two", "other", PartyKind.VESSEL, "CORVUS", "Ships");

        assertThat(members(resolve(), "one:CORVUS")).containsExactly("one:CORVUS");
    }

    @Test
    void aPartyListedAgainUnderAnotherRegimeIsOneSubject() {
        add("one", "1", PartyKind.ORGANISATION, "Karmozan Petrokimiya Sanayeh", "Iran");
        add("two", "own", PartyKind.ORGANISATION, "Karmozan Petrokimiya Sanayeh", "Autonomous (Iran)");
        add("two", "un", PartyKind.ORGANISATION, "Karmozan Petrokimiya Sanayeh", "1737 (Iran)");

        assertThat(members(resolve(), "one:1")).containsExactly("one:1", "two:own", "two:un");
    }

    @Test
    void aPersonWithTheNumberOfAnotherIsNotTheOther() {
        Identifier number = new Identifier(IdentifierType.UN_REFERENCE, "HTi.999", null, "UN reference");
        add("one", "1", PartyKind.PERSON, "Dimitri Heraldson", "Haiti", born(1986, 7, 25), number);
        add("two", "1", PartyKind.PERSON, "Kempesius Sanonov", "Haiti", born(1971, 1, 2), number);

        Resolution resolution = resolve();

        assertThat(members(resolution, "one:1")).containsExactly("one:1");
        assertThat(resolution.notes())
                .singleElement()
                .asString()
                .contains("one:1 and two:1 have the same UN reference HTI999")
                .contains("judge them");
    }

    private static List<DateFact> born(int year, int month, int day) {
        return List.of(new DateFact(DateRole.BIRTH, PartialDate.day(year, month, day), "born"));
    }
}
