package dev.cordon.lists.read.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FtmReadersTest {

    private static final String ENTITIES = """
            {"id":"s1","schema":"Sanction","caption":"x","properties":{"entity":["p1"],"authority":["OFAC"],"program":["CYBER2"],"listingDate":["2024-03-25"],"reason":["Because."],"provisions":["Block"],"authorityId":["47814"]},"datasets":["us"],"target":false}
            {"id":"p1","schema":"Person","caption":"Ann Sample","properties":{"name":["Анна","Ann Sample"],"weakAlias":["Annie"],"birthDate":["1970"],"country":["ru"],"addressEntity":["a1"]},"datasets":["us"],"target":true,"last_seen":"2026-01-02T00:00:00"}
            {"id":"a1","schema":"Address","caption":"Main street 1","properties":{"full":["Main street 1, Minsk"]},"target":false}
            {"id":"c1","schema":"Company","caption":"Sample Co","properties":{"name":["Sample Co"]},"target":false}
            {"id":"o1","schema":"Ownership","caption":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"percentage":["75"]},"target":false}
            {"id":"d1","schema":"Passport","caption":"P1","properties":{"holder":["p1"],"number":["AB123456"],"country":["ru"]},"target":false}
            {"id":"p2","schema":"Person","caption":"","properties":{"gender":["male"]},"target":true}
            """;

    @Test
    void anEntityComesWithWhatOthersSayOfIt() throws IOException {
        ReadEdition edition = ReadEdition.of(new FtmJsonReader(), "entities.ftm.json", ENTITIES);

        ListedParty entry = edition.entry("p1");
        assertThat(entry.party().id()).isEqualTo("opensanctions:p1");
        assertThat(entry.party().names())
                .extracting(PartyName::text, PartyName::type, PartyName::strength)
                .containsExactly(
                        tuple("Ann Sample", NameType.PRIMARY, AliasStrength.STRONG),
                        tuple("Анна", NameType.ALIAS, AliasStrength.STRONG),
                        tuple("Annie", NameType.ALIAS, AliasStrength.WEAK));
        assertThat(entry.party().addresses()).extracting("street").containsExactly("Main street 1, Minsk");
        assertThat(entry.party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(tuple(IdentifierType.PASSPORT, "AB123456", "RU"));
        assertThat(entry.designations().get(0).authority()).isEqualTo("OFAC");
        assertThat(entry.designations().get(0).listedOn()).isEqualTo(PartialDate.day(2024, 3, 25));
        assertThat(entry.designations().get(0).reasons()).isEqualTo("Because.");
        assertThat(entry.designations().get(0).reference()).isEqualTo("47814");
        assertThat(entry.links()).containsExactly(new Link("asset: 75 %", "Sample Co"));
        assertThat(edition.info().rejections())
                .extracting("entryId", "reason")
                .containsExactly(tuple("p2", "has no name"));
        assertThat(edition.info().unread())
                .containsEntry("no target: Company", 1)
                .containsEntry("no target: Ownership", 1);
        assertThat(edition.info().published()).hasToString("2026-01-02");
    }

    @Test
    void nestedTargetsAreReadAsEntities() throws IOException {
        ListedParty entry =
                ReadEdition.of(new FtmJsonReader(), "targets.nested.json", """
                        {"id":"p1","schema":"Person","caption":"Ann Sample","target":true,"properties":{"name":["Ann Sample"],"sanctions":[{"id":"s1","schema":"Sanction","caption":"x","properties":{"entity":["p1"],"authority":["EU"],"programId":["EU-CYB"]}}],"ownershipOwner":[{"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":[{"id":"c1","schema":"Company","caption":"Sample Co","properties":{"name":["Sample Co"]}}]}}]}}
                        """).entry("p1");

        assertThat(entry.designations()).extracting("authority", "programme").containsExactly(tuple("EU", "EU-CYB"));
        assertThat(entry.links()).containsExactly(new Link("asset", "Sample Co"));
    }

    @Test
    void simpleCsvIsSplitAtSemicolonsOutsideQuotes() throws IOException {
        ListedParty entry = ReadEdition.of(
                        new SimpleCsvReader(),
                        "targets.simple.csv",
                        "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,"
                                + "program_ids,dataset,first_seen,last_seen,last_change\n"
                                + "v1,Vessel,SAMPLE STAR,Alpha;Beta,,ru,,IMO9074729,\"\"\"A; b\"\";C\",,,P1,Set,,2026-03-13T01:00:00,\n")
                .entry("v1");

        assertThat(entry.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(entry.party().names()).extracting("text").containsExactly("SAMPLE STAR", "Alpha", "Beta");
        assertThat(entry.party().identifiers())
                .extracting("type", "value")
                .containsExactly(tuple(IdentifierType.IMO, "9074729"));
        assertThat(entry.designations()).extracting("reasons").containsExactly("A; b", "C");
        assertThat(entry.unread()).isEmpty();
    }

    @Test
    void senzingRecordsAreReadByTheNamesOfTheirAttributes() throws IOException {
        ListedParty entry =
                ReadEdition.of(new SenzingReader(), "senzing.json", """
                        {"DATA_SOURCE":"OWN","RECORD_ID":"1","RECORD_TYPE":"PERSON","NAMES":[{"NAME_TYPE":"PRIMARY","NAME_FULL":"Ann Sample"},{"NAME_TYPE":"ALIAS","NAME_LAST":"Sampel","NAME_FIRST":"Anna"}],"DATES":[{"DATE_OF_BIRTH":"1972"}],"IDENTIFIERS":[{"PASSPORT_NUMBER":"AB1","PASSPORT_COUNTRY":"ru"}],"RISKS":[{"TOPIC":"role.pep"}],"GENDER":"F","ODD":"x"}
                        """).entry("OWN/1");

        assertThat(entry.party().names()).extracting("text").containsExactly("Ann Sample", "Anna Sampel");
        assertThat(entry.party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(tuple(IdentifierType.PASSPORT, "AB1", "RU"));
        assertThat(entry.designations()).extracting("programme").containsExactly("role.pep");
        assertThat(entry.unread()).extracting("label").containsExactly("ODD");
    }

    @Test
    void aFileThatEndsWithinARecordIsRefused() {
        assertThatThrownBy(() ->
                        ReadEdition.of(new FtmJsonReader(), "x.json", ENTITIES.substring(0, ENTITIES.length() - 20)))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void anAliasShowsAnOrganisationAndCheckDigitsARussianNumber() throws IOException {
        ListedParty entry = ReadEdition.of(
                        new SimpleCsvReader(),
                        "targets.simple.csv",
                        "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,"
                                + "program_ids,dataset,first_seen,last_seen,last_change\n"
                                + "e1,LegalEntity,SBI RC SAMPLE,STATE BUDGETARY INSTITUTION SAMPLE,,ru,,1027700132195,,,,P1,Set,,,\n")
                .entry("e1");

        assertThat(entry.kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(entry.party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(tuple(IdentifierType.OGRN, "1027700132195", "RU"));
    }
}
