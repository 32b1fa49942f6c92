package dev.cordon.core.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, vessel, aircraft or wallet, listed or screened, with what is known of it. Immutable.
 *
 * <p>Empty lists mean "unknown", never "none".
 *
 * <pre>{@code
 * Party party = Party.builder("query", PartyKind.PERSON)
 *         .name(PartyName.primary("Ni Gaobin"))
 *         .date(DateFact.birth(PartialDate.day(1985, 10, 27)))
 *         .build();
 * }</pre>
 *
 * @param id          unique within its source, such as {@code ofac-sdn:47818}
 * @param kind        what it is; null only in a query that leaves it open
 * @param names       all names, the primary one first; empty only in a query by identifier alone
 * @param dates       birth, foundation, construction
 * @param birthPlaces where it was born
 * @param countries   nationality, citizenship, flag and so on
 * @param identifiers numbers and codes, wallet addresses among them
 * @param addresses   postal addresses
 * @param contacts    e-mail, telephone, website
 * @param gender      of a person, or null if unknown
 * @param details     everything else that the source says, verbatim
 */
public record Party(
        String id,
        @Nullable PartyKind kind,
        List<PartyName> names,
        List<DateFact> dates,
        List<Place> birthPlaces,
        List<CountryFact> countries,
        List<Identifier> identifiers,
        List<Address> addresses,
        List<Contact> contacts,
        @Nullable Gender gender,
        List<Detail> details) {

    public Party {
        Objects.requireNonNull(id, "id");
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        birthPlaces = List.copyOf(birthPlaces);
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        contacts = List.copyOf(contacts);
        details = List.copyOf(details);
    }

    public static Builder builder(String id, @Nullable PartyKind kind) {
        return new Builder(id, kind);
    }

    /** The first name, under which the source carries the party; empty for a query by identifier alone. */
    public Optional<String> primaryName() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(0).text());
    }

    /** The same party under another id. */
    public Party withId(String other) {
        return new Party(
                other, kind, names, dates, birthPlaces, countries, identifiers, addresses, contacts, gender, details);
    }

    /** The same party with these names in place of its own. */
    public Party withNames(List<PartyName> others) {
        return new Party(
                id, kind, others, dates, birthPlaces, countries, identifiers, addresses, contacts, gender, details);
    }

    /** The same party with these identifiers in place of its own. */
    public Party withIdentifiers(List<Identifier> others) {
        return new Party(id, kind, names, dates, birthPlaces, countries, others, addresses, contacts, gender, details);
    }

    /** The same party with these details in place of its own. */
    public Party withDetails(List<Detail> others) {
        return new Party(
                id, kind, names, dates, birthPlaces, countries, identifiers, addresses, contacts, gender, others);
    }

    /** Collects the facts of one party in the order of the source. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final @Nullable PartyKind kind;
        private final List<PartyName> names = new ArrayList<>();
        private final List<DateFact> dates = new ArrayList<>();
        private final List<Place> birthPlaces = new ArrayList<>();
        private final List<CountryFact> countries = new ArrayList<>();
        private final List<Identifier> identifiers = new ArrayList<>();
        private final List<Address> addresses = new ArrayList<>();
        private final List<Contact> contacts = new ArrayList<>();
        private final List<Detail> details = new ArrayList<>();
        private @Nullable Gender gender;

        private Builder(String id, @Nullable PartyKind kind) {
            this.id = id;
            this.kind = kind;
        }

        /** Adds a name unless the same text is there already; a strong name then replaces the weak one. */
        public Builder name(PartyName name) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).text().equals(name.text())) {
                    if (names.get(i).isWeak() && !name.isWeak()) {
                        names.set(i, name);
                    }
                    return this;
                }
            }
            names.add(name);
            return this;
        }

        public Builder date(DateFact date) {
            return addOnce(dates, date);
        }

        public Builder birthPlace(Place place) {
            return addOnce(birthPlaces, place);
        }

        public Builder country(CountryFact country) {
            return addOnce(countries, country);
        }

        public Builder identifier(Identifier identifier) {
            return addOnce(identifiers, identifier);
        }

        public Builder address(Address address) {
            return addOnce(addresses, address);
        }

        public Builder contact(Contact contact) {
            return addOnce(contacts, contact);
        }

        public Builder detail(String label, String value) {
            return addOnce(details, new Detail(label, value));
        }

        public Builder gender(@Nullable Gender value) {
            this.gender = value;
            return this;
        }

        private <T> Builder addOnce(List<T> facts, T fact) {
            if (!facts.contains(fact)) {
                facts.add(fact);
            }
            return this;
        }

        public Party build() {
            return new Party(
                    id, kind, names, dates, birthPlaces, countries, identifiers, addresses, contacts, gender, details);
        }
    }
}
