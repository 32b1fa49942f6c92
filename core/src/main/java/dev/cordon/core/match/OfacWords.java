package dev.cordon.core.match;

import dev.cordon.core.name.script.Romanisation;
import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.name.script.TextCleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name as {@link OfacNameScore} compares it: words of plain letters and digits, and all of them in a row.
 *
 * <p>Accents are folded, apostrophes dropped ({@code Qa'ida} is one word), every other sign parts words. OFAC's search
 * knows Latin letters only; here a name in another script is compared letter for letter, and romanised in the most usual
 * way beside, so that no other script is a way around the screening.
 *
 * @param words  in the order of the name
 * @param joined the words with a space between
 */
public record OfacWords(List<String> words, String joined) {

    /** Names are cut here: longer texts are no names, and time must stay bounded. */
    private static final int LONGEST_NAME = 400;

    public OfacWords {
        words = List.copyOf(words);
    }

    /** The words of a name in its own script. */
    public static OfacWords of(String name) {
        String clean = cleaned(name);
        return split(isForeign(clean) ? clean.toLowerCase(Locale.ROOT) : Romaniser.foldLatin(clean));
    }

    /** The words of a name in another script as they are most usually romanised; empty for a name in Latin letters. */
    public static Optional<OfacWords> romanised(String name) {
        String clean = cleaned(name);
        List<Romanisation> forms = isForeign(clean) ? Romaniser.romanise(clean, true) : List.of();
        return forms.stream().findFirst().map(form -> split(Romaniser.foldLatin(form.text())));
    }

    /** Whether it holds Latin letters and digits only. */
    public boolean isLatin() {
        return joined.chars().allMatch(c -> c < 128);
    }

    private static String cleaned(String name) {
        String clean = TextCleaner.clean(name);
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }

    private static boolean isForeign(String clean) {
        return Script.of(clean) != Script.LATIN && clean.codePoints().anyMatch(Character::isLetter);
    }

    private static OfacWords split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '\'' && c != '`' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return new OfacWords(words, String.join(" ", words));
    }
}
