package dev.cordon.core.name.words;

/**
 * The role a word usually plays in a name, wherever it stands.
 *
 * <p>A role says how much agreement on the word is worth, not that the word is no name: {@code haji}, {@code sheikh}
 * and {@code mullah} are titles that some people bear as names.
 */
public enum WordRole {
    /** No known role: a word that names. */
    NONE,
    /** Honorific, rank, office or degree: {@code mr}, {@code mullah}, {@code general}, {@code phd}. */
    TITLE,
    /** Article, preposition or filiation inside a personal name: {@code al}, {@code bin}, {@code van}. */
    PARTICLE,
    /** Conjunction, preposition or article in the name of an organisation: {@code and}, {@code of}, {@code dlya}. */
    STOP,
    /** A word that many organisations carry: {@code trading}, {@code group}, {@code zavod}. */
    GENERIC,
    /** Tells generations of one family apart: {@code jr}, {@code senior}. */
    GENERATION,
    /** Country, its adjective, city or region. */
    PLACE,
    /** A legal form that a single word states unambiguously: {@code llc}, {@code gmbh}. */
    LEGAL_FORM
}
