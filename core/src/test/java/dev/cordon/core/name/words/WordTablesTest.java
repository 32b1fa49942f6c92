package dev.cordon.core.name.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTablesTest {

    private static final Pattern ASCII_WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern VOCABULARY_WORD = Pattern.compile("([a-z0-9]+|[\\p{L}&&[^a-zA-Z]]+)~?");
    private static final Pattern NATIVE_WORD = Pattern.compile("[\\p{L}\\p{M}0-9\"״-]+");

    @ParameterizedTest
    @ValueSource(strings = {"roles.tsv", "places.tsv", "given_names.tsv", "translations.tsv"})
    void everyWordIsLowerCaseAsciiAndStandsOnceInItsRow(String table) {
        for (WordTable.Row row : WordTable.read(table, 3)) {
            assertThat(row.words()).as("line %s of %s", row.line(), table).doesNotHaveDuplicates();
            for (String word : row.words()) {
                boolean nativeStop = row.column(0).equals("stop")
                        && NATIVE_WORD.matcher(word).matches();
                assertThat(nativeStop || ASCII_WORD.matcher(word).matches())
                        .as("'%s' in line %s of %s", word, row.line(), table)
                        .isTrue();
            }
        }
    }

    @Test
    void noWordHasTwoRoles() {
        Map<String, String> roles = new HashMap<>();
        List<String> contradictions = new ArrayList<>();
        for (String table : List.of("roles.tsv", "places.tsv")) {
            for (WordTable.Row row : WordTable.read(table, 3)) {
                for (String word : row.words()) {
                    String other = roles.put(word, row.column(0));
                    if (other != null) {
                        contradictions.add(word + ": " + other + ", " + row.column(0));
                    }
                }
            }
        }
        assertThat(contradictions).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"given_names.tsv", "translations.tsv"})
    void aGroupHasAtLeastTwoWords(String table) {
        assertThat(WordTable.read(table, 3))
                .allSatisfy(row -> assertThat(row.words()).hasSizeGreaterThan(1));
    }

    @Test
    void everyWordOfTheVocabularyIsFolded() {
        for (WordTable.Row row : WordTable.read("vocabulary.tsv", 3)) {
            for (String spelling : WordTable.split(row.column(2), '|')) {
                for (String word : WordTable.split(spelling, ' ')) {
                    assertThat(NativeFold.fold(word)).as("line %s", row.line()).isEqualTo(word);
                    assertThat(VOCABULARY_WORD.matcher(word).matches())
                            .as("'%s' in line %s", word, row.line())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void noSpellingOfTheVocabularyStandsForTwoThings() {
        Map<String, String> english = new HashMap<>();
        List<String> contradictions = new ArrayList<>();
        for (WordTable.Row row : WordTable.read("vocabulary.tsv", 3)) {
            for (String spelling : WordTable.split(row.column(2), '|')) {
                String other = english.put(spelling, row.column(0));
                if (other != null) {
                    contradictions.add(spelling + ": " + other + ", " + row.column(0));
                }
            }
        }
        assertThat(contradictions).isEmpty();
    }

    /** Else a name read in English would be read in English again, and differently. */
    @Test
    void theEnglishOfTheVocabularyIsReadAsItStands() {
        for (WordTable.Row row : WordTable.read("vocabulary.tsv", 3)) {
            List<String> english = WordTable.split(row.column(0), ' ');
            if (!row.column(0).equals("=")) {
                String again = String.join(
                        " ",
                        Vocabulary.inEnglish(english).stream()
                                .map(Vocabulary.Piece::text)
                                .toList());
                assertThat(again).as("line %s", row.line()).isEqualTo(row.column(0));
            }
        }
    }

    /** Names that people and firms bear must not be taken for words of some language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "noor",
                "nur",
                "amin",
                "sultan",
                "star",
                "alam",
                "tal",
                "din",
                "luka",
                "mary",
                "meri",
                "maja",
                "garden",
                "victoria",
                "brandt",
                "walker",
                "bolton",
                "kern",
                "ozel",
                "veda",
                "siemens",
                "kone",
                "nokia"
            })
    void aNameIsNoWordOfTheVocabulary(String name) {
        assertThat(Vocabulary.inEnglish(List.of(name))).containsExactly(new Vocabulary.Piece(name, false));
    }

    @Test
    void everyUnspacedFormIsFoundAtTheEndOfAName() {
        for (WordTable.Row row : WordTable.read("legal_forms_unspaced.tsv", 3)) {
            for (String form : row.words()) {
                assertThat(LegalForms.suffixOf("甲" + form)).as(form).isNotNull();
            }
        }
    }

    /** Given names and family names that must not vanish as legal forms in the middle or at the start of a name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ali", "as", "ag", "ab", "sa", "ad", "oy", "se", "kg", "kim", "li", "an", "bo", "co", "pt", "ip", "da",
                "ana", "spa", "mo", "dac", "sam", "van", "ho", "ou", "jan", "ana", "sal", "est", "sia", "van", "lin",
                "kai", "kurt", "sara", "max", "lee", "lai", "pac", "nao", "alan", "fara", "ets", "rui"
            })
    void aCommonNameIsNoLegalFormBetweenOtherWords(String name) {
        assertThat(LegalForms.at(List.of("acme", name, "acme"), 1)).isNull();
    }
}
