package dev.cordon.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeopleAreTakenApartTest {

    @ParameterizedTest
    @CsvSource({
        "S E Linares, s=INITIAL e=INITIAL linares=NAME",
        "J. Y. Cortes, j=INITIAL y=INITIAL cortes=NAME",
        "Mr Khan, mr=TITLE khan=NAME",
        "Mr The Lord, mr=TITLE the=NAME lord=NAME",
        "Haji Teodorin, haji=NAME teodorin=NAME",
        "Haji Ali Hassan, haji=TITLE ali=NAME hassan=NAME",
    })
    void intoWordsAndTheirRoles(String name, String expected) {
        assertThat(roles(name)).isEqualTo(expected);
    }

    @Test
    void greekNamesHaveNoBalticEndings() {
        assertThat(systems("Syrigos Antonios")).doesNotContain("Baltic");
        assertThat(systems("Vladimirs Putins")).contains("Baltic");
    }

    /** Letters set apart all along a name are no initials, which would fit many a short name. */
    @Test
    void lettersSetApartAreReadAsWordsOnly() {
        AnalyzedName name =
                AskedNames.analyze(PartyName.primary("N i c o l a i   A n d r i a n o w"), PartyKind.PERSON);
        assertThat(name.readings()).isNotEmpty().allMatch(reading -> reading.liberty() == Liberty.LETTERS_RESTORED);
        assertThat(words(name.readings().get(0))).isEqualTo("nicolai=NAME andrianow=NAME");
        assertThat(AskedNames.analyze(PartyName.primary("А н а т о л и й   С и в а к"), PartyKind.PERSON)
                        .readings())
                .isNotEmpty()
                .allMatch(reading -> reading.liberty() == Liberty.LETTERS_RESTORED);
    }

    /** What stands behind a name is left away where it is a place, not where its script has no Latin letters. */
    @ParameterizedTest
    @ValueSource(strings = {"Иван Иванович Петров", "محمد حسن آصفری", "김 정 은", "Ιωάννης Αντώνιος Γρίβας"})
    void aNameInAnotherScriptIsReadWhole(String name) {
        assertThat(AskedNames.analyze(PartyName.primary(name), PartyKind.PERSON).readings())
                .noneMatch(reading -> reading.liberty() == Liberty.PART_OF_TEXT);
    }

    @Test
    void aPlaceBehindANameIsLeftAway() {
        assertThat(AskedNames.analyze(PartyName.primary("Ivan Petrov Moscow"), PartyKind.PERSON)
                        .readings())
                .anyMatch(reading -> words(reading).equals("ivan=NAME petrov=NAME"));
    }

    @ParameterizedTest
    @CsvSource({"YusufAL-HATUM, yusuf=NAME al=PARTICLE hatum=NAME", "Ho NamRI, ho=NAME nam=NAME ri=NAME"})
    void aNameInCapitalsIsPartedFromTheOneBefore(String name, String expected) {
        assertThat(AskedNames.analyze(PartyName.primary(name), PartyKind.PERSON).readings())
                .anyMatch(reading -> words(reading).equals(expected));
    }

    @Test
    void fewerLettersThanAWordStayInitials() {
        AnalyzedName name = AskedNames.analyze(PartyName.primary("H o   N a m   R I"), PartyKind.PERSON);
        assertThat(name.readings()).anyMatch(reading -> reading.liberty() == Liberty.NONE);
    }

    private static String roles(String name) {
        return words(NameAnalyzer.analyze(name, PartyKind.PERSON).readings().get(0));
    }

    private static String words(Reading reading) {
        return reading.tokens().stream()
                .map(token -> token.text() + "=" + token.role())
                .collect(Collectors.joining(" "));
    }

    private static String systems(String name) {
        return NameAnalyzer.analyze(name, PartyKind.PERSON).readings().stream()
                .map(Reading::system)
                .collect(Collectors.joining(" "));
    }
}
