package dev.cordon.server.pages;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A line of what is known of a party.
 *
 * @param label  what it is
 * @param values what is known
 */
public record Fact(String label, List<String> values) {

    public Fact {
        values = List.copyOf(values);
    }

    /** What is known of a party, in the order in which people look. */
    public static List<Fact> of(Party party) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Names", party.names(), Fact::name);
        add(facts, "Kind", Stream.ofNullable(party.kind()).toList(), kind -> kind.label());
        add(facts, "Dates", party.dates(), date -> words(date.role().name()) + " " + date.date());
        add(facts, "Born in", party.birthPlaces(), place -> place.text());
        add(
                facts,
                "Countries",
                party.countries(),
                country -> country.text() + " (" + words(country.role().name()) + ")");
        add(facts, "Gender", Stream.ofNullable(party.gender()).toList(), gender -> words(gender.name()));
        add(
                facts,
                "Numbers",
                party.identifiers(),
                identifier -> words(identifier.type().name()) + " " + identifier.value());
        add(facts, "Addresses", party.addresses(), Address::oneLine);
        add(facts, "Contacts", party.contacts(), contact -> contact.value());
        add(facts, "Also said", party.details(), detail -> detail.label() + ": " + detail.value());
        return facts;
    }

    /** Why an entry is listed. */
    public static List<Fact> designations(ListedParty entry) {
        List<Fact> facts = new ArrayList<>();
        for (Designation designation : entry.designations()) {
            List<String> values = new ArrayList<>();
            values.add(designation.authority() + ", " + designation.programme());
            if (!designation.measures().isEmpty()) {
                values.add(String.join(", ", designation.measures()));
            }
            if (designation.listedOn() != null) {
                values.add("since " + designation.listedOn());
            }
            if (designation.legalBasis() != null) {
                values.add(designation.legalBasis());
            }
            if (designation.reasons() != null) {
                values.add(designation.reasons());
            }
            facts.add(new Fact("Designated", values));
        }
        return facts;
    }

    private static String name(PartyName name) {
        return name.text() + (name.isWeak() ? " (weak alias)" : "");
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> void add(List<Fact> facts, String label, List<T> values, Function<T, String> words) {
        if (!values.isEmpty()) {
            facts.add(new Fact(label, values.stream().map(words).distinct().toList()));
        }
    }
}
