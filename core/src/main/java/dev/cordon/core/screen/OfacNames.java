package dev.cordon.core.screen;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.match.OfacWords;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All names of a watchlist as the emulation of OFAC's search compares them, in flat arrays: each different word once, and
 * for each name its words by number and its letters in a row. Immutable.
 */
final class OfacNames {

    private final char[] letters;
    private final int[] wordStarts;
    private final int[] letterSets;
    private final int[] entries;
    private final int[] ordinals;
    private final BitSet weak;
    private final int[] wordsOfNames;
    private final int[] nameStarts;
    private final char[] joined;
    private final int[] joinedStarts;

    OfacNames(Watchlist watchlist) {
        Collector all = new Collector();
        for (int entry = 0; entry < watchlist.size(); entry++) {
            all.add(entry, watchlist.entry(entry).party().names());
        }
        this.letters = all.letters.toString().toCharArray();
        this.wordStarts = starts(all.wordStarts, letters.length);
        this.letterSets = letterSets();
        this.entries = ints(all.entries);
        this.ordinals = ints(all.ordinals);
        this.weak = all.weak;
        this.wordsOfNames = ints(all.wordsOfNames);
        this.nameStarts = starts(all.nameStarts, wordsOfNames.length);
        this.joined = all.joined.toString().toCharArray();
        this.joinedStarts = starts(all.joinedStarts, joined.length);
    }

    /** Number of names. */
    int size() {
        return entries.length;
    }

    /** Number of different words. */
    int words() {
        return wordStarts.length - 1;
    }

    /** The letters of all words, one after the other. */
    char[] letters() {
        return letters;
    }

    int wordStart(int word) {
        return wordStarts[word];
    }

    int wordLength(int word) {
        return wordStarts[word + 1] - wordStarts[word];
    }

    private int[] letterSets() {
        int[] sets = new int[words()];
        for (int word = 0; word < sets.length; word++) {
            for (int i = wordStarts[word]; i < wordStarts[word + 1]; i++) {
                sets[word] |= letterBit(letters[i]);
            }
        }
        return sets;
    }

    /** One of 32 bits for a letter; some letters share one. */
    static int letterBit(char letter) {
        return 1 << (letter & 31);
    }

    /** The bits of the word's letters. */
    int letterSet(int word) {
        return letterSets[word];
    }

    /** The entry that bears the name. */
    int entry(int name) {
        return entries[name];
    }

    /** Which of the entry's names it is. */
    int ordinal(int name) {
        return ordinals[name];
    }

    /** Whether it is a weak alias. */
    boolean isWeak(int name) {
        return weak.get(name);
    }

    /** Where the numbers of the name's words start; they end where those of the next name start. */
    int firstWord(int name) {
        return nameStarts[name];
    }

    int wordAt(int position) {
        return wordsOfNames[position];
    }

    /** The letters of all names, one after the other, with spaces between words. */
    char[] joined() {
        return joined;
    }

    int joinedStart(int name) {
        return joinedStarts[name];
    }

    int joinedLength(int name) {
        return joinedStarts[name + 1] - joinedStarts[name];
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] starts(List<Integer> values, int end) {
        int[] starts = new int[values.size() + 1];
        for (int i = 0; i < values.size(); i++) {
            starts[i] = values.get(i);
        }
        starts[values.size()] = end;
        return starts;
    }

    /** Grows while names are added. */
    private static final class Collector {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final StringBuilder letters = new StringBuilder();
        private final StringBuilder joined = new StringBuilder();
        private final List<Integer> wordStarts = new ArrayList<>();
        private final List<Integer> entries = new ArrayList<>();
        private final List<Integer> ordinals = new ArrayList<>();
        private final BitSet weak = new BitSet();
        private final List<Integer> wordsOfNames = new ArrayList<>();
        private final List<Integer> nameStarts = new ArrayList<>();
        private final List<Integer> joinedStarts = new ArrayList<>();

        /** A name in another script is romanised only if the entry has no name in Latin letters: lists have their own. */
        void add(int entry, List<PartyName> names) {
            boolean anyInLatin = false;
            for (int ordinal = 0; ordinal < names.size(); ordinal++) {
                OfacWords name = OfacWords.of(names.get(ordinal).text());
                anyInLatin |= name.isLatin();
                add(entry, ordinal, names.get(ordinal), name);
            }
            for (int ordinal = 0; ordinal < names.size() && !anyInLatin; ordinal++) {
                PartyName listed = names.get(ordinal);
                int number = ordinal;
                OfacWords.romanised(listed.text()).ifPresent(name -> add(entry, number, listed, name));
            }
        }

        private void add(int entry, int ordinal, PartyName listed, OfacWords name) {
            weak.set(entries.size(), listed.isWeak());
            entries.add(entry);
            ordinals.add(ordinal);
            nameStarts.add(wordsOfNames.size());
            joinedStarts.add(joined.length());
            joined.append(name.joined());
            for (String word : name.words()) {
                wordsOfNames.add(numbers.computeIfAbsent(word, this::number));
            }
        }

        private int number(String word) {
            wordStarts.add(letters.length());
            letters.append(word);
            return wordStarts.size() - 1;
        }
    }
}
