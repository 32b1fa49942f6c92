package dev.cordon.core.match;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares countries. One in common is worth the more, the fewer listed parties it has: among Russians, being Russian
 * says little. None in common speaks against, most of all where both sides tell the same of it: the nationality of both
 * persons, or the seat of both firms.
 */
final class CountryComparison {

    private final MatchWeights weights;

    CountryComparison(MatchWeights weights) {
        this.weights = weights;
    }

    /** The evidence of all countries of both; empty if either side has none. */
    Optional<Evidence> compare(Party query, Party listed) {
        List<String> asked = all(query);
        List<String> known = all(listed);
        if (asked.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        String rarest = null;
        for (String code : asked) {
            if (known.contains(code) && (rarest == null || CountryRarity.of(code) > CountryRarity.of(rarest))) {
                rarest = code;
            }
        }
        if (rarest != null) {
            return Optional.of(new Evidence("country", rarest, rarest, agreement(rarest), "a country in common"));
        }
        Weight weight = tellTheSame(query, listed) ? Weight.COUNTRY_DIFFERS : Weight.COUNTRY_ELSEWHERE;
        String one = String.join(" ", asked);
        String other = String.join(" ", known);
        return Optional.of(new Evidence("country", one, other, weights.of(weight), "no country in common"));
    }

    /** The most that countries can add for this query. */
    int mostFor(Party query) {
        int most = 0;
        for (String code : all(query)) {
            most = Math.max(most, agreement(code));
        }
        return most;
    }

    private int agreement(String code) {
        int rarity = CountryRarity.of(code) * weights.of(Weight.COUNTRY_RARITY_SHARE) / 100;
        return Math.max(0, weights.of(Weight.COUNTRY_AGREES) + rarity);
    }

    private static boolean tellTheSame(Party query, Party listed) {
        return hasOrigin(query) && hasOrigin(listed) || hasSeat(query) && hasSeat(listed);
    }

    private static boolean hasOrigin(Party party) {
        for (CountryFact country : party.countries()) {
            switch (country.role()) {
                case NATIONALITY, CITIZENSHIP, REGISTRATION -> {
                    if (country.code() != null) {
                        return true;
                    }
                }
                case BIRTH, RESIDENCE, FLAG, FORMER_FLAG, UNSPECIFIED -> {
                    // Where somebody was born or lives, or under whose flag a ship sails, changes or says less.
                }
            }
        }
        return false;
    }

    /** Organisations are where their addresses are; people move. */
    private static boolean hasSeat(Party party) {
        if (party.kind() != PartyKind.ORGANISATION) {
            return false;
        }
        for (Address address : party.addresses()) {
            if (address.country() != null) {
                return true;
            }
        }
        return false;
    }

    /** Each code once, in the order of the party's facts. */
    static List<String> all(Party party) {
        List<String> codes = new ArrayList<>(4);
        for (CountryFact country : party.countries()) {
            add(codes, country.code());
        }
        for (Address address : party.addresses()) {
            add(codes, address.country());
        }
        for (Place place : party.birthPlaces()) {
            add(codes, place.country());
        }
        return codes;
    }

    private static void add(List<String> codes, @Nullable String code) {
        if (code != null && !codes.contains(code)) {
            codes.add(code);
        }
    }
}
