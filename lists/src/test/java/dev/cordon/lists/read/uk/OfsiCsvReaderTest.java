package dev.cordon.lists.read.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.read.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfsiCsvReaderTest {

    private static final String CURRENT = """
            Last Updated,10/04/2025,,,,,,,,,,,,,,
            Name 6,Name 1,DOB,Nationality,Passport Number,Country of Birth,Address 1,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Group ID
            SAMPLE,Ann,09/1962,(1) Russia. (2) Cyprus,AB123456,Russia,1 Long St,Russia,(UK Sanctions List Ref):CYB9999. Note. (UK Statement of Reasons):She is an example. (Gender):Female,Individual,Primary name,,Cyber,01/02/2024,25/03/2024,99
            SAMPEL,Anna,09/1962,(1) Russia. (2) Cyprus,AB123456,Russia,1 Long St,Russia,(UK Sanctions List Ref):CYB9999. Note. (UK Statement of Reasons):She is an example. (Gender):Female,Individual,AKA,Low quality,Cyber,01/02/2024,25/03/2024,99
            SAMPLE,Ann,12/09/1962,(1) Russia. (2) Cyprus,AB123456,Russia,1 Long St,Russia,x,Individual,Primary name,,Cyber,01/02/2024,25/03/2024,99
            short,row
            """;

    @Test
    void rowsOfAGroupAreOneEntry() throws IOException {
        ReadEdition edition = ReadEdition.of(new OfsiCsvReader(), "ConList.csv", CURRENT);

        ListedParty entry = edition.entry("99");
        assertThat(entry.party().id()).isEqualTo("uk-ofsi:99");
        assertThat(entry.party().names())
                .extracting(PartyName::text, PartyName::type, PartyName::strength)
                .containsExactly(
                        tuple("Ann SAMPLE", NameType.PRIMARY, AliasStrength.STRONG),
                        tuple("Anna SAMPEL", NameType.ALIAS, AliasStrength.WEAK));
        assertThat(entry.party().dates())
                .extracting("date")
                .containsExactly(PartialDate.month(1962, 9), PartialDate.day(1962, 9, 12));
        assertThat(entry.party().countries()).extracting("code").containsExactly("RU", "CY");
        assertThat(entry.party().gender()).isEqualTo(Gender.FEMALE);
        assertThat(entry.party().identifiers())
                .extracting("type", "value")
                .containsExactly(tuple(IdentifierType.PASSPORT, "AB123456"));
        assertThat(entry.party().details())
                .extracting("value")
                .contains("CYB9999", "Note.", "01/02/2024", "25/03/2024");
        assertThat(entry.designations())
                .containsExactly(new Designation(
                        "UK",
                        "Cyber",
                        List.of("asset freeze"),
                        "Cyber",
                        PartialDate.day(2024, 2, 1),
                        null,
                        "She is an example.",
                        "99"));
        assertThat(entry.unread()).isEmpty();
        assertThat(edition.info().published()).hasToString("2025-04-10");
        assertThat(edition.info().rejections())
                .extracting("line", "reason")
                .containsExactly(tuple(6L, "the row has 2 columns instead of 16"));
    }

    @Test
    void oldEditionsInWindows1252AreRead() throws IOException {
        String old = """
                Last Updated,13/04/2018,,,,,,
                Name 6,Name 1,DOB,Other Information,Group Type,Alias Type,Regime,Group ID
                O’SAMPLE,José,00/00/1980,UN Ref QDi.999. More.,Individual,Prime Alias,Al-Qaida,7
                """;
        byte[] bytes = old.getBytes(Charset.forName("windows-1252"));
        ReadEdition edition = ReadEdition.of(
                new OfsiCsvReader(), List.of(new SourceFile("old.csv", () -> new ByteArrayInputStream(bytes))));

        assertThat(edition.entry("7").party().primaryName()).contains("José O’SAMPLE");
        assertThat(edition.entry("7").party().identifiers())
                .extracting("type", "value")
                .containsExactly(tuple(IdentifierType.UN_REFERENCE, "QDi.999"));
    }

    @Test
    void numberedCellsAreSeveralFacts() throws IOException {
        String list = """
                Last Updated,10/04/2025,,,,,,,,
                Name 6,Town of Birth,Country of Birth,Passport Number,Passport Details,National Identification Number,Group Type,Alias Type,Regime,Group ID
                SAMPLE,(1) Kigali. (2) Rushashi (North),(1) Rwanda. (2) Uganda,(1) AB 123456(2) 0012345,(1) Kuwaiti. (2) Expired,(1) INN - 781102285043 (2) -,Individual,Primary name,Test,1
                """;

        Party party = ReadEdition.of(new OfsiCsvReader(), "ConList.csv", list)
                .entry("1")
                .party();

        assertThat(party.birthPlaces())
                .containsExactly(new Place("Kigali, Rwanda", "RW"), new Place("Rushashi (North), Uganda", "UG"));
        assertThat(party.identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(
                        tuple(IdentifierType.PASSPORT, "AB 123456", "KW"),
                        tuple(IdentifierType.PASSPORT, "0012345", null),
                        tuple(IdentifierType.INN, "781102285043", null));
        assertThat(party.details())
                .extracting("value")
                .contains("AB 123456: Kuwaiti", "0012345: Expired", "INN - 781102285043");
    }

    @Test
    void aShipDoesNotBearTheReferenceOfItsOwner() throws IOException {
        String list = """
                Last Updated,10/04/2025,,,
                Name 6,Other Information,Group Type,Alias Type,Regime,Group ID
                VESSEL,Asset of Sample Shipping (UN Ref KPe.999). (IMO number):9074729,Ship,Primary name,Test,1
                SAMPLE SHIPPING,UN listing. UN Ref KPe.999. More.,Entity,Primary name,Test,2
                """;

        ReadEdition edition = ReadEdition.of(new OfsiCsvReader(), "ConList.csv", list);

        assertThat(edition.entry("1").party().identifiers()).extracting("value").containsExactly("9074729");
        assertThat(edition.entry("2").party().identifiers()).extracting("value").containsExactly("KPe.999");
    }

    @Test
    void oldEditionsHavePassportNumbersAmongTheirDetails() throws IOException {
        String old = """
                Last Updated,13/04/2018,,,
                Name 6,Passport Details,NI Number,Group Type,Alias Type,Regime,Group ID
                SAMPLE,Jordanian passport no. K475336 issued on 31 Aug 2009,07442833 (USA driving licence),Individual,Prime Alias,Test,7
                SAMPEL,(1) K929139 (Tunisian). Issued on 14 Feb 1995 (2) July 1997,Ration card no. 1729765,Individual,Prime Alias,Test,8
                """;

        ReadEdition edition = ReadEdition.of(new OfsiCsvReader(), "old.csv", old);

        assertThat(edition.entry("7").party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(
                        tuple(IdentifierType.PASSPORT, "K475336", "JO"),
                        tuple(IdentifierType.DRIVING_LICENCE, "07442833", "US"));
        assertThat(edition.entry("8").party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(
                        tuple(IdentifierType.PASSPORT, "K929139", "TN"), tuple(IdentifierType.OTHER, "1729765", null));
        assertThat(edition.entry("8").party().details()).extracting("value").contains("July 1997");
    }
}
