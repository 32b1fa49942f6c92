package dev.cordon.cli.eval.documents;

import java.util.List;

/**
 * What a person found in a document.
 *
 * @param document name of the document
 * @param part     {@code train} or {@code test}
 * @param length   of its text, in UTF-16 code units: another length is another text
 * @param mentions of designated parties and of terms
 * @param roles    what the text makes of whom
 * @param claims   who says what of whom
 */
public record Gold(
        String document, String part, int length, List<Mentioned> mentions, List<Holder> roles, List<Said> claims) {

    /** A mention: its type, such as {@code party} or {@code authority}, and where it stands. */
    public record Mentioned(String type, int start, int end, String text) {

        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    /** Somebody with his roles. */
    public record Holder(String name, List<String> roles) {

        public Holder {
            roles = List.copyOf(roles);
        }
    }

    /**
     * A claim.
     *
     * @param kind       such as {@code sanctions}
     * @param speaker    {@code -} if the text names none, {@code *} if any will do
     * @param about      of whom; {@code *} if anything will do
     * @param start      where the words stand by which a reader knows it
     * @param end        their end
     * @param quote      those words
     * @param likelihood the word of likelihood, or empty
     */
    public record Said(
            String kind, String speaker, List<String> about, int start, int end, String quote, String likelihood) {

        public Said {
            about = List.copyOf(about);
        }
    }

    public Gold {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        claims = List.copyOf(claims);
    }
}
