package dev.cordon.core.index;

import dev.cordon.core.name.Sounds;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * The keys under which a word is found. Two words meet if they share a key, and words that the comparison holds for the
 * same share one:
 *
 * <ul>
 *   <li>the word itself and the word less each of its letters: finds one insertion, omission, substitution or
 *       transposition (a substitution leaves both words equal once the letter is left out);
 *   <li>its consonant skeleton, and for skeletons of six or more the skeleton less each consonant: finds any change of
 *       vowels and of sounds within a class, plus one further consonant;
 *   <li>the skeleton in which sounds of two classes count with their other one (w with v, dh with d, kh and j as
 *       breathings), with c read as ts, without the ending of a Russian instrumental; of words in scripts that leave vowels
 *       out the one with or without a first vowel;
 *   <li>for words of one consonant, the sounds themselves, and with those heard in two ways as the other one;
 *   <li>its groups of equivalents: nicknames, translations;
 *   <li>its first letters, for words of a query that were cut off.
 * </ul>
 *
 * <p>Keys are 32-bit hashes; a collision costs a comparison, never a hit. What the keys lose against comparing every word
 * is measured by {@code cordon eval retrieval}.
 */
final class SearchKeys {

    private static final int SHORTEST_WITH_DELETIONS = 4;
    private static final int BEGINNING = 4;
    private static final int SHORTEST_SKELETON_WITH_DELETIONS = 6;
    /** How a skeleton notes that its word begins with a vowel. */
    private static final String FIRST_VOWEL = "a";
    /** A c that is read as k in the West, and as ts by those who write Kuznecov. */
    private static final Pattern HARD_C = Pattern.compile("c(?![eiyhkz])");
    /** How Russian family names end where something is done by their bearer. */
    private static final Pattern INSTRUMENTAL = Pattern.compile("[vn][yi]m$");

    private SearchKeys() {}

    /** Hands each key of a word of a query to the sink; some may come twice. */
    static void ofAsked(Token word, boolean joined, IntConsumer sink) {
        each(word, joined, sink);
        if (joined && hasDeletions(word)) {
            deletions('t', word.text(), sink);
        }
    }

    /**
     * Hands each key of a word to the sink; some may come twice.
     *
     * @param joined whether the word is several tokens written together: it then has no keys with letters left out, since
     *               the single word that it is to meet has them
     */
    private static void each(Token word, boolean joined, IntConsumer sink) {
        String text = word.text();
        if (word.form() == Token.Form.BEGINNING) {
            beginning(text, sink);
            return;
        }
        sink.accept(hash('t', text, -1));
        if (!joined && hasDeletions(word)) {
            deletions('t', text, sink);
        }
        if (word.sound().length == 0) {
            return;
        }
        String skeleton = Sounds.skeleton(word.sound());
        if (skeleton.length() >= 2) {
            sink.accept(hash('s', skeleton, -1));
        } else {
            String sounds = new String(word.sound(), StandardCharsets.US_ASCII);
            sink.accept(hash('v', sounds, -1));
            String others = Sounds.otherSounds(sounds);
            if (!others.equals(sounds)) {
                sink.accept(hash('v', others, -1));
            }
        }
        otherSkeletons(word, skeleton, sink);
        if (!joined && skeleton.length() >= SHORTEST_SKELETON_WITH_DELETIONS) {
            deletions('s', skeleton, sink);
        }
        for (Equivalent equivalent : Words.equivalents(text)) {
            sink.accept(hash('g', equivalent.group(), -1));
        }
    }

    private static boolean hasDeletions(Token word) {
        return word.form() != Token.Form.BEGINNING
                && word.form() != Token.Form.LITERAL
                && word.text().length() >= SHORTEST_WITH_DELETIONS;
    }

    private static void otherSkeletons(Token word, String skeleton, IntConsumer sink) {
        addSkeleton(Sounds.otherSkeleton(word.sound()), skeleton, sink);
        if (word.form() == Token.Form.VOWELLESS) {
            boolean vowel = skeleton.startsWith(FIRST_VOWEL);
            addSkeleton(vowel ? skeleton.substring(1) : FIRST_VOWEL + skeleton, skeleton, sink);
        }
        if (word.form() == Token.Form.LATIN) {
            String text = word.text();
            if (HARD_C.matcher(text).find()) {
                addSkeleton(Sounds.skeleton(Sounds.encode(HARD_C.matcher(text).replaceAll("ts"))), skeleton, sink);
            }
            if (INSTRUMENTAL.matcher(text).find()) {
                addSkeleton(skeleton.substring(0, skeleton.length() - 1), skeleton, sink);
            }
        }
    }

    private static void addSkeleton(String other, String skeleton, IntConsumer sink) {
        if (other.length() >= 2 && !other.equals(skeleton)) {
            sink.accept(hash('s', other, -1));
        }
    }

    /** The keys under which a listed word is filed: those of {@link #each}, and its first letters. */
    static void ofListed(Token word, boolean joined, IntConsumer sink) {
        each(word, joined, sink);
        if (!joined && word.form() == Token.Form.LATIN) {
            beginning(word.text(), sink);
        }
    }

    /** Whether a word of a query was cut off and is found by its first letters, so that what is not found does not begin so. */
    static boolean isBeginning(Token word) {
        return word.form() == Token.Form.BEGINNING && word.text().length() >= BEGINNING;
    }

    private static void beginning(String text, IntConsumer sink) {
        if (text.length() >= BEGINNING) {
            sink.accept(hash('b', text.substring(0, BEGINNING), -1));
        }
    }

    private static void deletions(char family, String text, IntConsumer sink) {
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                sink.accept(hash(family, text, i));
            }
        }
    }

    /** FNV-1a over the family and the text less the character at {@code skip}, mixed. */
    private static int hash(char family, String text, int skip) {
        int hash = 0x811c9dc5;
        hash = (hash ^ family) * 0x01000193;
        for (int i = 0; i < text.length(); i++) {
            if (i != skip) {
                hash = (hash ^ text.charAt(i)) * 0x01000193;
            }
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ hash >>> 13;
    }

    /** The key under which a word itself is filed. */
    static int ofText(String word) {
        return hash('t', word, -1);
    }

    /** The key of an identifier's normalised value. */
    static int ofIdentifier(String normalised) {
        return hash('i', normalised, -1);
    }
}
