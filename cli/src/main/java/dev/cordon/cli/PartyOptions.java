package dev.cordon.cli;

import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Owner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known of the party besides its name. */
final class PartyOptions {

    private static final int DIGITS_OF_A_NUMBER = 5;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "person, organisation, vessel, aircraft or wallet; open unless given.")
    private @Nullable PartyKind kind;

    @Option(
            names = "--born",
            paramLabel = "DATE",
            description = "Date of birth: 1985-11-12, 1985-11, 1985 or 1961/1963.")
    private @Nullable PartialDate born;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Nationality or seat, by name or code. May be repeated.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--id",
            paramLabel = "[TYPE:]VALUE",
            description =
                    "Passport, registration number, IMO, LEI, wallet …; such as passport:E1234567. May be repeated.")
    private List<Identifier> identifiers = new ArrayList<>();

    @Option(names = "--gender", paramLabel = "GENDER", description = "female or male.")
    private @Nullable Gender gender;

    @Option(
            names = "--owner",
            paramLabel = "NAME[=SHARE]",
            description =
                    "Who owns the party, and how many per cent: the rules on ownership are applied. May be repeated.")
    private List<Owner> owners = new ArrayList<>();

    /** Whether the rules on ownership are to be applied. */
    boolean hasOwners() {
        return !owners.isEmpty();
    }

    /** Whether anything was given by which a party can be found without a name. */
    boolean hasIdentifier() {
        return !identifiers.isEmpty();
    }

    /** Those of the countries that Cordon does not know by that name, so that nothing is compared with them. */
    List<String> unknownCountries() {
        return countries.stream()
                .filter(country ->
                        CountryFact.of(CountryRole.UNSPECIFIED, country).code() == null)
                .toList();
    }

    boolean isEmpty() {
        return kind == null
                && born == null
                && countries.isEmpty()
                && identifiers.isEmpty()
                && gender == null
                && owners.isEmpty();
    }

    /** The party of these options, with the name if there is one. */
    Party party(@Nullable String name) {
        Party.Builder party = Party.builder("query", kind);
        if (name != null) {
            addName(party, name.strip());
        }
        if (born != null) {
            party.date(DateFact.birth(born));
        }
        countries.forEach(country -> party.country(CountryFact.of(CountryRole.UNSPECIFIED, country)));
        identifiers.forEach(party::identifier);
        owners.forEach(owner -> party.detail(Owner.LABEL, owner.text()));
        return party.gender(gender).build();
    }

    /** A single word with so many digits may be a number or a wallet; without letters it can be nothing else. */
    private static void addName(Party.Builder party, String name) {
        boolean word = name.chars().noneMatch(Character::isWhitespace);
        if (word && name.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_NUMBER) {
            party.identifier(Identifier.of(IdentifierType.OTHER, name));
        }
        if (name.codePoints().anyMatch(Character::isLetter)) {
            party.name(PartyName.primary(name));
        }
    }
}
