package dev.cordon.cli.eval.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.PartyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisguiseClassTest {

    private static final List<String> PEOPLE = List.of(
            "Sergey Vladimirovich IVANOV",
            "Muhammad Khalid AL-ZAWAHIRI",
            "ZHANG Guangzong",
            "KIM Chol Yong",
            "José Pérez",
            "SHOJI Tsutomu Hideo",
            "Davit MESHVILI",
            "Reza Ahmad HASHEMZADEH",
            "Robert Meier",
            "MOHAMMAD SHAIKH Khan");
    private static final List<String> COMPANIES =
            List.of("Tula Zavod OOO", "Wuhan Xiaoruizhi Science and Technology Company, Limited", "Second Fund 2 LLC");

    @Test
    void allThirtyOneClassesAreThere() {
        assertThat(Arrays.stream(DisguiseClass.values())
                        .map(DisguiseClass::number)
                        .distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 31).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(DisguiseClass.class)
    void everyClassChangesSomeNameAndTheSameOneAlikeEachTime(DisguiseClass disguise) {
        long changed = PEOPLE.stream()
                        .filter(name -> changes(disguise, name, PartyKind.PERSON))
                        .count()
                + COMPANIES.stream()
                        .filter(name -> changes(disguise, name, PartyKind.ORGANISATION))
                        .count();

        assertThat(changed).isPositive();
    }

    private static boolean changes(DisguiseClass disguise, String name, PartyKind kind) {
        Optional<String> first = disguise.apply(name, kind, 1);
        assertThat(disguise.apply(name, kind, 1)).isEqualTo(first);
        boolean keepsName = Set.of(0, 29, 30).contains(disguise.number());
        first.ifPresent(text -> assertThat(text.equals(name)).isEqualTo(keepsName));
        first.ifPresent(text -> assertThat(text).isNotBlank());
        return first.isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "REORDERED, Anna Maria Meier, Meier Maria Anna",
        "LAST_FIRST, Anna Maria Meier, 'Meier, Anna Maria'",
        "MIDDLE_NAME_MISSING, Anna Maria Meier, Anna Meier",
        "INITIAL, Anna Maria Meier, Anna M. Meier",
        "CHINESE_ROMANISATION, ZHAO Guangzong, CHAO Guangzong",
        "ENCODING_DAMAGE, José Meier, JosÃ© Meier"
    })
    void disguisesThatLeaveNothingToChance(DisguiseClass disguise, String name, String expected) {
        assertThat(disguise.apply(name, PartyKind.PERSON, 1)).contains(expected);
    }

    @Test
    void aClassThatDoesNotApplyChangesNothing() {
        assertThat(DisguiseClass.LEGAL_FORM.apply("Anna Meier", PartyKind.PERSON, 1))
                .isEmpty();
        assertThat(DisguiseClass.TRUNCATION.apply("Anna Meier", PartyKind.PERSON, 1))
                .isEmpty();
    }
}
