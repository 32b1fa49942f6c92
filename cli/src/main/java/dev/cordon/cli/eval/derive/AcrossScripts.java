package dev.cordon.cli.eval.derive;

import dev.cordon.cli.eval.NameScripts;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Pairs in which the names of one side are in Latin letters, and those of the other in none. */
final class AcrossScripts {

    private AcrossScripts() {}

    /** The same pair with such names alone; empty if no side has both, or none is left. */
    static Optional<DerivedPair> of(DerivedPair pair) {
        Optional<DerivedPair> forth = split(pair, NameScripts::isLatin, NameScripts::isWithoutLatin);
        return forth.isPresent() ? forth : split(pair, NameScripts::isWithoutLatin, NameScripts::isLatin);
    }

    private static Optional<DerivedPair> split(DerivedPair pair, Predicate<String> left, Predicate<String> right) {
        Party one = only(pair.left(), left);
        Party other = only(pair.right(), right);
        if (one.names().isEmpty() || other.names().isEmpty()) {
            return Optional.empty();
        }
        String category = pair.category() + ", across scripts";
        return Optional.of(new DerivedPair(one, other, pair.same(), category, pair.cluster()));
    }

    private static Party only(Party party, Predicate<String> kept) {
        List<PartyName> names =
                party.names().stream().filter(name -> kept.test(name.text())).toList();
        return party.withNames(names);
    }
}
