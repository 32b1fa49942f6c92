package dev.cordon.core.index;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.WordGist;
import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Turns entries into the bytes of a {@link Watchlist}. The same entries in the same order give the same bytes.
 *
 * <p>Holds all it was given until {@link #compile}; not thread-safe.
 */
public final class WatchlistCompiler {

    private final IntSection entryOffsets = new IntSection();
    private final ByteSink entryData = new ByteSink();
    private final ByteSink entryKinds = new ByteSink();
    private final NameRows.Builder names = new NameRows.Builder();
    private final Map<Token.Form, Map<String, Integer>> words = new EnumMap<>(Token.Form.class);
    private final List<Token> tokens = new ArrayList<>();
    private final List<IntSection> postings = new ArrayList<>();
    private final BitSet single = new BitSet();
    private final HashTable.Builder identifiers = new HashTable.Builder();
    private int entries;

    /** Takes over an entry. */
    public void add(ListedParty entry) {
        add(PreparedEntry.of(entry));
    }

    /** Takes over an entry whose names were taken apart before, on another thread perhaps. */
    public void add(PreparedEntry entry) {
        entryOffsets.add(entryData.size());
        entryData.putBytes(entry.encoded());
        entryKinds.putByte(entry.kind());
        for (PreparedEntry.Name name : entry.names()) {
            addName(name, entry.kind());
        }
        for (int key : entry.identifierKeys()) {
            identifiers.add(key, entries);
        }
        entries++;
    }

    private void addName(PreparedEntry.Name name, int kind) {
        int[] words = new int[name.spans().size()];
        for (int span = 0; span < words.length; span++) {
            words[span] = number(name.spans().get(span).word());
        }
        int known = names.size();
        int row = names.add(entries, kind, name, words);
        if (row == known) {
            addPostings(name.spans(), words, row);
        }
    }

    private void addPostings(List<Span> spans, int[] words, int row) {
        for (int span = 0; span < words.length; span++) {
            if (spans.get(span).length() == 1 && !spans.get(span).isLiteral()) {
                single.set(words[span]);
            }
            IntSection posting = postings.get(words[span]);
            if (posting.size() == 0 || posting.last() != row) {
                posting.add(row);
            }
        }
    }

    private int number(Token word) {
        Map<String, Integer> numbers = words.computeIfAbsent(word.form(), form -> new HashMap<>());
        Integer known = numbers.putIfAbsent(word.text(), tokens.size());
        if (known != null) {
            return known;
        }
        tokens.add(word);
        postings.add(new IntSection());
        return tokens.size() - 1;
    }

    /**
     * The compiled watchlist.
     *
     * @param lists what the lists are that the entries came from
     * @throws WatchlistException if there is no entry, or the result would not fit into 2 GiB
     */
    public byte[] compile(List<ListInfo> lists) {
        if (entries == 0) {
            throw new WatchlistException("no entry was read, so there is nothing to screen against");
        }
        Map<Section, byte[]> sections = new EnumMap<>(Section.class);
        sections.put(Section.INFO, InfoCodec.write(lists));
        entryOffsets.add(entryData.size());
        sections.put(Section.ENTRY_OFFSETS, entryOffsets.toBytes());
        sections.put(Section.ENTRY_DATA, entryData.toArray());
        sections.put(Section.ENTRY_KINDS, entryKinds.toArray());
        names.put(sections, entries);
        putWords(sections);
        putPostings(sections);
        sections.put(Section.ENTRY_SUBJECTS, new byte[0]);
        sections.put(Section.SUBJECT_IDS, new byte[0]);
        putTable(sections, keys(), Section.KEY_BUCKETS, Section.KEY_ENTRIES);
        putTable(sections, identifiers, Section.IDENTIFIER_BUCKETS, Section.IDENTIFIER_ENTRIES);
        return WatchlistLayout.assemble(sections);
    }

    /**
     * A compiled watchlist with the subjects of its entries; they become part of its identity.
     *
     * @param subjects the subject of each entry, in the order of the entries
     * @throws IllegalArgumentException if there is not one for each entry
     */
    public static byte[] withSubjects(byte[] watchlist, List<String> subjects) {
        Sections parts = WatchlistLayout.sections(ByteBuffer.wrap(watchlist));
        int entries = parts.get(Section.ENTRY_OFFSETS).capacity() / Integer.BYTES - 1;
        if (subjects.size() != entries) {
            throw new IllegalArgumentException(subjects.size() + " subjects for " + entries + " entries");
        }
        Map<Section, byte[]> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            ByteBuffer part = parts.get(section);
            byte[] bytes = new byte[part.capacity()];
            part.duplicate().position(0).get(bytes);
            sections.put(section, bytes);
        }
        IntSection bySubject = new IntSection();
        ByteSink ids = new ByteSink();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String subject : subjects) {
            Integer place = places.get(subject);
            if (place == null) {
                place = ids.size();
                places.put(subject, place);
                ids.putText(subject);
            }
            bySubject.add(place);
        }
        sections.put(Section.ENTRY_SUBJECTS, bySubject.toBytes());
        sections.put(Section.SUBJECT_IDS, ids.toArray());
        return WatchlistLayout.assemble(sections);
    }

    private void putWords(Map<Section, byte[]> sections) {
        IntSection offsets = new IntSection();
        ByteSink data = new ByteSink();
        for (int word = 0; word < tokens.size(); word++) {
            Token token = tokens.get(word);
            offsets.add(data.size());
            data.putByte(token.form().ordinal() | (single.get(word) ? 0 : WordTable.JOINED));
            data.putBytes(token.text().getBytes(StandardCharsets.UTF_8));
        }
        offsets.add(data.size());
        sections.put(Section.WORD_OFFSETS, offsets.toBytes());
        sections.put(Section.WORD_DATA, data.toArray());
        sections.put(Section.WORD_GISTS, gists());
    }

    private byte[] gists() {
        long[] gists = new long[tokens.size() * 2];
        IntStream.range(0, tokens.size()).parallel().forEach(word -> {
            gists[word * 2] = WordGist.of(tokens.get(word), !single.get(word));
            gists[word * 2 + 1] = WordGist.sounds(tokens.get(word));
        });
        ByteBuffer bytes = ByteBuffer.allocate(gists.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(gists);
        return bytes.array();
    }

    private void putPostings(Map<Section, byte[]> sections) {
        IntSection offsets = new IntSection();
        IntSection all = new IntSection();
        for (IntSection posting : postings) {
            offsets.add(all.size());
            all.addAll(posting);
        }
        offsets.add(all.size());
        sections.put(Section.POSTING_OFFSETS, offsets.toBytes());
        sections.put(Section.POSTINGS, all.toBytes());
    }

    private HashTable.Builder keys() {
        HashTable.Builder keys = new HashTable.Builder();
        for (int word = 0; word < tokens.size(); word++) {
            int number = word;
            SearchKeys.ofListed(tokens.get(word), !single.get(word), key -> keys.add(key, number));
        }
        return keys;
    }

    private static void putTable(
            Map<Section, byte[]> sections, HashTable.Builder table, Section buckets, Section entries) {
        byte[][] built = table.build();
        sections.put(buckets, built[0]);
        sections.put(entries, built[1]);
    }
}
