package dev.cordon.lists.read.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.SampleLists;
import dev.cordon.lists.read.ListException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UkCsvReaderTest {

    private static final String[] PERSON = {
        "Regime Name", "The Test Regulations 2020", "Designation Type", "Individual", "Name type", "Primary Name"
    };

    @Test
    void rowsOfOneDesignationNeedNotBeNextToEachOther() throws Exception {
        String csv = new UkCsv()
                .row(person("Unique ID", "X1", "Name 1", "Ann", "Name 6", "ONE", "Address Line 6", "Kabul"))
                .row(person("Unique ID", "X2", "Name 6", "TWO"))
                .row(person("Unique ID", "X1", "Name 1", "Anna", "Name 6", "ONE", "Name type", "Alias"))
                .row(person("Unique ID", "X1", "Name 1", "Ann", "Name 6", "ONE", "Address Line 6", "Herat"))
                .text();

        ReadEdition uk = ReadEdition.of(new UkCsvReader(), "uk.csv", csv);

        assertThat(uk.info().entries()).isEqualTo(2);
        assertThat(uk.info().unread()).isEmpty();
        assertThat(uk.info().published()).isEqualTo(LocalDate.of(2026, 10, 8));
        Party one = uk.entry("X1").party();
        assertThat(one.names()).extracting(PartyName::text).containsExactly("Ann ONE", "Anna ONE");
        assertThat(one.addresses()).extracting(address -> address.city()).containsExactly("Kabul", "Herat");
    }

    @Test
    void severalValuesMayStandInOneCell() throws Exception {
        String csv = new UkCsv()
                .row(person(
                        "Unique ID",
                        "X1",
                        "Name 6",
                        "ONE",
                        "D.O.B",
                        "01/02/1960|dd/mm/1961",
                        "Nationality(/ies)",
                        "(1) Russia (2) Belarus",
                        "Phone number",
                        "+1 (212) 555\n+2"))
                .text();

        Party one = ReadEdition.of(new UkCsvReader(), "uk.csv", csv).entry("X1").party();

        assertThat(one.dates()).extracting(date -> date.date().toString()).containsExactly("1960-02-01", "1961");
        assertThat(one.countries()).extracting(country -> country.code()).containsExactly("RU", "BY");
        assertThat(one.contacts()).extracting(Contact::value).containsExactly("+1 (212) 555", "+2");
    }

    @Test
    void unknownColumnsAndSurplusCellsAreKeptAndCounted() throws Exception {
        String csv = "Unique ID,Name 6,Name type,Regime Name,Designation Type,Colour\r\n"
                + "X1,ONE,Primary Name,Regulations,Entity,blue,more\r\n";

        ReadEdition uk = ReadEdition.of(new UkCsvReader(), "uk.csv", csv);

        assertThat(uk.entry("X1").unread())
                .containsExactly(new Detail("Column Colour", "blue"), new Detail("Column 7", "more"));
    }

    @Test
    void contradictingRowsAreToldAndNotSwallowed() throws Exception {
        String csv = new UkCsv()
                .row(person("Unique ID", "X1", "Name 6", "ONE"))
                .row(person("Unique ID", "X1", "Name 6", "ONE", "Regime Name", "Other Regulations"))
                .text();

        ReadEdition uk = ReadEdition.of(new UkCsvReader(), "uk.csv", csv);

        assertThat(uk.entry("X1").unread()).containsExactly(new Detail("RegimeName", "Other Regulations"));
    }

    @Test
    void aRowWithoutIdIsRejected() throws Exception {
        String csv = new UkCsv()
                .row(person("Unique ID", "X1", "Name 6", "ONE"))
                .row(person("Name 6", "LOST"))
                .text();

        ReadEdition uk = ReadEdition.of(new UkCsvReader(), "uk.csv", csv);

        assertThat(uk.info().rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(4);
            assertThat(rejection.reason()).isEqualTo("has no Unique ID");
        });
    }

    @Test
    void aFileWithoutTheHeaderIsRefused() {
        assertThatThrownBy(() -> ReadEdition.of(new UkCsvReader(), "uk.csv", "Report Date: 08-Oct-2026\r\n"))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("no header");
        assertThatThrownBy(() -> ReadEdition.of(new UkCsvReader(), "uk.csv", "Unique ID,Name 6\r\nX1,ONE\r\n"))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("lacks the column 'Regime Name'");
    }

    @Test
    void theSampleInCsvYieldsTheSameFactsAsInXml() throws Exception {
        ReadEdition xml = ReadEdition.of(new UkXmlReader(), SampleLists.uk());

        ReadEdition csv = ReadEdition.of(
                new UkCsvReader(), "uk.csv", UkCsvOfXml.convert(SampleLists.uk().get(0)));

        assertThat(csv.info().entries()).isEqualTo(xml.info().entries());
        assertThat(csv.info().unread()).isEmpty();
        for (ListedParty expected : xml.entries()) {
            ListedParty actual = csv.entry(expected.entryId());
            assertThat(actual.designations()).isEqualTo(expected.designations());
            assertThat(facts(actual)).as(expected.entryId()).containsExactlyInAnyOrderElementsOf(facts(expected));
            assertThat(actual.party().primaryName()).isEqualTo(expected.party().primaryName());
        }
    }

    private static List<Object> facts(ListedParty entry) {
        Party party = entry.party();
        return Stream.of(
                        party.names(),
                        party.dates(),
                        party.birthPlaces(),
                        party.countries(),
                        party.identifiers(),
                        party.addresses(),
                        party.contacts(),
                        party.details(),
                        List.of(Optional.ofNullable(party.gender())),
                        entry.links())
                .<Object>flatMap(List::stream)
                .toList();
    }

    private static Map<String, String> person(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < PERSON.length; i += 2) {
            row.put(PERSON[i], PERSON[i + 1]);
        }
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}
