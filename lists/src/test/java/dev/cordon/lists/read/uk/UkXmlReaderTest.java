package dev.cordon.lists.read.uk;

import static dev.cordon.lists.read.uk.UkFixture.designation;
import static dev.cordon.lists.read.uk.UkFixture.name;
import static dev.cordon.lists.read.uk.UkFixture.named;
import static dev.cordon.lists.read.uk.UkFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.listing.Rejection;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.read.ListException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkXmlReaderTest {

    @Test
    void namesComePrimaryFirstWithPartsTypesAndStrengths() throws Exception {
        String names = name("Ali", "HASAN", "ALias", "Low quality a.k.a")
                + name("Aly", "HASSAN", "Primary name variation", "Good quality a.k.a")
                + "<Name><Name1>Ali</Name1><Name2>Ben</Name2><Name5>Omar</Name5><Name6>HASSAN</Name6>"
                + "<NameType>Primary Name</NameType></Name>";
        String script = "<NonLatinNames><NonLatinName><NameNonLatinScript>علي حسن</NameNonLatinScript>"
                + "<NonLatinScriptType>Arabic</NonLatinScriptType></NonLatinName></NonLatinNames>";

        Party party = read(designation("X1", "Individual", "<Names>" + names + "</Names>" + script))
                .entry("X1")
                .party();

        assertThat(party.names())
                .containsExactly(
                        new PartyName(
                                "Ali Ben Omar HASSAN",
                                NameType.PRIMARY,
                                AliasStrength.STRONG,
                                "HASSAN",
                                "Ali Ben Omar",
                                null),
                        new PartyName("Ali HASAN", NameType.ALIAS, AliasStrength.WEAK, "HASAN", "Ali", null),
                        new PartyName("Aly HASSAN", NameType.VARIATION, AliasStrength.STRONG, "HASSAN", "Aly", null),
                        new PartyName("علي حسن", NameType.VARIATION, AliasStrength.STRONG, null, null, "Arabic"));
    }

    @Test
    void withoutAPrimaryNameTheFirstNameCarriesTheParty() throws Exception {
        String names = "<Name><NameType>Primary Name</NameType></Name>" + name("", "ACME", "Alias", "");

        Party party = read(designation("X1", "Entity", "<Names>" + names + "</Names>"))
                .entry("X1")
                .party();

        assertThat(party.names()).containsExactly(PartyName.primary("ACME"));
    }

    @Test
    void whyAndSinceWhenItIsListed() throws Exception {
        String facts = "<LastUpdated>09/04/2025</LastUpdated><DateDesignated>25/03/2024</DateDesignated>"
                + "<SanctionsImposed>Asset freeze|Travel Ban|Shipping sanctions: (see \"Other information\")</SanctionsImposed>"
                + "<SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze></SanctionsImposedIndicators>"
                + "<UKStatementofReasons>\nFirst &amp;amp; foremost.&#13;\n\nIt&amp;rsquo;s&amp;nbsp;&lt;b&gt;so&lt;/b&gt;.\n</UKStatementofReasons>";

        ReadEdition uk = read(named("X1", "Individual", facts));

        assertThat(uk.info().published()).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(uk.info().unread()).isEmpty();
        assertThat(uk.entry("X1").designations())
                .containsExactly(new Designation(
                        "UK",
                        "The Test Regulations 2020",
                        List.of("asset freeze", "travel ban", "shipping sanctions"),
                        "The Test Regulations 2020",
                        PartialDate.day(2024, 3, 25),
                        PartialDate.day(2025, 4, 9),
                        "First & foremost.\n\nIt’s so.",
                        "X1"));
    }

    @Test
    void indicatorsCountWhereTheMeasuresAreNotWrittenOut() throws Exception {
        String facts = "<SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><TravelBan>false</TravelBan>"
                + "<TargetedArmsEmbargo>true</TargetedArmsEmbargo></SanctionsImposedIndicators>";

        ReadEdition uk = read(named("X1", "Individual", facts));

        assertThat(uk.entry("X1").designations().get(0).measures())
                .containsExactly("asset freeze", "targeted arms embargo");
    }

    @Test
    void factsOfAPerson() throws Exception {
        String person = "<IndividualDetails><Individual><DOBs><DOB>dd/05/1971</DOB></DOBs>"
                + "<Nationalities><Nationality>Russia</Nationality></Nationalities>"
                + "<PassportDetails><Passport><PassportNumber>A1</PassportNumber>"
                + "<PassportAdditionalInformation>(Afghan). Issued in Pakistan</PassportAdditionalInformation></Passport>"
                + "</PassportDetails><NationalIdentifierDetails><NationalIdentifier>"
                + "<NationalIdentifierNumber>7707083893</NationalIdentifierNumber>"
                + "<NationalIdentifierAdditionalInformation>Russia INN</NationalIdentifierAdditionalInformation>"
                + "</NationalIdentifier></NationalIdentifierDetails><Positions><Position>Clerk</Position></Positions>"
                + "<Genders><Gender>Male</Gender></Genders><BirthDetails><Location><TownOfBirth>Minsk</TownOfBirth>"
                + "<CountryOfBirth>Former USSR (now Belarus)</CountryOfBirth></Location></BirthDetails>"
                + "</Individual></IndividualDetails><UNReferenceNumber>QDi.006</UNReferenceNumber>"
                + "<OFSIGroupID>16462</OFSIGroupID><OtherInformation>Note.</OtherInformation>";

        ReadEdition uk = read(named("X1", "Individual", person));
        Party party = uk.entry("X1").party();

        assertThat(uk.info().unread()).isEmpty();
        assertThat(party.dates().get(0).date()).isEqualTo(PartialDate.month(1971, 5));
        assertThat(party.countries()).containsExactly(new CountryFact(CountryRole.NATIONALITY, "RU", "Russia"));
        assertThat(party.identifiers())
                .containsExactlyInAnyOrder(
                        new Identifier(IdentifierType.UN_REFERENCE, "QDi.006", null, "UN Reference Number"),
                        new Identifier(IdentifierType.OTHER, "16462", "GB", "OFSI Group ID"),
                        new Identifier(IdentifierType.PASSPORT, "A1", "AF", "Passport number"),
                        new Identifier(IdentifierType.INN, "7707083893", "RU", "National identifier number"));
        assertThat(party.birthPlaces()).containsExactly(new Place("Minsk, Former USSR (now Belarus)", "BY"));
        assertThat(party.gender()).isEqualTo(Gender.MALE);
        assertThat(party.details())
                .contains(
                        new Detail("Position", "Clerk"),
                        new Detail("Other information", "Note."),
                        new Detail("Passport additional information", "A1: (Afghan). Issued in Pakistan"));
    }

    @Test
    void factsOfAnEntity() throws Exception {
        String entity = "<EntityDetails><Entity><TypeOfEntities><TypeOfEntity>Company</TypeOfEntity></TypeOfEntities>"
                + "<BusinessRegistrationNumbers><BusinessRegistrationNumber>1534407 (Malaysia)"
                + "</BusinessRegistrationNumber></BusinessRegistrationNumbers><ParentCompanies><ParentCompany>Mother"
                + "</ParentCompany></ParentCompanies><Subsidiaries><Subsidiary>Child</Subsidiary></Subsidiaries></Entity>"
                + "</EntityDetails><Addresses><Address><AddressLine1>1 High Street</AddressLine1><AddressLine2>Block 2"
                + "</AddressLine2><AddressLine6>Kabul</AddressLine6><AddressPostalCode>1001</AddressPostalCode>"
                + "<AddressCountry>Afghanistan</AddressCountry></Address></Addresses><PhoneNumbers><PhoneNumber>+1 2"
                + "</PhoneNumber></PhoneNumbers><EmailAddresses><EmailAddress>a@b.c</EmailAddress></EmailAddresses>"
                + "<Websites><Website>b.c</Website></Websites>";

        ReadEdition uk = read(named("X1", "Entity", entity));
        ListedParty entry = uk.entry("X1");

        assertThat(uk.info().unread()).isEmpty();
        assertThat(entry.links())
                .containsExactly(new Link("Subsidiary", "Child"), new Link("Parent company", "Mother"));
        assertThat(entry.party().identifiers())
                .containsExactly(new Identifier(
                        IdentifierType.REGISTRATION_NUMBER, "1534407", "MY", "Business registration number"));
        assertThat(entry.party().addresses())
                .containsExactly(
                        new Address("1 High Street, Block 2", "Kabul", null, "1001", "AF", "Afghanistan", null));
        assertThat(entry.party().contacts())
                .containsExactly(
                        new Contact(Contact.Type.PHONE, "+1 2"),
                        new Contact(Contact.Type.EMAIL, "a@b.c"),
                        new Contact(Contact.Type.WEBSITE, "b.c"));
        assertThat(entry.party().details()).contains(new Detail("Type of entity", "Company"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            27/10/1985, 1985-10-27
            dd/mm/1971, 1971
            dd/05/1971, 1971-05
            00/00/1975, 1975
            ^00/00/1975, 1975
            1968, 1968
            15/08/19yy, 1900/1999
            1955-1958, 1955/1958
            circa 1960, ~1960
            """)
    void datesKeepToWhatIsKnown(String text, String date) {
        assertThat(UkDates.read(text.replace('^', '\''))).contains(PartialDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({"31/02/1985", "unknown", "1/2", "1958-1955"})
    void whatIsNoDateIsNotMadeOne(String text) {
        assertThat(UkDates.read(text)).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsKeptAndCounted() throws Exception {
        ReadEdition uk = read(named(
                "X1",
                "Individual",
                "<Colour>blue</Colour><IndividualDetails><Individual><DOBs><DOB>long ago</DOB></DOBs><Shoe><Size>44</Size>"
                        + "</Shoe></Individual></IndividualDetails>"));

        assertThat(uk.entry("X1").unread())
                .containsExactly(
                        new Detail("D.O.B", "long ago"),
                        new Detail("Colour", "blue"),
                        new Detail("IndividualDetails/Individual/Shoe/Size", "44"));
        assertThat(uk.info().unread()).containsEntry("Colour", 1).hasSize(3);
    }

    @Test
    void recordsThatCannotBeEntriesAreRejectedWithLineAndReason() throws Exception {
        ReadEdition uk = read(
                named("X1", "Individual", ""),
                named("X1", "Individual", ""),
                named("X2", "Robot", ""),
                designation("X3", "Entity", ""),
                designation("", "Entity", "<Names>" + name("", "A", "Primary Name", "") + "</Names>"));

        assertThat(uk.info().records()).isEqualTo(5);
        assertThat(uk.info().entries()).isEqualTo(1);
        assertThat(uk.info().rejections())
                .containsExactly(
                        new Rejection("uk.xml", 5, "X1", "the number occurs a second time; only the first was taken"),
                        new Rejection("uk.xml", 6, "X2", "is a 'Robot', not an individual, entity or ship"),
                        new Rejection("uk.xml", 7, "X3", "has no name"),
                        new Rejection("uk.xml", 8, "", "has no Unique ID"));
    }

    @Test
    void aFileThatIsCutOffOrEmptyOrAnotherIsRefused() {
        String whole = UkFixture.list(named("X1", "Individual", ""));

        assertThatThrownBy(() -> ReadEdition.of(new UkXmlReader(), "uk.xml", whole.substring(0, whole.length() - 20)))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("uk.xml");
        assertThatThrownBy(() -> read()).isInstanceOf(ListException.class).hasMessageContaining("holds no entry");
        assertThatThrownBy(() -> ReadEdition.of(new UkXmlReader(), "uk.xml", "<sdnList/>"))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("<sdnList>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Kuwait, number 273030601222 | NATIONAL_ID | 273030601222 | KW",
                "Haiti 004-341-263-3 | NATIONAL_ID | 004-341-263-3 | HT",
                "INN - 781102285043 | INN | 781102285043 |",
                "Taxpayer No. 184101937739 | TAX_ID | 184101937739 |",
                "'0075258 | NATIONAL_ID | 0075258 |",
                "5/KALATA (NAING) 127084 | NATIONAL_ID | 5/KALATA (NAING) 127084 |"
            })
    void wordsAroundANumberTellWhatItIs(String printed, IdentifierType type, String number, String issuer)
            throws Exception {
        String facts = "<IndividualDetails><Individual><NationalIdentifierDetails><NationalIdentifier>"
                + "<NationalIdentifierNumber>" + printed + "</NationalIdentifierNumber>"
                + "</NationalIdentifier></NationalIdentifierDetails></Individual></IndividualDetails>";

        Party party = read(named("X1", "Individual", facts)).entry("X1").party();

        assertThat(party.identifiers())
                .containsExactly(new Identifier(type, number, issuer, "National identifier number"));
    }
}
