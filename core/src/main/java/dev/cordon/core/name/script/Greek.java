package dev.cordon.core.name.script;

import dev.cordon.core.name.script.LetterTable.LetterText;
import java.util.List;

/** Greek: the official form, the form customary in English and the learned one. */
final class Greek {

    private static final LetterTable TABLE = LetterTable.load("greek.tsv");

    private Greek() {}

    static List<Romanisation> romanise(String text) {
        LetterText letters = TABLE.prepare(text);
        return new Forms(3)
                .add(TABLE.romanise(letters, "ELOT"))
                .add(TABLE.romanise(letters, "customary"))
                .add(TABLE.romanise(letters, "classical"))
                .toList();
    }
}
