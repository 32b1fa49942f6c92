package dev.cordon.core.index;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.PartyKind;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A compiled watchlist: entries, and the index over their names and identifiers.
 *
 * <p>A value: immutable, safe for many threads, replaced whole. It reads the buffer that it was given, usually a mapped
 * file, and keeps it in use as long as it lives. {@code WatchlistFile.open} in the module {@code lists} opens one from disk.
 */
public final class Watchlist {

    private static final PartyKind[] KINDS = PartyKind.values();

    private final WatchlistInfo info;
    private final IntBuffer entryOffsets;
    private final ByteBuffer entryData;
    private final ByteBuffer entryKinds;
    private final WordTable words;
    private final IntBuffer postingOffsets;
    private final IntBuffer postings;
    private final NameRows names;
    private final EntryNames entryNames;
    private final HashTable keys;
    private final HashTable identifiers;
    private final IntBuffer subjects;
    private final ByteBuffer subjectIds;

    private Watchlist(String id, Sections sections) {
        info = new WatchlistInfo(id, InfoCodec.read(new ByteSource(sections.get(Section.INFO))));
        entryOffsets = sections.get(Section.ENTRY_OFFSETS).asIntBuffer();
        entryData = sections.get(Section.ENTRY_DATA);
        entryKinds = sections.get(Section.ENTRY_KINDS);
        words = new WordTable(
                sections.get(Section.WORD_OFFSETS), sections.get(Section.WORD_DATA), sections.get(Section.WORD_GISTS));
        postingOffsets = sections.get(Section.POSTING_OFFSETS).asIntBuffer();
        postings = sections.get(Section.POSTINGS).asIntBuffer();
        names = new NameRows(
                sections.get(Section.NAMES), sections.get(Section.NAME_DATA), sections.get(Section.BEARERS));
        entryNames = new EntryNames(sections.get(Section.ENTRY_NAME_OFFSETS), sections.get(Section.ENTRY_NAMES));
        keys = new HashTable(sections.get(Section.KEY_BUCKETS), sections.get(Section.KEY_ENTRIES));
        subjects = sections.get(Section.ENTRY_SUBJECTS).asIntBuffer();
        subjectIds = sections.get(Section.SUBJECT_IDS);
        identifiers = new HashTable(sections.get(Section.IDENTIFIER_BUCKETS), sections.get(Section.IDENTIFIER_ENTRIES));
    }

    /**
     * The watchlist in a buffer, from its position 0 to its capacity.
     *
     * @throws WatchlistException if the bytes are no watchlist, of another version, cut short or changed
     */
    public static Watchlist of(ByteBuffer file) {
        Sections sections = WatchlistLayout.sections(file);
        return new Watchlist(WatchlistLayout.id(file), sections);
    }

    /** Which watchlist this is, and which lists are in it. */
    public WatchlistInfo info() {
        return info;
    }

    /** Number of entries. */
    public int size() {
        return entryOffsets.capacity() - 1;
    }

    /**
     * An entry with all its facts, decoded anew at each call.
     *
     * @param number from 0 to {@link #size()} less one
     */
    public ListedParty entry(int number) {
        int start = entryOffsets.get(number);
        int length = entryOffsets.get(number + 1) - start;
        return EntryCodec.read(new ByteSource(entryData.slice(start, length)));
    }

    /** What an entry lists; cheaper than decoding it. */
    public PartyKind kind(int number) {
        return KINDS[entryKinds.get(number)];
    }

    /** Hands the number of each entry that may carry the identifier's value to the sink; some may not carry it. */
    public void entriesWith(Identifier identifier, IntConsumer sink) {
        String value = identifier.normalised();
        if (!value.isEmpty()) {
            identifiers.each(SearchKeys.ofIdentifier(value), sink);
            String digits = identifier.inDigits();
            if (!digits.equals(value)) {
                identifiers.each(SearchKeys.ofIdentifier(digits), sink);
            }
        }
    }

    /** The id of the subject that an entry is about, the same for all its entries; null if subjects were not resolved. */
    public @Nullable String subject(int number) {
        if (subjects.capacity() == 0) {
            return null;
        }
        int at = subjects.get(number);
        return new ByteSource(subjectIds.slice(at, subjectIds.capacity() - at)).readText();
    }

    WordTable words() {
        return words;
    }

    NameRows names() {
        return names;
    }

    EntryNames entryNames() {
        return entryNames;
    }

    HashTable keys() {
        return keys;
    }

    IntBuffer postingOffsets() {
        return postingOffsets;
    }

    IntBuffer postings() {
        return postings;
    }
}
