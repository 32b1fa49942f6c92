package dev.cordon.lists.read.ca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.ReadEdition;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemaReaderTest {

    private static final String PERSON = """
            <record><Country>Russia / Russie</Country><LastName>Primerov</LastName><GivenName>Ivan Ivanovich </GivenName>
              <DateOfBirthOrShipBuildDate>1965-07-15 OR 1969-09-28</DateOfBirthOrShipBuildDate>
              <Schedule>1, Part 1</Schedule><Item>23</Item><DateOfListing>2022-02-24</DateOfListing>
              <TitleOrShip>Colonel</TitleOrShip>
              <Aliases>Ivan Primeraw or Iwan Primerow, Belarusian: Іван Прымераў; Russian: Иван Примеров</Aliases><New>x</New></record>
            """;

    @Test
    void aPersonHasItsAliasesOneByOne() throws IOException {
        var entry = read(PERSON).entry("Russia/1, Part 1/23");

        assertThat(entry.party().names())
                .extracting("text")
                .containsExactly(
                        "Ivan Ivanovich Primerov", "Ivan Primeraw", "Iwan Primerow", "Іван Прымераў", "Иван Примеров");
        assertThat(entry.party().dates())
                .extracting("date")
                .containsExactly(PartialDate.day(1965, 7, 15), PartialDate.day(1969, 9, 28));
        assertThat(entry.designations())
                .containsExactly(new Designation(
                        "CA",
                        "Russia / Russie",
                        List.of("asset freeze"),
                        "Special Economic Measures Act",
                        PartialDate.day(2022, 2, 24),
                        null,
                        null,
                        "Russia/1, Part 1/23"));
        assertThat(entry.unread()).extracting("label").containsExactly("New");
    }

    @Test
    void aShipHasItsNumberAndYearOfBuild() throws IOException {
        var ship = read("<record><Country>Russia</Country><EntityOrShip>Sample Star</EntityOrShip>"
                        + "<DateOfBirthOrShipBuildDate>2005</DateOfBirthOrShipBuildDate><TitleOrShip>Oil Tanker</TitleOrShip>"
                        + "<ShipIMONumber>9074729</ShipIMONumber><Item>1</Item><DateOfListing>45000</DateOfListing></record>")
                .entry("Russia/1");

        assertThat(ship.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(ship.party().identifiers())
                .extracting("type", "value")
                .containsExactly(tuple(IdentifierType.IMO, "9074729"));
        assertThat(ship.party().dates()).extracting("role").hasToString("[BUILT]");
        assertThat(ship.designations().get(0).listedOn()).isEqualTo(PartialDate.day(2023, 3, 15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORGANISATION | Union Holding Ltd., Union Holdings Limited (UHL) | Union Holding Ltd. # Union Holdings Limited (UHL)",
                "ORGANISATION | Sample Trading Co, Ltd. | Sample Trading Co, Ltd.",
                "ORGANISATION | АО «Пример»; Пример, ООО | АО «Пример» # Пример, ООО",
                "PERSON | Nikolay or Nikolai / Petrovich or Petrowich Primer | Nikolay or Nikolai / Petrovich or Petrowich Primer",
            })
    void aliasesAreSplitWhereOneEnds(PartyKind kind, String text, String names) {
        assertThat(String.join(" # ", SemaAliases.split(text, kind))).isEqualTo(names);
    }

    @Test
    void aRecordWithoutNameIsRejected() throws IOException {
        assertThat(read(PERSON + "<record><Country>Iran</Country><Item>2</Item></record>")
                        .info()
                        .rejections())
                .extracting("entryId", "reason")
                .containsExactly(tuple("Iran/2", "has no name"));
    }

    private static ReadEdition read(String records) throws IOException {
        return ReadEdition.of(new SemaReader(), "sema.xml", "<data-set>" + records + "</data-set>");
    }
}
