package dev.cordon.core.match;

import dev.cordon.core.party.PartyKind;

/**
 * What besides the two names bears on comparing them.
 *
 * @param kind   of the listed party
 * @param weak   whether the listed name is a weak alias
 * @param asked  what all names of the query stand in
 * @param listed what all names of the listed party stand in
 */
public record NameContext(PartyKind kind, boolean weak, Alphabets asked, Alphabets listed) {

    /** Whether the query's name is not in Latin letters, but another one of the query is. */
    boolean isAskedBesideLatin(PreparedName name) {
        return asked.hasLatin() && !name.alphabet().hasLatin();
    }

    /** Whether the listed name is not in Latin letters, but another one of the party is. */
    boolean isListedBesideLatin(PreparedName name) {
        return listed.hasLatin() && !name.alphabet().hasLatin();
    }

    /**
     * Whether one of the names stands in another alphabet than the Latin one in which the other party has a name, too: then the
     * two can be compared as both write themselves, and where the letters differ no romanisation is to blame.
     */
    boolean isInOneAlphabet(PreparedName query, PreparedName known) {
        return listed.share(query.alphabet()) || asked.share(known.alphabet());
    }
}
