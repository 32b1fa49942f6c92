package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.party.PartyKind;
import java.util.List;

/**
 * What besides the two names bears on comparing them.
 *
 * @param kind          of the listed party
 * @param weak          whether the listed name is a weak alias
 * @param askedInLatin  whether the query has a name in Latin letters, this one or another
 * @param listedInLatin whether the listed party has one
 */
public record NameContext(PartyKind kind, boolean weak, boolean askedInLatin, boolean listedInLatin) {

    /** Whether one of the names stands in Latin letters on the page. */
    public static boolean anyInLatin(List<AnalyzedName> names) {
        return names.stream().anyMatch(AnalyzedName::isLatin);
    }

    /** The same, but for names that are in Latin letters themselves: no other one stands beside them. */
    NameContext besides(AnalyzedName asked, AnalyzedName listed) {
        return new NameContext(kind, weak, askedInLatin && !asked.isLatin(), listedInLatin && !listed.isLatin());
    }
}
