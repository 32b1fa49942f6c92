package dev.cordon.core.name.words;

/** How closely the words of an {@link Equivalent} group belong together, strongest first. */
public enum Strength {
    /** One name in spellings too far apart for an edit distance: {@code muhammad}, {@code mohd}, {@code md}. */
    SAME,
    /** A name and its familiar forms: {@code robert}, {@code bob}. */
    NICKNAME,
    /** Forms of a name in two languages under which one person is really known: {@code vladimir}, {@code volodymyr}. */
    COGNATE,
    /** The same ordinary word in several languages: {@code zavod}, {@code plant}. */
    TRANSLATION
}
