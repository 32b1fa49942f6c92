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
        for (Reading reading : readings) {
            Token literal = reading.literal();
            if (reading.liberty() == Liberty.NONE && literal != null && other.isWritten(literal)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these are the letters of the name on the page, case, spaces and punctuation apart. */
    public boolean isWritten(Token letters) {
        for (Reading reading : readings) {
            Token literal = reading.literal();
            if (reading.liberty() == Liberty.NONE && literal != null && literal.sameWord(letters)) {
                return true;
            }
        }
        return false;
    }
}
