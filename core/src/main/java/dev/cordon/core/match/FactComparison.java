package dev.cordon.core.match;

import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Weighs everything that two parties say of themselves besides their names. What either side lacks is no evidence. Holds
 * scratch space: one instance serves one thread.
 */
public final class FactComparison {

    private static final DateRole[] DATE_ROLES = DateRole.values();

    private final MatchWeights weights;
    private final DateComparison dates;
    private final CountryComparison countries;
    private final PlaceComparison places;
    private final ContactComparison contacts;
    private final IdentifierComparison identifiers;

    public FactComparison(MatchWeights weights) {
        this.weights = weights;
        this.dates = new DateComparison(weights);
        this.countries = new CountryComparison(weights);
        this.places = new PlaceComparison(weights);
        this.contacts = new ContactComparison(weights);
        this.identifiers = new IdentifierComparison(weights);
    }

    /** The evidence of kind, dates, countries, places, gender, addresses, contacts and identifiers, in that order. */
    public List<Evidence> compare(Party query, Party listed) {
        List<Evidence> evidence = new ArrayList<>();
        addKind(evidence, query.kind(), listed.kind());
        for (DateRole role : DATE_ROLES) {
            dates.compare(query, listed, role).ifPresent(evidence::add);
        }
        countries.compare(query, listed).ifPresent(evidence::add);
        places.compareBirth(query.birthPlaces(), listed.birthPlaces()).ifPresent(evidence::add);
        addGender(evidence, query.gender(), listed.gender());
        places.compareAddresses(query.addresses(), listed.addresses()).ifPresent(evidence::add);
        contacts.compare(query.contacts(), listed.contacts()).ifPresent(evidence::add);
        evidence.addAll(identifiers.compare(query, listed));
        return evidence;
    }

    /** The most that facts besides name and identifiers can add for this query, in hundredths of a bit. */
    public int mostFor(Party query) {
        int gender = query.gender() == null ? 0 : Math.max(0, weights.of(Weight.GENDER_AGREES));
        return dates.mostFor(query)
                + countries.mostFor(query)
                + places.mostFor(query)
                + contacts.mostFor(query)
                + gender;
    }

    private void addKind(List<Evidence> evidence, @Nullable PartyKind asked, @Nullable PartyKind known) {
        if (asked != null && known != null && asked != known) {
            evidence.add(new Evidence(
                    "kind", asked.label(), known.label(), weights.of(Weight.KIND_DIFFERS), "another kind of party"));
        }
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
