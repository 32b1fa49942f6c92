package dev.cordon.documents.mention;

import dev.cordon.core.screen.Hit;
import dev.cordon.documents.text.TextSpan;
import java.util.List;

/**
 * A mention in the making.
 *
 * @param kind  how it was recognised
 * @param parts where it stands
 * @param hits  the entries meant, best first
 * @param names the names that carry the hits; empty for identifiers
 */
record Finding(MentionKind kind, List<TextSpan> parts, List<Hit> hits, List<ListedName> names) {

    Finding {
        parts = List.copyOf(parts);
        hits = List.copyOf(hits);
        names = List.copyOf(names);
    }

    static Finding at(MentionKind kind, TextSpan span, List<Hit> hits, List<ListedName> names) {
        return new Finding(kind, List.of(span), hits, names);
    }
}
