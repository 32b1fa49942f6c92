package dev.cordon.core.name.script;

import dev.cordon.core.name.script.LetterTable.LetterText;
import java.util.List;

/** Georgian: the national system and BGN/PCGN. */
final class Georgian {

    private static final LetterTable TABLE = LetterTable.load("georgian.tsv");

    private Georgian() {}

    static List<Romanisation> romanise(String text) {
        LetterText letters = TABLE.prepare(text);
        return new Forms(3)
                .add(TABLE.romanise(letters, "national"))
                .add(TABLE.romanise(letters, "BGN"))
                .toList();
    }
}
