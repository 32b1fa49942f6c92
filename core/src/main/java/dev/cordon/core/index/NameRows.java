package dev.cordon.core.index;

import dev.cordon.core.match.NameShape;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.party.PartyKind;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The readings of all listed names as rows of ints. Lists repeat each other, and themselves: what reads the same, of parties
 * of one kind, is one row, and is compared once for all its bearers.
 *
 * <p>A row has three ints in {@link Section#NAMES}: the kind of its bearers shifted left by 8, with the flags; the start of
 * its data; the start of its bearers, counted in bearers. One more row tells where the last one's end. Its data in {@link
 * Section#NAME_DATA}: number of tokens, one int each ({@code role << 16 | rarity}), number of spans, two ints each (word;
 * {@code start << 24 | length << 16 | rarity}, negative if the word is all letters of the name). A bearer has two ints in
 * {@link Section#BEARERS}: the entry, and the name's ordinal in it.
 */
final class NameRows {

    /** The name is a weak alias. */
    static final int WEAK = 1;
    /** The reading is of the letters on the page, not of a romanisation. */
    static final int PLAIN = 2;

    /** The reading romanises a name in characters; the script's ordinal then stands in the bits above this one. */
    static final int CHARACTERS = 4;
    /** How far the ordinal of the script is shifted. */
    static final int SCRIPT_SHIFT = 3;

    /** The name is not in Latin letters, but another of the entry is. */
    static final int BESIDE_LATIN = 128;

    /** Set in what is noted of a row's contents if it has a numeral. */
    private static final int NUMBERED = 64;
    /** Where its articles, titles and words that join others are counted. */
    private static final int SMALL_WORDS = 8;

    private static final TokenRole[] ROLES = TokenRole.values();
    private static final PartyKind[] KINDS = PartyKind.values();
    private static final int WIDTH = 3;
    private static final int FLAG_BITS = 8;
    private static final int KIND = 127;
    /** The reading has an initial. */
    private static final int INITIALS = 1 << 15;

    private final IntBuffer rows;
    private final IntBuffer data;
    private final IntBuffer bearers;
    private final int count;
    /** What {@link #count} tells of each row, and one; filled when first asked for, by any thread. */
    private final short[] contents;
    /** What the words of each row that tell it from others are worth, and one; filled likewise. */
    private final int[] tellings;

    NameRows(ByteBuffer rows, ByteBuffer data, ByteBuffer bearers) {
        this.rows = rows.asIntBuffer();
        this.data = data.asIntBuffer();
        this.bearers = bearers.asIntBuffer();
        this.count = this.rows.capacity() / WIDTH - 1;
        this.contents = new short[count];
        this.tellings = new int[count];
    }

    /** The flags that a reading has of itself. */
    static int flags(Reading reading) {
        Script script = reading.script();
        int characters = script == null || reading.isPlain() ? 0 : CHARACTERS | script.ordinal() << SCRIPT_SHIFT;
        return characters | (reading.isPlain() ? PLAIN : 0);
    }

    int size() {
        return count;
    }

    int flags(int row) {
        return rows.get(row * WIDTH) & (1 << FLAG_BITS) - 1;
    }

    /** What all its bearers are. */
    PartyKind kind(int row) {
        return KINDS[rows.get(row * WIDTH) >>> FLAG_BITS & KIND];
    }

    /** Whether it is read as it stands and has no initial: the keys of its words find almost all that is like them. */
    boolean isSure(int row) {
        return (rows.get(row * WIDTH) & (PLAIN | INITIALS)) == PLAIN;
    }

    /** How many of its tokens are names proper, which nobody shares but by chance. */
    int named(int row) {
        return contents(row) & NUMBERED - 1;
    }

    /** Whether one of its tokens is a numeral. */
    boolean isNumbered(int row) {
        return (contents(row) & NUMBERED) != 0;
    }

    /** How many of its tokens are articles, titles or words that join others. */
    int smallWords(int row) {
        return contents(row) >>> SMALL_WORDS;
    }

    /**
     * What the words are worth together that tell a name from others, in hundredths of a bit: those that are neither generic words nor
     * places, if there are any.
     */
    int telling(int row) {
        if (tellings[row] == 0) {
            tellings[row] = sumTelling(row) + 1;
        }
        return tellings[row] - 1;
    }

    private int sumTelling(int row) {
        int at = rows.get(row * WIDTH + 1);
        int tokens = Math.min(data.get(at), NameShape.MOST_TOKENS);
        int proper = 0;
        int shared = 0;
        for (int token = 1; token <= tokens; token++) {
            int rarity = data.get(at + token) & 0xffff;
            switch (ROLES[data.get(at + token) >>> 16]) {
                case NAME, FAMILY, GIVEN, PATRONYMIC -> proper += rarity;
                case GENERIC, PLACE -> shared += rarity;
                case INITIAL, PARTICLE, TITLE, GENERATION, STOP, LEGAL_FORM, NUMBER, ACRONYM -> {}
            }
        }
        return proper > 0 ? proper : shared;
    }

    private int contents(int row) {
        if (contents[row] == 0) {
            contents[row] = (short) (count(row) + 1);
        }
        return contents[row] - 1;
    }

    /** How many names proper it has, whether it has numerals, and how many small words. */
    private int count(int row) {
        int at = rows.get(row * WIDTH + 1);
        int tokens = Math.min(data.get(at), NameShape.MOST_TOKENS);
        int named = 0;
        int small = 0;
        int marks = 0;
        for (int token = 1; token <= tokens; token++) {
            switch (ROLES[data.get(at + token) >>> 16]) {
                case NAME, FAMILY, GIVEN, PATRONYMIC -> named++;
                case NUMBER -> marks |= NUMBERED;
                case PARTICLE, TITLE, GENERATION, STOP, ACRONYM -> small++;
                case INITIAL, GENERIC, PLACE, LEGAL_FORM -> {}
            }
        }
        return small << SMALL_WORDS | marks | named;
    }

    /** Whether it has an initial. */
    boolean hasInitial(int row) {
        return (rows.get(row * WIDTH) & INITIALS) != 0;
    }

    /** The number of the first bearer of a row; that of the next row ends them. In the order of entries. */
    int firstBearer(int row) {
        return rows.get(row * WIDTH + 2);
    }

    int entry(int bearer) {
        return bearers.get(bearer * 2);
    }

    /** Which of the entry's names the bearer's reading belongs to. */
    int ordinal(int bearer) {
        return bearers.get(bearer * 2 + 1);
    }

    /** Fills a shape with the tokens and spans of a reading. */
    void fill(int row, NameShape shape) {
        shape.clear();
        int at = rows.get(row * WIDTH + 1);
        int tokens = data.get(at++);
        for (int i = 0; i < tokens; i++) {
            int token = data.get(at++);
            shape.addToken(token >>> 16, token & 0xffff);
        }
        int spans = data.get(at++);
        for (int i = 0; i < spans; i++) {
            int word = data.get(at++);
            int span = data.get(at++);
            shape.addSpan(word, span >>> 24 & 0x7f, span >>> 16 & 0xff, span & 0xffff, span < 0);
        }
    }

    /** Collects readings entry by entry, each that reads the same once. */
    static final class Builder {

        private record Key(int marks, int[] data) {
            @Override
            public boolean equals(Object other) {
                return other instanceof Key key && marks == key.marks && Arrays.equals(data, key.data);
            }

            @Override
            public int hashCode() {
                return 31 * Arrays.hashCode(data) + marks;
            }
        }

        private final Map<Key, Integer> known = new HashMap<>();
        private final IntSection marks = new IntSection();
        private final IntSection starts = new IntSection();
        private final IntSection data = new IntSection();
        /** Row, entry and ordinal of each bearer, in the order of entries. */
        private final IntSection borne = new IntSection();

        /** Number of rows. */
        int size() {
            return marks.size();
        }

        /**
         * Adds a reading of a name of an entry; entries come in their order.
         *
         * @param kind  ordinal of the entry's
         * @param words the numbers of the spans' words
         * @return the row: a new one, or that of the same reading of another name
         */
        int add(int entry, int kind, PreparedEntry.Name name, int[] words) {
            boolean initials = name.tokens().stream().anyMatch(token -> token.role() == TokenRole.INITIAL);
            int marked = kind << FLAG_BITS | name.flags() | (initials ? INITIALS : 0);
            Key key = new Key(marked, data(name, words));
            Integer before = known.putIfAbsent(key, size());
            int row = before == null ? size() : before;
            if (before == null) {
                marks.add(key.marks);
                starts.add(data.size());
                data.addAll(key.data);
            }
            borne.add(row);
            borne.add(entry);
            borne.add(name.ordinal());
            return row;
        }

        private static int[] data(PreparedEntry.Name name, int[] words) {
            int[] data = new int[2 + name.tokens().size() + 2 * words.length];
            int at = 0;
            data[at++] = name.tokens().size();
            for (Token token : name.tokens()) {
                data[at++] = token.role().ordinal() << 16 | token.rarity();
            }
            data[at++] = words.length;
            for (int i = 0; i < words.length; i++) {
                Span span = name.spans().get(i);
                int literal = span.isLiteral() ? Integer.MIN_VALUE : 0;
                data[at++] = words[i];
                data[at++] = literal | span.start() << 24 | span.length() << 16 | span.rarity();
            }
            return data;
        }

        /** Puts the sections of rows, their data and bearers, and of the names of entries. */
        void put(Map<Section, byte[]> sections, int entries) {
            int[] all = borne.toArray();
            int[] first = new int[size() + 1];
            for (int at = 0; at < all.length; at += 3) {
                first[all[at] + 1]++;
            }
            Arrays.parallelPrefix(first, Integer::sum);
            sections.put(Section.BEARERS, IntSection.bytes(bearers(all, first)));
            IntSection rows = new IntSection();
            for (int row = 0; row <= size(); row++) {
                rows.add(row < size() ? marks.get(row) : 0);
                rows.add(row < size() ? starts.get(row) : data.size());
                rows.add(first[row]);
            }
            sections.put(Section.NAMES, rows.toBytes());
            sections.put(Section.NAME_DATA, data.toBytes());
            EntryNames.put(sections, all, entries);
        }

        private static int[] bearers(int[] all, int[] first) {
            int[] next = first.clone();
            int[] bearers = new int[all.length / 3 * 2];
            for (int at = 0; at < all.length; at += 3) {
                int to = next[all[at]]++ * 2;
                bearers[to] = all[at + 1];
                bearers[to + 1] = all[at + 2];
            }
            return bearers;
        }
    }
}
