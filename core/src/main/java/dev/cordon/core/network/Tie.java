package dev.cordon.core.network;

import dev.cordon.core.party.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That one party is tied to another, as a source says. Ties are facts about what is said; what follows from them in law is
 * for the rules to say.
 *
 * @param from   the id of the party, such as {@code ofac-sdn:47818}; or {@code actor:} and its key; or {@code name:} and a name
 *               that could not be resolved
 * @param to     the id of the other party
 * @param kind   what the tie is, read "from … to"
 * @param label  the source's own word for it
 * @param share  how much is held, for holdings of known size; else null
 * @param since  when it began, as far as the source says
 * @param until  when it ended, as far as the source says
 * @param source who says so, where, in which words
 */
public record Tie(
        String from,
        String to,
        TieKind kind,
        String label,
        @Nullable Share share,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        Source source) {

    /** A tie of unknown size and duration. */
    public static Tie of(String from, String to, TieKind kind, String label, Source source) {
        return new Tie(from, to, kind, label, null, null, null, source);
    }
}
