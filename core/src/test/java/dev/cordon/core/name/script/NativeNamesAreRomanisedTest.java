package dev.cordon.core.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code romanisation_cases.tsv}: a name in its script and the Latin forms it must have. */
class NativeNamesAreRomanisedTest {

    record Case(String text, boolean personal, List<String> wanted) {
        @Override
        public String toString() {
            return text + " -> " + wanted;
        }
    }

    static Stream<Case> cases() {
        return Tables.rows("romanisation_cases.tsv").stream()
                .map(row -> new Case(row[0], row[1].equals("p"), List.of(row[2].split("\\|"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWantedFormIsAmongTheRomanisations(Case wanted) {
        List<String> forms = new ArrayList<>();
        Romaniser.romanise(wanted.text, wanted.personal).forEach(form -> forms.add(form.text()));
        for (String form : wanted.wanted) {
            if (form.startsWith("!")) {
                assertThat(forms).first().isEqualTo(form.substring(1));
            } else {
                assertThat(forms).contains(form);
            }
        }
    }
}
