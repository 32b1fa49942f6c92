package dev.cordon.core.name.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the case files {@code *_cases.tsv}: one line, one expectation. */
class WordLookupTest {

    static Stream<WordTable.Row> legalForms() {
        return WordTable.read("legal_form_cases.tsv", 4).stream();
    }

    static Stream<WordTable.Row> roles() {
        return WordTable.read("role_cases.tsv", 2).stream();
    }

    static Stream<WordTable.Row> numbers() {
        return WordTable.read("number_cases.tsv", 2).stream();
    }

    static Stream<WordTable.Row> equivalents() {
        return WordTable.read("equivalent_cases.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("legalForms")
    void findsTheLongestLegalForm(WordTable.Row row) {
        List<String> tokens = Arrays.asList(row.column(0).split(" "));
        LegalForm found = LegalForms.at(tokens, Integer.parseInt(row.column(1)));
        if (row.column(2).equals("none")) {
            assertThat(found).as(row.column(0)).isNull();
        } else {
            assertThat(found)
                    .as(row.column(0))
                    .isEqualTo(new LegalForm(row.column(2), Integer.parseInt(row.column(3))));
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void knowsTheRoleOfAWord(WordTable.Row row) {
        assertThat(Words.roleOf(row.column(0)))
                .as(row.column(0))
                .isEqualTo(WordRole.valueOf(row.column(1).toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readsNumerals(WordTable.Row row) {
        assertThat(Words.numberOf(row.column(0))).as(row.column(0)).isEqualTo(Integer.parseInt(row.column(1)));
    }

    @ParameterizedTest
    @MethodSource("equivalents")
    void joinsWordsThatStandForEachOther(WordTable.Row row) {
        List<Equivalent> left = Words.equivalents(row.column(0));
        List<Equivalent> right = Words.equivalents(row.column(1));
        String tie = left.stream()
                .filter(right::contains)
                .findFirst()
                .map(shared -> shared.strength().name().toLowerCase(Locale.ROOT))
                .orElse("none");
        assertThat(tie).as(row.column(0) + " and " + row.column(1)).isEqualTo(row.column(2));
    }

    @Test
    void findsTheLegalFormInTextWithoutSpaces() {
        assertThat(LegalForms.suffixOf("武汉晓睿智科技有限责任公司")).isEqualTo(new LegalForms.Suffix("limited", 7, 13));
        assertThat(LegalForms.suffixOf("株式会社日立製作所")).isEqualTo(new LegalForms.Suffix("joint-stock", 0, 4));
        assertThat(LegalForms.suffixOf("中国石油天然气股份有限公司")).isEqualTo(new LegalForms.Suffix("joint-stock", 7, 13));
        assertThat(LegalForms.suffixOf("有限公司")).isNull();
        assertThat(LegalForms.suffixOf("倪高彬")).isNull();
    }
}
