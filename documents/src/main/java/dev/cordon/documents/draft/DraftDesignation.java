package dev.cordon.documents.draft;

import dev.cordon.core.party.PartyKind;
import java.util.List;

/**
 * A designation that a text announces and no list has yet.
 *
 * @param id          of twelve hexadecimal digits, from authority and name: the same party in another article has the same
 * @param status      how far it is
 * @param kind        of the party
 * @param names       the fullest first, then short forms and other spellings of the text
 * @param identifiers as {@code type:value}
 * @param authority   short name of who designates, as lists have it, such as {@code OFAC}
 * @param programme   programme, regime or legal basis in the text's words; empty if the text names none
 * @param measures    such as {@code asset freeze}
 * @param announced   day of the announcement, ISO 8601; empty if unknown
 * @param source      the document
 * @param sentences   the sentences that say so
 * @param decidedBy   who approved or rejected it; empty while it is proposed
 * @param decidedOn   when, ISO 8601; empty while it is proposed
 * @param note        why, in the words of who decided; may be empty
 */
public record DraftDesignation(
        String id,
        DraftStatus status,
        PartyKind kind,
        List<String> names,
        List<String> identifiers,
        String authority,
        String programme,
        List<String> measures,
        String announced,
        String source,
        List<String> sentences,
        String decidedBy,
        String decidedOn,
        String note) {

    public DraftDesignation {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        measures = List.copyOf(measures);
        sentences = List.copyOf(sentences);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("draft " + id + " has no name");
        }
    }

    /** The fullest name. */
    public String name() {
        return names.get(0);
    }

    /** The same draft as a person decided. */
    public DraftDesignation decided(DraftStatus newStatus, String by, String on, String why) {
        return new DraftDesignation(
                id,
                newStatus,
                kind,
                names,
                identifiers,
                authority,
                programme,
                measures,
                announced,
                source,
                sentences,
                by,
                on,
                why);
    }
}
