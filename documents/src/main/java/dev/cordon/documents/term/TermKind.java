package dev.cordon.documents.term;

import java.util.Locale;

/** What a term stands for. */
public enum TermKind {
    /** Who designates, charges, assesses or investigates. */
    AUTHORITY,
    /** A group that researchers and governments name: no party, and on no list by that name alone. */
    ACTOR,
    /** A sanctions programme, regime or list. */
    PROGRAMME,
    /** A country, or a word for its people. */
    COUNTRY,
    /** A seat of government, by which an article means the government. */
    CAPITAL,
    /** An act, order, regulation or resolution. */
    INSTRUMENT;

    /**
     * Whether listed names that stand in such a term are part of it.
     *
     * @param longer whether the term has further words; if not, a body may be listed itself
     */
    boolean holdsNames(boolean longer) {
        return switch (this) {
            case AUTHORITY -> longer;
            case ACTOR -> false;
            case PROGRAMME, COUNTRY, CAPITAL, INSTRUMENT -> true;
        };
    }

    /** The name used in files, such as {@code authority}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
