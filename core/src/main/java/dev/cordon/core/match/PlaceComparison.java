package dev.cordon.core.match;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares places of birth and addresses by their words; countries are compared on their own. */
final class PlaceComparison {

    /** As many words make an address one that two strangers do not share. */
    private static final int TELLING = 3;

    private final MatchWeights weights;
    private final PlaceWords placeWords;

    PlaceComparison(MatchWeights weights) {
        this.weights = weights;
        this.placeWords = new PlaceWords(weights);
    }

    /** The evidence of the places of birth; empty if either side has none below the country. */
    Optional<Evidence> compareBirth(List<Place> asked, List<Place> known) {
        if (asked.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        List<Set<String>> wordsOfKnown =
                known.stream().map(place -> PlaceWords.of(place.text())).toList();
        Evidence differs = null;
        for (Place one : asked) {
            Set<String> words = PlaceWords.of(one.text());
            for (int i = 0; i < known.size() && !words.isEmpty(); i++) {
                Set<String> others = wordsOfKnown.get(i);
                if (!others.isEmpty() && placeWords.shareWord(words, others)) {
                    return Optional.of(birth(one, known.get(i), Weight.BIRTH_PLACE_AGREES, "a word in common"));
                }
                if (!others.isEmpty() && differs == null) {
                    differs = birth(one, known.get(i), Weight.BIRTH_PLACE_DIFFERS, "no word in common");
                }
            }
        }
        return Optional.ofNullable(differs);
    }

    private Evidence birth(Place one, Place other, Weight weight, String detail) {
        return new Evidence("place of birth", one.text(), other.text(), weights.of(weight), detail);
    }

    /** The evidence of the addresses; empty if none agree. Another address is no contradiction: parties have several. */
    Optional<Evidence> compareAddresses(List<Address> asked, List<Address> known) {
        if (asked.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        List<Set<String>> wordsOfKnown =
                known.stream().map(PlaceComparison::words).toList();
        Evidence best = null;
        for (Address one : asked) {
            Set<String> words = words(one);
            for (int i = 0; i < known.size() && !words.isEmpty(); i++) {
                Evidence found = compare(one, words, known.get(i), wordsOfKnown.get(i));
                best = found != null && (best == null || found.centibits() > best.centibits()) ? found : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Evidence compare(Address one, Set<String> words, Address other, Set<String> others) {
        int common = PlaceWords.inCommon(words, others);
        if (common == 0) {
            return null;
        }
        boolean most = common * 3 >= Math.min(words.size(), others.size()) * 2;
        boolean same = common >= TELLING && most;
        return new Evidence(
                "address",
                one.oneLine(),
                other.oneLine(),
                weights.of(same ? Weight.ADDRESS_AGREES : Weight.ADDRESS_NEAR),
                same ? "same address" : "a word in common");
    }

    private static Set<String> words(Address address) {
        return address.oneLine().isEmpty() ? new LinkedHashSet<>() : PlaceWords.of(address.oneLine());
    }

    /** The most that places can add for this query. */
    int mostFor(Party query) {
        int most = query.birthPlaces().isEmpty() ? 0 : Math.max(0, weights.of(Weight.BIRTH_PLACE_AGREES));
        return most + (query.addresses().isEmpty() ? 0 : Math.max(0, weights.of(Weight.ADDRESS_AGREES)));
    }
}
