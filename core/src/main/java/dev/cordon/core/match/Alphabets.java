package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.script.Script;
import java.util.List;

/**
 * The alphabets that the names of a party stand in on the page. Scripts of characters and syllables (Chinese, Japanese,
 * Korean) are none: names in them are compared by their characters.
 *
 * @param bits one for each {@link Script}, by its ordinal
 */
public record Alphabets(int bits) {

    /** Latin letters alone. */
    public static final Alphabets LATIN = new Alphabets(1 << Script.LATIN.ordinal());

    private static final int CHARACTERS =
            1 << Script.HAN.ordinal() | 1 << Script.KANA.ordinal() | 1 << Script.HANGUL.ordinal();
    /** A name that is not read in Latin letters though it has them on the page is damaged, or none. */
    private static final int NONE = 1 << Script.OTHER.ordinal() | LATIN.bits;

    /** Those of all the names. */
    public static Alphabets of(List<AnalyzedName> names) {
        int bits = 0;
        for (int i = 0; i < names.size(); i++) {
            bits |= of(names.get(i)).bits;
        }
        return new Alphabets(bits);
    }

    /** That of one name. */
    static Alphabets of(AnalyzedName name) {
        return name.isLatin()
                ? LATIN
                : new Alphabets(1 << Script.of(name.original()).ordinal() & ~(CHARACTERS | NONE));
    }

    boolean hasLatin() {
        return (bits & LATIN.bits) != 0;
    }

    /** Whether these hold one of the others that is not the Latin one. */
    boolean share(Alphabets others) {
        return (bits & others.bits & ~LATIN.bits) != 0;
    }
}
