package dev.cordon.core.name;

import java.util.List;

/**
 * A name taken apart.
 *
 * @param original the name as it came in
 * @param readings ways to read it, the most usual first; empty if the text holds neither letter nor digit
 */
public record AnalyzedName(String original, List<Reading> readings) {

    public AnalyzedName {
        readings = List.copyOf(readings);
    }

    /** Whether the name stands in Latin letters on the page. */
    public boolean isLatin() {
        return !readings.isEmpty() && readings.get(0).system().equals(Reading.AS_WRITTEN);
    }

    /** Whether both names are the same letter for letter, but for case, spaces and punctuation. */
    public boolean isWrittenLike(AnalyzedName other) {
        for (Reading mine : readings) {
            Token literal = mine.literal();
            for (Reading theirs : other.readings) {
                Token against = theirs.literal();
                boolean freely = mine.liberty() != Liberty.NONE || theirs.liberty() != Liberty.NONE;
                if (!freely && literal != null && against != null && literal.sameWord(against)) {
                    return true;
                }
            }
        }
        return false;
    }
}
