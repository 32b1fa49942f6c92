package dev.cordon.documents.mention;

import dev.cordon.documents.text.TextSpan;
import java.util.List;

/**
 * A listed name found in a text.
 *
 * @param name    the name
 * @param first   number of its first word
 * @param last    number of its last word
 * @param span    where it stands
 * @param omitted how many of the name's words are left out
 */
record Match(ListedName name, int first, int last, TextSpan span, int omitted) {

    /** The same match of another name of the same words. */
    Match of(ListedName other) {
        return new Match(other, first, last, span, omitted);
    }

    MentionKind kind() {
        return omitted == 0 ? MentionKind.FULL_NAME : MentionKind.SHORT_FORM;
    }

    boolean holdsWord(int word) {
        return first <= word && word <= last;
    }

    /** Whether any of the matches holds the word. */
    static boolean anyHolds(List<Match> matches, int word) {
        return matches.stream().anyMatch(match -> match.holdsWord(word));
    }
}
