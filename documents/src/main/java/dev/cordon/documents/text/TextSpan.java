package dev.cordon.documents.text;

/**
 * A stretch of a document's text.
 *
 * @param start offset of its first char
 * @param end   offset after its last char
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
        }
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean holds(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** First by start, longer stretches before shorter ones. */
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
