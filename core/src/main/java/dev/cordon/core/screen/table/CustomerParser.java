package dev.cordon.core.screen.table;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Owner;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a party of a row. Thread-safe.
 *
 * <p>A date or a kind that cannot be read rejects the row: without it, a hit could be missed. A country or gender that
 * is not understood stays as it is written, which is no evidence either way.
 */
public final class CustomerParser {

    /**
     * A value of a row.
     *
     * @param field what it means
     * @param text  as it stands, or empty
     */
    public record Value(CustomerField field, String text) {

        public Value {
            text = text.strip();
        }
    }

    private final @Nullable DateTimeFormatter dates;

    /** @param dates how dates are written, or null for ISO 8601 */
    public CustomerParser(@Nullable DateTimeFormatter dates) {
        this.dates = dates;
    }

    /**
     * How a table writes dates, from a pattern such as {@code dd/MM/yyyy}.
     *
     * @throws IllegalArgumentException if it is no pattern of dates
     */
    public static DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu")).withResolverStyle(ResolverStyle.STRICT);
    }

    /** @throws IllegalArgumentException if the row cannot be screened; the message says why */
    public Customer parse(long line, List<Value> row) {
        Map<CustomerField.Role, String> single = new EnumMap<>(CustomerField.Role.class);
        row.forEach(value -> single.merge(value.field().role(), value.text(), CustomerParser::firstOf));
        String reference = single.getOrDefault(CustomerField.Role.REFERENCE, "");
        String id = reference.isEmpty() ? "line " + line : reference;
        Party.Builder party = Party.builder(id, kind(single.getOrDefault(CustomerField.Role.KIND, "")));
        addPrimaryName(party, single);
        addRepeatable(party, row);
        String born = single.getOrDefault(CustomerField.Role.BORN, "");
        if (!born.isEmpty()) {
            party.date(DateFact.birth(date(born)));
        }
        Gender.ofLabel(single.getOrDefault(CustomerField.Role.GENDER, "")).ifPresent(party::gender);
        Party built = party.build();
        if (built.names().isEmpty() && built.identifiers().isEmpty()) {
            throw new IllegalArgumentException("has neither a name nor an identifier");
        }
        return new Customer(line, reference, built);
    }

    private static String firstOf(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static @Nullable PartyKind kind(String label) {
        return label.isEmpty() ? null : PartyKind.ofLabel(label);
    }

    private static void addPrimaryName(Party.Builder party, Map<CustomerField.Role, String> row) {
        String given = row.getOrDefault(CustomerField.Role.GIVEN, "");
        String family = row.getOrDefault(CustomerField.Role.FAMILY, "");
        String joined = (given + " " + family).strip();
        String full = row.getOrDefault(CustomerField.Role.NAME, "");
        String name = full.isEmpty() ? joined : full;
        if (!name.isEmpty()) {
            party.name(new PartyName(
                    name,
                    NameType.PRIMARY,
                    AliasStrength.STRONG,
                    family.isEmpty() ? null : family,
                    given.isEmpty() ? null : given,
                    null));
        }
    }

    /** A second name, as in an array of names, is an alias. */
    private static void addRepeatable(Party.Builder party, List<Value> row) {
        for (Value value : row) {
            if (!value.text().isEmpty()) {
                add(party, value.field(), value.text());
            }
        }
        row.stream()
                .filter(value -> value.field().role() == CustomerField.Role.NAME
                        && !value.text().isEmpty())
                .skip(1)
                .forEach(value -> party.name(PartyName.of(value.text(), NameType.ALIAS, AliasStrength.STRONG)));
    }

    private static void add(Party.Builder party, CustomerField field, String value) {
        switch (field.role()) {
            case ALIAS -> {
                for (String alias : value.split("[;|]")) {
                    if (!alias.isBlank()) {
                        party.name(PartyName.of(alias.strip(), NameType.ALIAS, AliasStrength.STRONG));
                    }
                }
            }
            case COUNTRY ->
                party.country(
                        CountryFact.of(field.country() == null ? CountryRole.UNSPECIFIED : field.country(), value));
            case IDENTIFIER ->
                party.identifier(
                        Identifier.of(field.identifier() == null ? IdentifierType.OTHER : field.identifier(), value));
            case OWNER -> {
                for (String owner : value.split("[;|]")) {
                    if (!owner.isBlank()) {
                        party.detail(Owner.LABEL, Owner.parse(owner).text());
                    }
                }
            }
            case REFERENCE, NAME, GIVEN, FAMILY, KIND, BORN, GENDER -> {
                // Taken above, once for each row.
            }
        }
    }

    private PartialDate date(String text) {
        if (dates == null) {
            return PartialDate.parse(text);
        }
        try {
            return PartialDate.day(LocalDate.parse(text, dates));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date in the given --date-format: '" + text + "'", e);
        }
    }
}
