package dev.cordon.documents.mention;

import dev.cordon.core.screen.Hit;
import dev.cordon.documents.text.TextSpan;
import java.util.List;

/**
 * A place where a document mentions a designated party.
 *
 * @param kind     how it was recognised
 * @param parts    where its words stand, in the order of the name; one unless {@linkplain MentionKind#SPLIT_BY_LAYOUT split}
 * @param text     the words, those of several parts joined by {@code " … "}
 * @param sentence the sentence in which it stands, those of several parts joined by {@code " … "}
 * @param hits     the entries meant, best first: usually one for each list that carries the party. The evidence of a short
 *                 form is that of the fuller name for which it stands
 */
public record Mention(MentionKind kind, List<TextSpan> parts, String text, String sentence, List<Hit> hits) {

    public Mention {
        parts = List.copyOf(parts);
        hits = List.copyOf(hits);
        if (parts.isEmpty() || hits.isEmpty()) {
            throw new IllegalArgumentException("a mention has a place and an entry");
        }
    }

    /** Offset of its first char; for a split name, of the name's first part. */
    public int start() {
        return parts.get(0).start();
    }

    /** Offset after its last char; for a split name, of the name's first part. */
    public int end() {
        return parts.get(0).end();
    }

    /** The entry that fits best. */
    public Hit best() {
        return hits.get(0);
    }
}
