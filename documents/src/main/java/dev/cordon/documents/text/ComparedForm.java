package dev.cordon.documents.text;

import dev.cordon.core.name.script.Romanisation;
import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.name.script.TextCleaner;
import java.util.List;
import java.util.Locale;

/** How words of texts and of listed names are written to be compared with each other. */
public final class ComparedForm {

    private ComparedForm() {}

    /**
     * The word in lower-case ASCII, romanised; empty if nothing is left of it.
     *
     * @param unspaced whether it is a run of Chinese, Japanese or Korean characters, which stays as it is
     */
    public static String of(String raw, boolean unspaced) {
        if (isAsciiLetters(raw)) {
            return raw.toLowerCase(Locale.ROOT);
        }
        if (unspaced) {
            return raw;
        }
        String clean = TextCleaner.clean(raw);
        Script script = Script.of(clean);
        if (script == Script.LATIN || script == Script.OTHER) {
            return Romaniser.foldLatin(clean).replaceAll("[^a-z0-9]", "");
        }
        List<Romanisation> forms = Romaniser.romanise(clean, true);
        return forms.isEmpty() ? "" : forms.get(0).text().replace(" ", "");
    }

    private static boolean isAsciiLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = (char) (text.charAt(i) | 0x20);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
