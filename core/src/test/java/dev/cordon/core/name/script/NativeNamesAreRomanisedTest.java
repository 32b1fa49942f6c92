package dev.cordon.core.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code romanisation_cases.tsv}: a name in its script and the Latin forms it must have. */
class NativeNamesAreRomanisedTest {

    record Case(String text, boolean personal, List<String> wanted) {}

    static Stream<Case> cases() {
        return Tables.rows("romanisation_cases.tsv").stream()
                .map(row -> new Case(row[0], row[1].equals("p"), wanted(row[2])));
    }

    private static List<String> wanted(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWantedFormIsAmongTheRomanisations(Case wanted) {
        List<String> forms = Romaniser.romanise(wanted.text, wanted.personal).stream()
                .map(Romanisation::text)
                .toList();
        assertThat(forms).isNotEmpty().doesNotHaveDuplicates();
        for (String form : wanted.wanted) {
            if (form.startsWith("!")) {
                assertThat(forms).first().isEqualTo(form.substring(1));
            } else {
                assertThat(forms).contains(form);
            }
        }
    }
}
