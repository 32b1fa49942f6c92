package dev.cordon.lists.read.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EuXmlReaderTest {

    private static final String PERSON = """
            <sanctionEntity designationDate="" unitedNationId="QDi.999" euReferenceNumber="EU.1.11" logicalId="7">
              <remark>An invented person.</remark>
              <regulation regulationType="amendment" publicationDate="2020-07-31" entryIntoForceDate="2020-07-30"
                  numberTitle="2020/1125 (OJ L246)" programme="CYB" logicalId="1"><publicationUrl>http://x</publicationUrl></regulation>
              <subjectType code="person" classificationCode="P"/>
              <nameAlias firstName="Jan" lastName="Novák" wholeName="Jan Novák" nameLanguage="CS" strong="true"/>
              <nameAlias firstName="John" middleName="A." lastName="Novak" wholeName="John A. Novak" gender="M"
                  function="Director" nameLanguage="" strong="true">
                <regulationSummary regulationType="regulation" publicationDate="2019-05-17" numberTitle="2019/796 (OJ L129I)"/>
              </nameAlias>
              <nameAlias wholeName="Johnny" strong="false"/>
              <nameAlias wholeName="Jo" strong="true"><remark>(low quality alias)</remark></nameAlias>
              <citizenship countryIso2Code="CZ" countryDescription="CZECH REPUBLIC"/>
              <citizenship countryIso2Code="00" countryDescription="UNKNOWN"/>
              <birthdate circa="false" calendarType="GREGORIAN" birthdate="1980-02-03" year="1980" monthOfYear="2"
                  dayOfMonth="3" city="Brno" countryIso2Code="CZ" countryDescription="CZECH REPUBLIC"/>
              <birthdate circa="true" calendarType="GREGORIAN" year="1981" countryIso2Code="00" countryDescription="UNKNOWN"/>
              <birthdate calendarType="GREGORIAN" yearRangeFrom="1975" yearRangeTo="1979"/>
              <address street="Long Street 1" city="Brno" zipCode="60200" countryIso2Code="CZ"
                  countryDescription="CZECH REPUBLIC" asAtListingTime="true">
                <contactInfo key="EMAIL" value="a@example.org"/>
              </address>
              <identification identificationTypeCode="passport" identificationTypeDescription="National passport"
                  number="A1234567" countryIso2Code="CZ" countryDescription="CZECH REPUBLIC" knownExpired="true">
                <remark>seen in 2010</remark>
              </identification>
              <novelty colour="blue"/>
            </sanctionEntity>
            """;

    @Test
    void everythingOfAPersonIsKept() throws IOException {
        ListedParty entry = read(PERSON).entry("EU.1.11");

        assertThat(entry.party().names())
                .extracting(PartyName::text, PartyName::type, PartyName::strength)
                .containsExactly(
                        tuple("John A. Novak", NameType.PRIMARY, AliasStrength.STRONG),
                        tuple("Jan Novák", NameType.ALIAS, AliasStrength.STRONG),
                        tuple("Johnny", NameType.ALIAS, AliasStrength.WEAK),
                        tuple("Jo", NameType.ALIAS, AliasStrength.WEAK));
        assertThat(entry.party().names().get(0).family()).isEqualTo("Novak");
        assertThat(entry.party().names().get(0).given()).isEqualTo("John A.");
        assertThat(entry.party().dates())
                .extracting(date -> date.date().toString())
                .containsExactly("1980-02-03", "~1981", "1975/1979");
        assertThat(entry.party().birthPlaces())
                .extracting("text", "country")
                .containsExactly(tuple("Brno, CZECH REPUBLIC", "CZ"));
        assertThat(entry.party().countries()).extracting("code").containsExactly("CZ");
        assertThat(entry.party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(
                        tuple(IdentifierType.UN_REFERENCE, "QDi.999", null),
                        tuple(IdentifierType.PASSPORT, "A1234567", "CZ"));
        assertThat(entry.party().addresses().get(0).oneLine()).isEqualTo("Long Street 1, Brno, 60200, CZECH REPUBLIC");
        assertThat(entry.party().contacts()).containsExactly(new Contact(Contact.Type.EMAIL, "a@example.org"));
        assertThat(entry.party().gender()).isEqualTo(Gender.MALE);
        assertThat(entry.party().details())
                .contains(
                        new Detail("Remark", "An invented person."),
                        new Detail("Document A1234567", "knownExpired"),
                        new Detail("Document A1234567", "seen in 2010"));
        assertThat(entry.unread()).containsExactly(new Detail("novelty/@colour", "blue"));
    }

    @Test
    void whichActBroughtInANameIsKept() throws IOException {
        ListedParty entry = read(PERSON).entry("EU.1.11");

        assertThat(entry.party().details())
                .contains(
                        new Detail(
                                "Act",
                                "2020/1125 (OJ L246), amendment, published 2020-07-31, in force 2020-07-30, http://x:"
                                        + " the listing"),
                        new Detail("Act", "2019/796 (OJ L129I), regulation, published 2019-05-17: name John A. Novak"));
        assertThat(entry.party().addresses().get(0).note()).isEqualTo("as at the time of listing");
    }

    @Test
    void theDayOfListingIsThatOfTheOldestActCited() throws IOException {
        Designation designation = read(PERSON).entry("EU.1.11").designations().get(0);

        assertThat(designation)
                .isEqualTo(new Designation(
                        "EU",
                        "CYB",
                        List.of("asset freeze"),
                        "2020/1125 (OJ L246)",
                        PartialDate.day(2019, 5, 17),
                        PartialDate.day(2020, 7, 31),
                        null,
                        "EU.1.11"));
    }

    @Test
    void recordsWithoutTheNecessaryAreRejectedWithReason() throws IOException {
        ReadEdition edition = read(PERSON
                + PERSON
                + "<sanctionEntity euReferenceNumber='EU.2'><subjectType code='person'/></sanctionEntity>"
                + "<sanctionEntity euReferenceNumber='EU.3'><nameAlias wholeName='X'/></sanctionEntity>");

        assertThat(edition.info().records()).isEqualTo(4);
        assertThat(edition.info().rejections())
                .extracting("entryId", "reason")
                .containsExactly(
                        tuple("EU.1.11", "the number occurs a second time; only the first was taken"),
                        tuple("EU.2", "cites no regulation"),
                        tuple("EU.3", "does not say whether it is a person or an enterprise"));
    }

    @Test
    void aNameInLatinLettersIsThePrimaryOne() throws IOException {
        String korean = "<nameAlias wholeName='리예시' strong='true'/>";
        ReadEdition edition = read(
                PERSON.replaceFirst("<nameAlias", java.util.regex.Matcher.quoteReplacement(korean) + "<nameAlias"));

        assertThat(edition.entry("EU.1.11").party().primaryName()).contains("John A. Novak");
    }

    @Test
    void theDayOfPublicationIsThatOfTheExport() throws IOException {
        assertThat(read(PERSON).info().published()).hasToString("2026-05-01");
    }

    @Test
    void aCutOffFileIsRefused() {
        assertThatThrownBy(() -> ReadEdition.of(new EuXmlReader(), "eu.xml", "<export>" + PERSON))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("cut off");
    }

    private static ReadEdition read(String entities) throws IOException {
        return ReadEdition.of(
                new EuXmlReader(),
                "eu.xml",
                "<export xmlns='http://eu.europa.ec/fpi/fsd/export' generationDate='2026-05-01T08:25:35.000+02:00'>"
                        + entities + "</export>");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
