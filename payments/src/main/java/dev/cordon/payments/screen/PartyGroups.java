package dev.cordon.payments.screen;

import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.message.Element;
import dev.cordon.payments.message.ElementPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the facts of a party beside its name: what stands in the same element of the message. */
final class PartyGroups {

    private final List<ClassedElement> elements;

    PartyGroups(List<ClassedElement> elements) {
        this.elements = elements;
    }

    /**
     * The party that a name stands for, under one spelling of it.
     *
     * @param kind as which the name is read; null leaves it open: the sender says it, and whoever hides would say another
     */
    Party party(ClassedElement name, String spelling, @Nullable PartyKind kind) {
        Party.Builder party =
                Party.builder(name.element().path().toString(), kind).name(PartyName.primary(spelling));
        ElementPath scope = name.element().path().parent();
        if (scope != null) {
            for (ClassedElement each : elements) {
                if (each.element().path().isWithin(scope)) {
                    addFact(party, each);
                }
            }
        }
        return party.build();
    }

    /** Code of the country in the address that an element belongs to; empty if there is none. */
    String countryBeside(ClassedElement element) {
        ElementPath scope = element.element().path().parent();
        if (scope != null) {
            for (ClassedElement each : elements) {
                if (each.fieldClass() == FieldClass.COUNTRY
                        && each.element().path().parent() == scope) {
                    return each.element().value();
                }
            }
        }
        return "";
    }

    /** A line that was taken for an account, with the lines of the party behind it, which go on with what it says. */
    ClassedElement withLines(ClassedElement account) {
        Element first = account.element();
        for (ClassedElement each : elements) {
            boolean lines = each.fieldClass() == FieldClass.PARTY_LINES || each.fieldClass() == FieldClass.AGENT_LINES;
            if (lines && each.element().path().parent() == first.path().parent()) {
                String value = first.value() + "\n" + each.element().value();
                return new ClassedElement(
                        new Element(first.path(), value, first.line()), account.fieldClass(), account.isKnown());
            }
        }
        return account;
    }

    private void addFact(Party.Builder party, ClassedElement fact) {
        String value = fact.element().value();
        switch (fact.fieldClass()) {
            case BIRTH_DATE -> {
                DateFact date = birth(value);
                if (date != null) {
                    party.date(date);
                }
            }
            case BIRTH_PLACE -> party.birthPlace(new Place(value, null));
            // Of its address or residence. The town is left out: half of all firms of a country sit in a few of them.
            case COUNTRY -> {
                if (!fact.element().path().name().equals("CtryOfBirth")) {
                    party.country(CountryFact.of(CountryRole.UNSPECIFIED, value));
                }
            }
            case BIC -> party.identifier(Identifier.of(IdentifierType.BIC, value));
            case LEI -> party.identifier(Identifier.of(IdentifierType.LEI, value));
            case IDENTIFIER -> party.identifier(Identifier.of(scheme(fact), value));
            case PARTY_NAME,
                    PARTY_LINES,
                    AGENT_NAME,
                    AGENT_LINES,
                    ADDRESS,
                    ADDRESS_TEXT,
                    IBAN,
                    ACCOUNT,
                    FREE_TEXT,
                    NOT_SCREENED -> {}
        }
    }

    private static @Nullable DateFact birth(String value) {
        try {
            String text = value.length() == 8 && value.chars().allMatch(Character::isDigit)
                    ? value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6)
                    : value;
            return DateFact.birth(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            return null; // unknown is no evidence; the name is screened without it
        }
    }

    /** ISO's ExternalPersonIdentification1Code and ExternalOrganisationIdentification1Code, beside the number. */
    IdentifierType scheme(ClassedElement number) {
        ElementPath scope = number.element().path().parent();
        for (ClassedElement each : elements) {
            ElementPath path = each.element().path();
            boolean beside = scope != null && path.endsWith("SchmeNm/Cd") && path.isWithin(scope);
            if (beside) {
                return switch (each.element().value()) {
                    case "CCPT" -> IdentifierType.PASSPORT;
                    case "NIDN" -> IdentifierType.NATIONAL_ID;
                    case "DRLC" -> IdentifierType.DRIVING_LICENCE;
                    case "TXID" -> IdentifierType.TAX_ID;
                    case "SOSE" -> IdentifierType.SSN;
                    case "DUNS" -> IdentifierType.DUNS;
                    default -> IdentifierType.OTHER;
                };
            }
        }
        return IdentifierType.OTHER;
    }
}
