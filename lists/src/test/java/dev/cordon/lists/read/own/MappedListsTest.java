package dev.cordon.lists.read.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedListsTest {

    private static final String MAPPING = """
            cordon-mapping 1
            # what our columns mean
            list: own-watch
            title: Our watch list
            authority: Example Bank
            measures: no business
            id         <- No
            kind       <- Type (P = person, C = organisation)
            name       <- First + Last
            alias      <- Other names (split ;)
            weak-alias <- Nickname
            birth-date <- Born
            passport   <- Passport
            listed-on  <- Since
            """;
    private static final String CSV = """
            No,Type,First,Last,Other names,Nickname,Born,Passport,Since,Secret
            1,P,Ann,Sample,Annie S.; Anna,Kat,12/03/1970,AB123456,2024-01-02,x
            2,X,A,B,,,,,,
            """;

    private final List<ListedParty> entries = new ArrayList<>();

    @Test
    void anOwnCsvIsReadByItsMapping() throws IOException {
        ListInfo info = read(file("own.mapping", MAPPING), file("own.csv", CSV));

        ListedParty entry = entries.get(0);
        assertThat(entry.party().id()).isEqualTo("own-watch:1");
        assertThat(entry.party().names())
                .extracting(PartyName::text, PartyName::type, PartyName::strength)
                .containsExactly(
                        tuple("Ann Sample", NameType.PRIMARY, AliasStrength.STRONG),
                        tuple("Annie S.", NameType.ALIAS, AliasStrength.STRONG),
                        tuple("Anna", NameType.ALIAS, AliasStrength.STRONG),
                        tuple("Kat", NameType.ALIAS, AliasStrength.WEAK));
        assertThat(entry.party().dates()).extracting("date").containsExactly(PartialDate.day(1970, 3, 12));
        assertThat(entry.party().identifiers())
                .extracting("type", "value")
                .containsExactly(tuple(IdentifierType.PASSPORT, "AB123456"));
        assertThat(entry.designations())
                .containsExactly(new Designation(
                        "Example Bank",
                        "Our watch list",
                        List.of("no business"),
                        null,
                        PartialDate.day(2024, 1, 2),
                        null,
                        null,
                        "1"));
        assertThat(entry.unread()).extracting("label").containsExactly("Secret");
        assertThat(info.rejections())
                .extracting("line", "entryId", "reason")
                .containsExactly(tuple(3L, "2", "is a 'X', which the mapping does not know"));
        assertThat(info.files()).hasSize(2).anyMatch(name -> name.startsWith("own.mapping "));
    }

    @Test
    void aMappingThatFitsNoFileIsRefused() {
        assertThatThrownBy(
                        () -> read(file("own.mapping", MAPPING.replace("Passport\n", "Visa\n")), file("own.csv", CSV)))
                .isInstanceOf(ListException.class);
        assertThatThrownBy(() -> read(file("own.mapping", MAPPING)))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("describes no file that is given");
        assertThatThrownBy(() -> read(file("own.csv", CSV)))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("no known format");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name <- N                        | needs a line 'list:",
                "list: x                          | maps no field to a name",
                "list: x # nom <- N               | line 3: 'nom' is nothing to map to; use one of id, kind, name",
                "list: x # name = N               | line 3: 'name = N' is no setting",
                "list: x # kind <- T (P = robot)  | line 3: unknown kind 'robot'",
                "list: x # name <- N (sort)       | line 3: 'sort' is no option",
                "list: x # name <-                | line 3",
            })
    void aFaultInAMappingIsTold(String lines, String problem) {
        String text = "cordon-mapping 1\n" + lines.replace(" # ", "\n") + "\n";
        assertThatThrownBy(() -> read(file("own.mapping", text), file("own.csv", CSV)))
                .isInstanceOf(ListException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void registersThatComeAsJsonLinesHaveShippedMappings() throws IOException {
        ListInfo info = read(file("nz.jsonl", """
                        {"type": "Individual", "unique_identifier": "IND-1", "first_name": "Ann", "middle_names": "Maria", "last_name": "Sample", "sanction_status": "Sanctioned", "date_of_sanction": "2022-03-18", "travel_ban": "Yes", "asset_freeze": "No"}
                        """));

        assertThat(info.id()).isEqualTo("nz-russia");
        assertThat(entries.get(0).kind()).isEqualTo(PartyKind.PERSON);
        assertThat(entries.get(0).party().primaryName()).contains("Ann Maria Sample");
        assertThat(entries.get(0).designations().get(0).measures()).containsExactly("travel ban");
        assertThat(entries.get(0).unread()).isEmpty();
    }

    @Test
    void theWorldBanksAnswerIsRead() throws IOException {
        ListInfo info = read(file("worldbank.json", """
                        {"response": {"ZPROCSUPP": [{"SUPP_ID": 7, "SUPP_NAME": "SAMPLE CO", "SUPP_TYPE_CODE": "F", "COUNTRY_NAME": "China", "LAND1": "CN", "DEBAR_FROM_DATE": "2024-01-02", "DEBAR_TO_DATE": "2999-12-31", "DEBAR_REASON": "Fraud"}]}}
                        """));

        assertThat(info.id()).isEqualTo("worldbank");
        assertThat(entries.get(0).designations())
                .extracting("programme", "listedOn")
                .containsExactly(tuple("Fraud", PartialDate.day(2024, 1, 2)));
    }

    private ListInfo read(SourceFile... files) throws IOException {
        return OfficialLists.reading().readFiles(List.of(files), entries::add).get(0);
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void partsOfAValueAreTakenAndDoubtedKindsLookedAt() throws IOException {
        String mapping = """
                cordon-mapping 1
                list: own-watch
                kind      <- Type (person = person?)
                name      <- Name (Latin) (take ^[^/]+)
                listed-on <- Listed (take ^\\d{1,2}\\.\\d{1,2}\\.\\d{4})
                passport  <- Numbers (take (?<!SWIFT )\\b[A-Z]?\\d{5,9}\\b)
                """;
        String csv = """
                Type,Name (Latin),Listed,Numbers
                person,ANN SAMPLE/x,24.2.2021/ 3578,A0003044 and 199421147 (2015)
                person,SAMPLE SHIPPING CO,,SWIFT 12345
                """;

        read(file("own.mapping", mapping), file("own.csv", csv));

        assertThat(entries).extracting(ListedParty::kind).containsExactly(PartyKind.PERSON, PartyKind.ORGANISATION);
        assertThat(entries.get(0).party().primaryName()).contains("ANN SAMPLE");
        assertThat(entries.get(0).designations().get(0).listedOn()).isEqualTo(PartialDate.day(2021, 2, 24));
        assertThat(entries.get(0).party().identifiers()).extracting("value").containsExactly("A0003044", "199421147");
        assertThat(entries.get(1).party().identifiers()).isEmpty();
    }
}
