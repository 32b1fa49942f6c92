package dev.cordon.core.name.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word of an Indic script in its syllables: consonants that stand together, a vowel, and a nasal behind it. */
final class Aksharas {

    /** How the vowel of a syllable came about. */
    private enum Vowel {
        /** Nothing is written: the inherent a, which may be silent. */
        INHERENT,
        WRITTEN,
        /** A virama kills it. */
        NONE
    }

    private static final class Akshara {
        private String consonants;
        private String vowel;
        private Vowel kind;
        private boolean cluster;
        private boolean nasal;

        Akshara(String consonants, String vowel, Vowel kind) {
            this.consonants = consonants;
            this.vowel = vowel;
            this.kind = kind;
        }

        boolean isOpen() {
            return !vowel.isEmpty() && !nasal;
        }
    }

    private final List<Akshara> aksharas = new ArrayList<>();
    private boolean doubled;

    /** How many syllables there are. */
    int size() {
        return aksharas.size();
    }

    void consonant(String sound, String inCluster) {
        Akshara last = last();
        if (last != null && last.kind == Vowel.NONE && !last.nasal) {
            last.consonants += inCluster;
            last.cluster = true;
            last.vowel = "a";
            last.kind = Vowel.INHERENT;
        } else {
            aksharas.add(new Akshara((doubled ? sound.substring(0, 1) : "") + sound, "a", Vowel.INHERENT));
        }
        doubled = false;
    }

    /** A consonant that never has a vowel. */
    void dead(String sound) {
        aksharas.add(new Akshara(sound, "", Vowel.WRITTEN));
    }

    /** A vowel that stands by itself. */
    void vowel(String sound) {
        aksharas.add(new Akshara("", sound, Vowel.WRITTEN));
    }

    /** A vowel sign; without a consonant before it, which is a slip of the pen, it stands by itself. */
    void sign(String sound) {
        Akshara last = last();
        if (last == null) {
            vowel(sound);
        } else {
            last.vowel = sound;
            last.kind = Vowel.WRITTEN;
        }
    }

    void virama() {
        Akshara last = last();
        if (last != null) {
            last.vowel = "";
            last.kind = Vowel.NONE;
        }
    }

    void nasal() {
        Akshara last = last();
        if (last != null) {
            last.nasal = true;
        }
    }

    /** The next consonant is a double one. */
    void doubleNext() {
        doubled = true;
    }

    private @Nullable Akshara last() {
        return aksharas.isEmpty() ? null : aksharas.get(aksharas.size() - 1);
    }

    /**
     * The word in letters.
     *
     * @param spoken     whether inherent vowels are left out where the languages of the north do not speak them: at the end
     *                   of a word, and between two syllables that have a vowel
     * @param finalNasal what a nasal sign is at the end of the word
     */
    String latin(boolean spoken, String finalNasal) {
        StringBuilder out = new StringBuilder();
        boolean[] silent = spoken ? silent() : new boolean[aksharas.size()];
        for (int i = 0; i < aksharas.size(); i++) {
            Akshara akshara = aksharas.get(i);
            out.append(akshara.consonants).append(silent[i] ? "" : akshara.vowel);
            if (akshara.nasal) {
                out.append(i + 1 < aksharas.size() ? nasalBefore(aksharas.get(i + 1).consonants) : finalNasal);
            }
        }
        return out.toString();
    }

    private boolean[] silent() {
        int last = aksharas.size() - 1;
        boolean[] silent = new boolean[aksharas.size()];
        for (int i = last; i > 0; i--) {
            Akshara akshara = aksharas.get(i);
            boolean may = akshara.kind == Vowel.INHERENT && !akshara.cluster && !akshara.nasal;
            silent[i] = may && (i == last || isBetweenOpen(i, silent));
        }
        return silent;
    }

    private boolean isBetweenOpen(int i, boolean[] silent) {
        Akshara next = aksharas.get(i + 1);
        return aksharas.get(i - 1).isOpen()
                && !next.vowel.isEmpty()
                && !silent[i + 1]
                && !next.cluster
                && !next.consonants.isEmpty();
    }

    private static String nasalBefore(String consonants) {
        char next = consonants.isEmpty() ? 'a' : consonants.charAt(0);
        return switch (next) {
            case 'p', 'b', 'm', 'P' -> "m";
            case 'h' -> "ng";
            default -> "n";
        };
    }
}
