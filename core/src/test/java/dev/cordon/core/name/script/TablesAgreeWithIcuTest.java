package dev.cordon.core.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our alphabets' tables against ICU's: each letter alone romanises to something whose sound class ICU agrees with.
 * The differences that are meant are listed.
 */
class TablesAgreeWithIcuTest {

    /** What ICU writes for letters whose customary English form is another. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("х", "h"),
            Map.entry("ц", "c"),
            Map.entry("ч", "c"),
            Map.entry("ш", "s"),
            Map.entry("щ", "s"),
            Map.entry("ж", "z"),
            Map.entry("ю", "u"),
            Map.entry("я", "a"),
            Map.entry("й", "j"),
            Map.entry("ё", "e"),
            Map.entry("є", "e"),
            Map.entry("ї", "i"),
            Map.entry("ѐ", "e"),
            Map.entry("ѝ", "i"),
            Map.entry("ъ", ""),
            Map.entry("ь", ""),
            Map.entry("ծ", "ts"),
            Map.entry("ց", "ts"),
            Map.entry("ձ", "dz"),
            Map.entry("ջ", "j"),
            Map.entry("ւ", "v"));

    @ParameterizedTest
    @CsvSource({
        "а, я, Cyrillic-Latin",
        "α, ω, Greek-Latin",
        "ա, ֆ, Armenian-Latin",
        "ა, ჰ, Georgian-Latin",
    })
    void everyLetterSharesItsFirstSoundWithIcu(char first, char last, String id) {
        Transliterator icu = Transliterator.getInstance(id + "; Latin-ASCII");
        for (char letter = first; letter <= last; letter++) {
            String text = String.valueOf(letter);
            String theirs = MEANT.getOrDefault(text, sounds(icu.transliterate(text)));
            StringBuilder ours = new StringBuilder();
            Romaniser.romanise(text, true)
                    .forEach(form -> ours.append(form.text()).append('|'));
            if (!theirs.isEmpty() && Character.isLetter(letter)) {
                assertThat(classes(ours.toString()))
                        .as("%s, ICU %s", text, theirs)
                        .contains(classes(theirs).substring(0, 1));
            }
        }
    }

    private static String sounds(String latin) {
        return latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** Letters that systems of romanisation exchange, as one. */
    private static String classes(String latin) {
        return latin.replaceAll("[eiyj]", "i")
                .replaceAll("[bv]", "v")
                .replaceAll("[ckqx]", "k")
                .replaceAll("[sz]", "s");
    }
}
