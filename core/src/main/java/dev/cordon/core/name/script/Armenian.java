package dev.cordon.core.name.script;

import dev.cordon.core.name.script.LetterTable.LetterText;
import java.util.List;

/** Armenian: the Eastern reading, and the Western one of the diaspora. */
final class Armenian {

    private static final LetterTable TABLE = LetterTable.load("armenian.tsv");

    private Armenian() {}

    static List<Romanisation> romanise(String text) {
        LetterText letters = TABLE.prepare(text);
        return new Forms(3)
                .add(TABLE.romanise(letters, "Eastern"))
                .add(TABLE.romanise(letters, "Western"))
                .toList();
    }
}
