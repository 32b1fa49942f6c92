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
import dev.cordon.core.party.PartyName;
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
        assertThat(entry.party().details()).extracting("value").contains("CYB9999", "Note.");
        assertThat(entry.designations())
                .containsExactly(new Designation(
                        "UK",
                        "Cyber",
                        List.of("asset freeze"),
                        "Cyber",
                        PartialDate.day(2024, 3, 25),
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
}
