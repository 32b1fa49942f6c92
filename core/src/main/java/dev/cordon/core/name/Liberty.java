package dev.cordon.core.name;

/** What a reading makes free with, beside the letters on the page. Each costs evidence, since it also lets strangers in. */
public enum Liberty {
    /** Nothing: the name as it stands, or a usual romanisation of it. */
    NONE,
    /** Digits among letters are read as letters, letters set apart are closed up, names written together are parted. */
    LETTERS_RESTORED,
    /** Only part of the text is read: one of several names, or the name in the text of a payment. */
    PART_OF_TEXT,
    /** The text fills a field to its limit: the last word may be the beginning of a longer one, and more may follow. */
    CUT_OFF
}
