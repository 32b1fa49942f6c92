package dev.cordon.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A vocabulary spares work; it never changes what a text says. */
class WordsAreKeptOnceTest {

    private static final String TEXT = "The FBI's agents met the FBIs agents; Müller’s vessel, 2nd of three, is 倪高彬's.";

    private static List<String> forms(String text, Vocabulary vocabulary) {
        WordRun words = new WordRun(text, vocabulary);
        List<String> forms = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            forms.add(words.form(word));
        }
        return forms;
    }

    @Test
    void aWordWrittenTheSameWayIsTheSameInAllTexts() {
        Vocabulary vocabulary = new Vocabulary();
        WordRun one = new WordRun("Zhao met Zhao", vocabulary);
        WordRun other = new WordRun("so did Zhao", vocabulary);
        assertThat(one.word(0)).isSameAs(one.word(2)).isSameAs(other.word(2));
    }

    @Test
    void aVocabularyThatIsFullBeginsAnewAndAnswersTheSame() {
        Vocabulary tiny = new Vocabulary(4);
        List<String> usual = forms(TEXT, new Vocabulary());
        assertThat(forms(TEXT, tiny)).isEqualTo(usual);
        assertThat(forms(TEXT, tiny)).isEqualTo(usual);
        assertThat(usual)
                .containsExactly(
                        "the", "fbi", "agents", "met", "the", "fbi", "agents", "muller", "vessel", "2nd", "of", "three",
                        "is", "倪高彬", "s");
    }

    @Test
    void knowsWhichWordsTheTextAlsoWritesSmall() {
        WordRun words = new WordRun("Rose saw a rose. May left.", new Vocabulary());
        assertThat(List.of("saw", "a", "rose", "left")).allMatch(words.writtenSmall()::contains);
        assertThat(List.of("may", "", "ros", "Rose")).noneMatch(words.writtenSmall()::contains);
        assertThat(words.writtenSmall().size()).isEqualTo(4);
    }

    @Test
    void findsEachOfManyFormsAndNoOther() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append('w').append(Integer.toString(i, 26)).append(' ');
        }
        Forms forms = new WordRun(text.toString(), new Vocabulary()).writtenSmall();
        assertThat(forms.size()).isEqualTo(5_000);
        for (int i = 0; i < 10_000; i++) {
            assertThat(forms.contains("w" + Integer.toString(i, 26))).isEqualTo(i < 5_000);
        }
    }
}
