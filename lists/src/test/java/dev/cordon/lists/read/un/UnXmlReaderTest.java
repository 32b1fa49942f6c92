package dev.cordon.lists.read.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnXmlReaderTest {

    private static final String HEAD = "<REFERENCE_NUMBER>QDi.001</REFERENCE_NUMBER><DATAID>1</DATAID>"
            + "<VERSIONNUM>1</VERSIONNUM><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE>";
    private static final String NAMED = HEAD + "<FIRST_NAME>A</FIRST_NAME><SECOND_NAME>B</SECOND_NAME>";

    @Test
    void namesComeInTheOrderPrintedWithQualitiesAndScripts() throws Exception {
        Party party = individual(NAMED + "<FOURTH_NAME>D</FOURTH_NAME><NAME_ORIGINAL_SCRIPT>أ ب</NAME_ORIGINAL_SCRIPT>"
                        + alias("Good", "Ann; Anna", "")
                        + alias("Low", "Annie", "nom de guerre")
                        + alias("Good", "Old", "Previously listed as")
                        + alias("Good", "Abu (original script: Абу)", "")
                        + alias("Good", "Bek", "original script: Бек")
                        + alias("", "", ""))
                .entry("QDi.001")
                .party();

        assertThat(party.names())
                .containsExactly(
                        PartyName.primary("A B D"),
                        PartyName.of("أ ب", NameType.VARIATION, AliasStrength.STRONG),
                        PartyName.of("Ann", NameType.ALIAS, AliasStrength.STRONG),
                        PartyName.of("Anna", NameType.ALIAS, AliasStrength.STRONG),
                        PartyName.of("Annie", NameType.ALIAS, AliasStrength.WEAK),
                        PartyName.of("Old", NameType.FORMER, AliasStrength.STRONG),
                        PartyName.of("Abu", NameType.ALIAS, AliasStrength.STRONG),
                        PartyName.of("Абу", NameType.ALIAS, AliasStrength.STRONG),
                        PartyName.of("Bek", NameType.ALIAS, AliasStrength.STRONG),
                        PartyName.of("Бек", NameType.ALIAS, AliasStrength.STRONG));
        assertThat(party.details()).contains(new Detail("Alias note", "Annie: nom de guerre"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Ali Khan; Aly Khan > Ali Khan|Aly Khan
            Mohammad Sabet b) M. Javad Sabet > Mohammad Sabet|M. Javad Sabet
            حسن غول (Hassan Ghul; Hasan Gul) > حسن غول|Hassan Ghul|Hasan Gul
            Jin Tiesan (金铁三) > Jin Tiesan|金铁三
            Encep Nurjaman (birth name) > Encep Nurjaman (birth name)
            Ezatullah Haqqani () > Ezatullah Haqqani
            BUTEMBO AIRLINES (BAL) > BUTEMBO AIRLINES (BAL)
            Akhter son of Noor (اختر ولد نور ), > Akhter son of Noor|اختر ولد نور
            - > ''
            """)
    void oneTextMayHoldSeveralNames(String text, String names) {
        assertThat(String.join("|", NameTexts.split(text))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EXACT, <DATE>1951-06-19</DATE>, 1951-06-19
            EXACT, <YEAR>1958</YEAR>, 1958
            APPROXIMATELY, <YEAR>1968</YEAR>, ~1968
            BETWEEN, <FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR>, 1955/1958
            BETWEEN, <FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR><NOTE>Approximately</NOTE>, ~1955/1958
            EXACT, <NOTE>August 1961</NOTE>, 1961-08
            EXACT, <YEAR>1958</YEAR><NOTE>Sep.</NOTE>, 1958-09
            EXACT, <NOTE>Between Aug. and Sep. 1977</NOTE>, 1977-08-01/1977-09-30
            """)
    void datesOfBirthKeepToWhatIsKnown(String type, String value, String date) throws Exception {
        Party party = individual(NAMED + "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>" + type + "</TYPE_OF_DATE>" + value
                        + "</INDIVIDUAL_DATE_OF_BIRTH>")
                .entry("QDi.001")
                .party();

        assertThat(party.dates())
                .singleElement()
                .satisfies(birth -> assertThat(birth.date()).isEqualTo(PartialDate.parse(date)));
    }

    @Test
    void aDateOfBirthThatIsNoneIsKeptInWords() throws Exception {
        ReadEdition un = individual(NAMED + "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE>"
                + "<NOTE>30-35 years old</NOTE></INDIVIDUAL_DATE_OF_BIRTH>");

        assertThat(un.entry("QDi.001").party().details())
                .contains(new Detail("Date of birth", "APPROXIMATELY 30-35 years old"));
        assertThat(un.info().unread()).isEmpty();
    }

    @Test
    void factsOfAnIndividual() throws Exception {
        ReadEdition un = individual(NAMED
                + "<LISTED_ON>2015-04-14-04:00</LISTED_ON><LAST_DAY_UPDATED><VALUE>2016-08-26</VALUE>"
                + "<VALUE>2020-01-02</VALUE></LAST_DAY_UPDATED><GENDER>Male</GENDER>"
                + "<TITLE><VALUE>Dr.</VALUE></TITLE><DESIGNATION><VALUE>Doctor</VALUE></DESIGNATION>"
                + "<NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY><COMMENTS1>Said.</COMMENTS1>"
                + "<INDIVIDUAL_PLACE_OF_BIRTH><CITY>Giza</CITY><COUNTRY>Egypt</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>"
                + "<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Afghan passport number OA29</NUMBER>"
                + "<DATE_OF_ISSUE>2003-01-02</DATE_OF_ISSUE><CITY_OF_ISSUE>Kabul</CITY_OF_ISSUE></INDIVIDUAL_DOCUMENT>"
                + "<INDIVIDUAL_ADDRESS><STREET>1 Road</STREET><CITY>Quetta</CITY><COUNTRY>Pakistan</COUNTRY>"
                + "<NOTE>previous</NOTE></INDIVIDUAL_ADDRESS>"
                + "<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>C</ALIAS_NAME><DATE_OF_BIRTH>1960-01-02"
                + "</DATE_OF_BIRTH><CITY_OF_BIRTH>Cairo</CITY_OF_BIRTH><COUNTRY_OF_BIRTH>Egypt</COUNTRY_OF_BIRTH>"
                + "</INDIVIDUAL_ALIAS><LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE><SORT_KEY/>");
        Party party = un.entry("QDi.001").party();

        assertThat(un.info().unread()).isEmpty();
        assertThat(un.info().published()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(party.id()).isEqualTo("un-consolidated:QDi.001");
        assertThat(party.gender()).isEqualTo(Gender.MALE);
        assertThat(party.birthPlaces())
                .containsExactlyInAnyOrder(new Place("Giza, Egypt", "EG"), new Place("Cairo, Egypt", "EG"));
        assertThat(party.dates()).extracting(birth -> birth.date()).containsExactly(PartialDate.day(1960, 1, 2));
        assertThat(party.countries())
                .containsExactly(new CountryFact(CountryRole.NATIONALITY, "IR", "Iran (Islamic Republic of)"));
        assertThat(party.identifiers())
                .containsExactlyInAnyOrder(
                        new Identifier(IdentifierType.UN_REFERENCE, "QDi.001", null, "Permanent reference number"),
                        new Identifier(IdentifierType.PASSPORT, "OA29", "AF", "Passport"));
        assertThat(party.addresses())
                .containsExactly(new Address("1 Road", "Quetta", null, null, "PK", "Pakistan", "previous"));
        assertThat(party.details())
                .contains(
                        new Detail("Title", "Dr."),
                        new Detail("Position", "Doctor"),
                        new Detail("Comments", "Said."),
                        new Detail("Data ID", "1"),
                        new Detail("Updated before on", "2016-08-26"),
                        new Detail(
                                "Document", "Passport OA29; Afghan passport number OA29; issued 2003-01-02; in Kabul"));
        assertThat(un.entry("QDi.001").designations())
                .containsExactly(new Designation(
                        "UN",
                        "Al-Qaida",
                        List.of("asset freeze", "travel ban", "arms embargo"),
                        "Security Council resolution 2368 (2017), paragraph 1",
                        PartialDate.day(2015, 4, 14),
                        PartialDate.day(2020, 1, 2),
                        null,
                        "QDi.001"));
    }

    @Test
    void entitiesHaveFormerNamesAndNoTravelBan() throws Exception {
        ReadEdition un = read(
                "<ENTITIES><ENTITY>" + HEAD + "<FIRST_NAME>ACME</FIRST_NAME>"
                        + "<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Acme Ltd</ALIAS_NAME></ENTITY_ALIAS>"
                        + "<ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Zed</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES>");

        assertThat(un.entry("QDi.001").kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(un.entry("QDi.001").party().names())
                .extracting(PartyName::type)
                .containsExactly(NameType.PRIMARY, NameType.ALIAS, NameType.FORMER);
        assertThat(un.entry("QDi.001").designations().get(0).measures())
                .containsExactly("asset freeze", "arms embargo");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Iraq, '', asset freeze
            GB, '', travel ban
            DPRK, '', asset freeze|travel ban
            Somalia, '', asset freeze|travel ban|arms embargo
            Libya, Listed pursuant to paragraph 15 of resolution 1970 (Travel Ban)., travel ban
            Libya, Listed pursuant to paragraphs 15 and 17 (Travel Ban and Asset Freeze)., asset freeze|travel ban
            Libya, '', asset freeze|travel ban
            """)
    void measuresFollowTheResolutionsOfTheRegime(String regime, String comments, String measures) {
        assertThat(UnRegime.ofLabel(regime))
                .hasValueSatisfying(known -> assertThat(String.join("|", known.measures(PartyKind.PERSON, comments)))
                        .isEqualTo(measures));
    }

    @Test
    void anUnknownRegimeIsToldAndGivenNoMeasures() throws Exception {
        ReadEdition un = individual(NAMED.replace("Al-Qaida", "Atlantis"));

        assertThat(un.info().unread()).containsEntry("UN_LIST_TYPE", 1);
        assertThat(un.entry("QDi.001").designations().get(0).measures()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsKeptAndCounted() throws Exception {
        ReadEdition un = individual(NAMED + "<COLOUR>blue</COLOUR>");

        assertThat(un.entry("QDi.001").unread()).containsExactly(new Detail("COLOUR", "blue"));
        assertThat(un.info().unread()).containsEntry("COLOUR", 1);
    }

    @Test
    void recordsThatCannotBeEntriesAreRejected() throws Exception {
        ReadEdition un = read("<INDIVIDUALS><INDIVIDUAL>" + NAMED + "</INDIVIDUAL><INDIVIDUAL>" + NAMED
                + "</INDIVIDUAL><INDIVIDUAL><DATAID>7</DATAID></INDIVIDUAL></INDIVIDUALS>");

        assertThat(un.info().records()).isEqualTo(3);
        assertThat(un.info().rejections())
                .extracting(rejection -> rejection.entryId() + " " + rejection.reason())
                .containsExactly("QDi.001 the number occurs a second time; only the first was taken", "7 has no name");
    }

    @Test
    void aFileThatIsCutOffOrEmptyOrAnotherIsRefused() {
        assertThatThrownBy(() -> ReadEdition.of(new UnXmlReader(), "un.xml", "<CONSOLIDATED_LIST><INDIVIDUALS>"))
                .isInstanceOf(ListException.class);
        assertThatThrownBy(() -> read("<INDIVIDUALS/>"))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("holds no entry");
        assertThatThrownBy(() -> ReadEdition.of(new UnXmlReader(), "un.xml", "<sdnList/>"))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("<sdnList>");
    }

    private static String alias(String quality, String name, String note) {
        return "<INDIVIDUAL_ALIAS><QUALITY>" + quality + "</QUALITY><ALIAS_NAME>" + name + "</ALIAS_NAME><NOTE>" + note
                + "</NOTE></INDIVIDUAL_ALIAS>";
    }

    private static ReadEdition individual(String content) throws IOException {
        return read("<INDIVIDUALS><INDIVIDUAL>" + content + "</INDIVIDUAL></INDIVIDUALS>");
    }

    private static ReadEdition read(String content) throws IOException {
        return ReadEdition.of(
                new UnXmlReader(),
                "un.xml",
                "<CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09.554Z\">" + content + "</CONSOLIDATED_LIST>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "563210184 (Expires 18 Jun. 2018) | PASSPORT | 563210184 |",
                "R00012098, South Sudan | PASSPORT | R00012098 | SS",
                "Social Security Number 423-31-3021 (US) | SSN | 423-31-3021 | US"
            })
    void whatStandsBehindANumberIsNoPartOfIt(String printed, String type, String number, String issuer)
            throws Exception {
        String kind = type.equals("SSN") ? "National Identification Number" : "Passport";
        ReadEdition un = individual(NAMED + "<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>" + kind
                + "</TYPE_OF_DOCUMENT><NUMBER>" + printed + "</NUMBER></INDIVIDUAL_DOCUMENT>");

        assertThat(un.entry("QDi.001").party().identifiers())
                .contains(new Identifier(IdentifierType.valueOf(type), number, issuer, kind));
        assertThat(un.entry("QDi.001").party().details())
                .anyMatch(detail -> detail.value().contains(printed));
    }
}
