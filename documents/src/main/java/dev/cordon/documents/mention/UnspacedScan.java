package dev.cordon.documents.mention;

import dev.cordon.core.index.NameLookup;
import dev.cordon.core.name.words.LegalForms;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import java.util.List;

/** Finds listed names in runs of Chinese, Japanese or Korean, which has no spaces: each stretch that is a whole name. */
final class UnspacedScan {

    private static final int LONGEST = 30;
    private static final int LONGEST_LEGAL_FORM = 10;

    private final ListedNames names;
    private final NameLookup lookup;
    private final WordRun words;
    private final List<Match> matches;

    /** @param matches takes what is found */
    UnspacedScan(ListedNames names, NameLookup lookup, WordRun words, List<Match> matches) {
        this.names = names;
        this.lookup = lookup;
        this.words = words;
        this.matches = matches;
    }

    /** Adds the names that stand in the run, the longest first. */
    void scan(int word) {
        String run = words.text(word);
        int at = 0;
        while (at < run.length()) {
            int longest = Math.min(run.length() - at, LONGEST);
            int found = 0;
            for (int length = longest; length >= 2 && found == 0; length--) {
                found = isName(word, at, run.substring(at, at + length)) ? length : 0;
            }
            at += found == 0 ? 1 : found;
        }
    }

    private boolean isName(int word, int at, String form) {
        boolean found = false;
        for (ListedName name : names.markedBy(form, lookup).all()) {
            if (name.slots().size() == 1 && name.slots().get(0).word().equals(form)) {
                int start = words.start(word) + at;
                int end = start + form.length();
                matches.add(new Match(name, word, word, new TextSpan(start, end + legalSuffix(word, end, form)), 0));
                found = true;
            }
        }
        return found;
    }

    /** How many chars of a legal form follow the name. */
    private int legalSuffix(int word, int end, String name) {
        String run = words.text(word);
        int from = end - words.start(word);
        for (int length = Math.min(LONGEST_LEGAL_FORM, run.length() - from); length > 1; length--) {
            LegalForms.Suffix suffix = LegalForms.suffixOf(name + run.substring(from, from + length));
            if (suffix != null && suffix.start() == name.length()) {
                return length;
            }
        }
        return 0;
    }
}
