package dev.cordon.core.match;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Weighs everything that two parties say of themselves besides their names. What either side lacks is no evidence. */
public final class FactComparison {

    private final MatchWeights weights;
    private final DateComparison dates;
    private final IdentifierComparison identifiers;

    public FactComparison(MatchWeights weights) {
        this.weights = weights;
        this.dates = new DateComparison(weights);
        this.identifiers = new IdentifierComparison(weights);
    }

    /** The evidence of kind, dates, countries, places, gender and identifiers, in that order. */
    public List<Evidence> compare(Party query, Party listed) {
        List<Evidence> evidence = new ArrayList<>();
        addKind(evidence, query.kind(), listed.kind());
        for (DateRole role : DateRole.values()) {
            dates.compare(query, listed, role).ifPresent(evidence::add);
        }
        addCountries(evidence, query, listed);
        addBirthPlaces(evidence, query.birthPlaces(), listed.birthPlaces());
        addGender(evidence, query.gender(), listed.gender());
        evidence.addAll(identifiers.compare(query, listed));
        return evidence;
    }

    /** The most that facts besides the name can add for this query, in hundredths of a bit. */
    public int mostFor(Party query) {
        int most = 0;
        most += query.dates().isEmpty() ? 0 : weights.of(Weight.BIRTH_DAY_AGREES);
        most += countries(query).isEmpty() ? 0 : weights.of(Weight.COUNTRY_AGREES);
        most += query.birthPlaces().isEmpty() ? 0 : weights.of(Weight.BIRTH_PLACE_AGREES);
        most += query.gender() == null ? 0 : weights.of(Weight.GENDER_AGREES);
        return most;
    }

    private void addKind(List<Evidence> evidence, @Nullable PartyKind asked, @Nullable PartyKind known) {
        if (asked != null && known != null && asked != known) {
            evidence.add(new Evidence(
                    "kind", asked.label(), known.label(), weights.of(Weight.KIND_DIFFERS), "another kind of party"));
        }
    }

    private void addCountries(List<Evidence> evidence, Party query, Party listed) {
        Set<String> asked = countries(query);
        Set<String> known = countries(listed);
        if (asked.isEmpty() || known.isEmpty()) {
            return;
        }
        boolean agrees = asked.stream().anyMatch(known::contains);
        evidence.add(new Evidence(
                "country",
                String.join(" ", asked),
                String.join(" ", known),
                weights.of(agrees ? Weight.COUNTRY_AGREES : Weight.COUNTRY_DIFFERS),
                agrees ? "a country in common" : "no country in common"));
    }

    private static Set<String> countries(Party party) {
        Set<String> codes = new TreeSet<>();
        for (CountryFact country : party.countries()) {
            if (country.code() != null) {
                codes.add(country.code());
            }
        }
        for (Address address : party.addresses()) {
            if (address.country() != null) {
                codes.add(address.country());
            }
        }
        for (Place place : party.birthPlaces()) {
            if (place.country() != null) {
                codes.add(place.country());
            }
        }
        return codes;
    }

    private void addBirthPlaces(List<Evidence> evidence, List<Place> asked, List<Place> known) {
        for (Place one : asked) {
            Set<String> words = words(one);
            for (Place other : known) {
                if (words(other).stream().anyMatch(words::contains)) {
                    evidence.add(new Evidence(
                            "place of birth",
                            one.text(),
                            other.text(),
                            weights.of(Weight.BIRTH_PLACE_AGREES),
                            "a word in common"));
                    return;
                }
            }
        }
    }

    /** The words of a place but for its country, which is compared on its own. */
    private static Set<String> words(Place place) {
        String text = place.text().toLowerCase(Locale.ROOT);
        int comma = text.lastIndexOf(',');
        String local = comma > 0 ? text.substring(0, comma) : text;
        Set<String> words = new TreeSet<>(Arrays.asList(local.split("[^\\p{L}]+")));
        words.removeIf(word -> word.length() < 4
                || Set.of("province", "village", "district", "region", "city").contains(word));
        return words;
    }

    private void addGender(List<Evidence> evidence, @Nullable Gender asked, @Nullable Gender known) {
        if (asked != null && known != null) {
            boolean agrees = asked == known;
            evidence.add(new Evidence(
                    "gender",
                    asked.name().toLowerCase(Locale.ROOT),
                    known.name().toLowerCase(Locale.ROOT),
                    weights.of(agrees ? Weight.GENDER_AGREES : Weight.GENDER_DIFFERS),
                    agrees ? "same gender" : "another gender"));
        }
    }
}
