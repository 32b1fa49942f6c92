package dev.cordon.core.index;

/** The parts of a compiled watchlist, in the order in which they stand in it. */
enum Section {
    /** Lists, editions, counts, rejections. */
    INFO,
    /** Where each entry starts in {@link #ENTRY_DATA}: one int more than entries. */
    ENTRY_OFFSETS,
    /** The entries with all their facts, see {@link EntryCodec}. */
    ENTRY_DATA,
    /** The kind of each entry: one byte, ordinal of the kind. */
    ENTRY_KINDS,
    /** Where each word starts in {@link #WORD_DATA}: one int more than words. */
    WORD_OFFSETS,
    /** The words of all names: a byte for the form, then UTF-8. */
    WORD_DATA,
    /** What tells each word from most others: two longs, its gist and its first sounds. */
    WORD_GISTS,
    /** For each word the start of its names in {@link #POSTINGS}: one int more than words. */
    POSTING_OFFSETS,
    /** Numbers of the rows of {@link #NAMES} in which a word stands, ascending. */
    POSTINGS,
    /** Each reading of listed names once, see {@link NameRows}. */
    NAMES,
    /** Tokens and spans of each reading, see {@link NameRows}. */
    NAME_DATA,
    /** Whose name each reading is: entry, and ordinal of the name within the entry. */
    BEARERS,
    /** Where the readings of each entry start in {@link #ENTRY_NAMES}, counted in readings: one int more than entries. */
    ENTRY_NAME_OFFSETS,
    /** The readings of each entry's names: row of {@link #NAMES}, and ordinal of the name within the entry. */
    ENTRY_NAMES,
    /** Hash table from search keys to words. */
    KEY_BUCKETS,
    KEY_ENTRIES,
    /** Hash table from identifier values to entries. */
    IDENTIFIER_BUCKETS,
    IDENTIFIER_ENTRIES,
    /** For each entry where its subject stands in {@link #SUBJECT_IDS}; empty if subjects were not resolved. */
    ENTRY_SUBJECTS,
    /** The ids of subjects, one after the other. */
    SUBJECT_IDS
}
