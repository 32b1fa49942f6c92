package dev.cordon.lists.read.ch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.ReadEdition;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecoReadersTest {

    private static final String XML = """
            <swiss-sanctions-list list-type="whole-list" date="2026-08-27">
              <sanctions-program ssid="1">
                <program-key lang="ger">Beispiel</program-key><program-key lang="eng">Example</program-key>
                <program-name lang="eng">Ordinance on an example</program-name>
                <sanctions-set ssid="11" lang="eng">article 3 -- Financial sanctions</sanctions-set>
              </sanctions-program>
              <target ssid="100" sanctions-set-id="11">
                <foreign-identifier>EU.9</foreign-identifier>
                <individual sex="female">
                  <identity ssid="101" main="true">
                    <name ssid="1" name-type="primary-name" quality="good" lang="eng">
                      <name-part order="2" name-part-type="given-name"><value>Olena</value>
                        <spelling-variant lang="RUS" script="LATN">Elena</spelling-variant>
                        <spelling-variant lang="RUS" script="CYRL">Елена</spelling-variant></name-part>
                      <name-part order="1" name-part-type="family-name"><value>Prykladna</value>
                        <spelling-variant lang="RUS" script="CYRL">Прикладная</spelling-variant></name-part>
                      <name-part order="3" name-part-type="title"><value>Dr.</value></name-part>
                    </name>
                    <name name-type="alias" quality="low"><name-part name-part-type="whole-name"><value>Lena</value></name-part></name>
                    <nationality><country iso-code="UA">Ukraine</country></nationality>
                    <day-month-year day="4" month="5" year="1966" calendar="Gregorian"/>
                    <place-of-birth place-id="500"/>
                    <address place-id="500"><address-details>Example street 1</address-details><zip-code>01001</zip-code></address>
                    <identification-document document-type="passport"><number>AB123456</number>
                      <issuer code="UA">Ukraine</issuer><expiry-date>2027-01-01</expiry-date></identification-document>
                  </identity>
                  <justification ssid="7">She is an example.</justification>
                  <relation target-id="200" relation-type="associate"/>
                </individual>
                <modification modification-type="listed" publication-date="2016-03-01" effective-date="2016-03-02"/>
                <modification modification-type="amended" effective-date="2020-01-01"/>
              </target>
              <target ssid="200" sanctions-set-id="11"><object object-type="vessel"><identity main="true">
                <name name-type="primary-name"><name-part name-part-type="whole-name"><value>Sample Star</value></name-part></name>
                </identity><other-information>IMO Number: 9074729</other-information></object></target>
              <target ssid="300" sanctions-set-id="11"><entity><identity main="true">
                <name name-type="primary-name"><name-part name-part-type="whole-name"><value>Gone Ltd</value></name-part></name>
                </identity></entity><modification modification-type="de-listed" effective-date="2018-01-01"/></target>
              <place ssid="500"><location>Kyiv</location><area>Kyiv oblast</area><country iso-code="UA">Ukraine</country></place>
            </swiss-sanctions-list>
            """;

    @Test
    void namesAreMadeOfPartsAndTheirSpellings() throws IOException {
        assertThat(entry("100").party().names())
                .extracting(PartyName::text, PartyName::type, PartyName::strength, PartyName::language)
                .containsExactly(
                        tuple("Prykladna Olena", NameType.PRIMARY, AliasStrength.STRONG, null),
                        tuple("Prykladna Elena", NameType.VARIATION, AliasStrength.STRONG, "RUS LATN"),
                        tuple("Прикладная Елена", NameType.VARIATION, AliasStrength.STRONG, "RUS CYRL"),
                        tuple("Lena", NameType.ALIAS, AliasStrength.WEAK, null));
        assertThat(entry("100").party().names().get(0).family()).isEqualTo("Prykladna");
        assertThat(entry("100").party().details()).extracting("value").contains("Dr.", "EU.9");
    }

    @Test
    void factsComeWithPlacesAndProgrammesThatTheyReferTo() throws IOException {
        ListedParty entry = entry("100");

        assertThat(entry.party().gender()).isEqualTo(Gender.FEMALE);
        assertThat(entry.party().dates()).extracting("date").containsExactly(PartialDate.day(1966, 5, 4));
        assertThat(entry.party().birthPlaces())
                .extracting("text", "country")
                .containsExactly(tuple("Kyiv, Kyiv oblast, Ukraine", "UA"));
        assertThat(entry.party().addresses().get(0).oneLine())
                .isEqualTo("Example street 1, Kyiv, Kyiv oblast, 01001, Ukraine");
        assertThat(entry.party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(tuple(IdentifierType.PASSPORT, "AB123456", "UA"));
        assertThat(entry.designations())
                .containsExactly(new Designation(
                        "CH",
                        "Example",
                        List.of("financial sanctions"),
                        "Ordinance on an example, article 3",
                        PartialDate.day(2016, 3, 2),
                        PartialDate.day(2020, 1, 1),
                        "She is an example.",
                        "100"));
        assertThat(entry.links()).containsExactly(new Link("associate", "Sample Star"));
        assertThat(entry.unread()).isEmpty();
    }

    @Test
    void aShipHasItsNumberAndWhatIsDeListedIsNoEntry() throws IOException {
        ReadEdition edition = ReadEdition.of(new SecoXmlReader(), "seco.xml", XML);

        assertThat(edition.entry("200").kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(edition.entry("200").party().identifiers())
                .extracting("type", "value")
                .containsExactly(tuple(IdentifierType.IMO, "9074729"));
        assertThat(edition.info().rejections())
                .extracting("entryId", "reason")
                .containsExactly(tuple("300", "is no longer listed: de-listed on 2018-01-01"));
        assertThat(edition.info().published()).hasToString("2026-08-27");
    }

    @Test
    void jsonLinesAreReadAsTheXml() throws IOException {
        ReadEdition edition = ReadEdition.of(new SecoJsonReader(), "seco_2026-02-25.jsonl", """
                {"ssid": "1", "sanctions_set_id": "11", "individual": {"identity": {"ssid": "2", "main": "true", "names": [{"lang": "eng", "name_type": "primary-name", "quality": "good", "name_parts": [{"name_part_type": "family-name", "order": "1", "value": "Muster"}, {"name_part_type": "given-name", "order": "2", "value": "Anna"}]}], "day_month_year": {"year": "1970"}}, "justification": ["Because."]}}
                {"ssid": "3", "sanctions_set_id": "11"}
                """);

        ListedParty entry = edition.entry("1");
        assertThat(entry.party().primaryName()).contains("Muster Anna");
        assertThat(entry.party().dates()).extracting("date").containsExactly(PartialDate.year(1970));
        assertThat(entry.designations().get(0).reasons()).isEqualTo("Because.");
        assertThat(entry.unread()).isEmpty();
        assertThat(edition.info().rejections())
                .extracting("entryId", "reason")
                .containsExactly(tuple("3", "holds no individual, entity or object"));
    }

    private static ListedParty entry(String id) throws IOException {
        return ReadEdition.of(new SecoXmlReader(), "seco.xml", XML).entry(id);
    }

    @Test
    void theDateOfAnOrganisationIsThatOfItsFoundation() throws IOException {
        ReadEdition edition = ReadEdition.of(new SecoJsonReader(), "seco_2026-02-25.jsonl", """
                {"ssid": "1", "sanctions_set_id": "11", "entity": {"identity": {"ssid": "2", "main": "true", "names": [{"lang": "eng", "name_type": "primary-name", "quality": "good", "name_parts": [{"name_part_type": "whole-name", "order": "1", "value": "Muster AG"}]}], "day_month_year": {"day": "1", "month": "9", "year": "2014"}}}}
                """);

        assertThat(edition.entry("1").party().dates())
                .extracting("role", "date")
                .containsExactly(tuple(DateRole.ESTABLISHED, PartialDate.day(2014, 9, 1)));
    }
}
