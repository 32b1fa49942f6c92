package dev.cordon.documents.term;

import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.WordRun;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The acronyms that a text itself gives to its terms, in brackets behind their names. */
final class TermAcronyms {

    private static final int LONGEST = 7;
    /** In chars, between the name and the acronym. */
    private static final int WITHIN = 5;

    private final String text;
    private final WordRun words;
    private final TakenWords taken;
    private final Map<String, Term> byForm = new HashMap<>();

    TermAcronyms(String text, WordRun words, TakenWords taken) {
        this.text = text;
        this.words = words;
        this.taken = taken;
    }

    /** The term to which the text gave the word as its acronym before; null if it is none. */
    @Nullable
    Term at(int word) {
        boolean letters = !byForm.isEmpty() && words.isCapital(word) && words.isAllCapitals(word);
        return letters ? byForm.get(words.form(word)) : null;
    }

    /** "National Geospatial-Intelligence Agency (NGA)": later the letters stand for the name. */
    void define(Term term, int last) {
        int acronym = last + 1;
        boolean named = term.kind() == TermKind.AUTHORITY || term.kind() == TermKind.INSTRUMENT;
        if (!named
                || acronym >= words.size()
                || taken.holds(acronym)
                || words.start(acronym) - words.end(last) > WITHIN) {
            return;
        }
        int length = words.end(acronym) - words.start(acronym);
        boolean letters = length >= 2 && length <= LONGEST && words.isAllCapitals(acronym);
        boolean bracket = text.substring(words.end(last), words.start(acronym)).contains("(")
                && words.end(acronym) < text.length()
                && ")s'’\"”".indexOf(text.charAt(words.end(acronym))) >= 0;
        if (letters && bracket) {
            byForm.putIfAbsent(words.form(acronym), term);
        }
    }
}
