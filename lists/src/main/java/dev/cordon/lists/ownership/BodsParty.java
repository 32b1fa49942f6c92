package dev.cordon.lists.ownership;

import dev.cordon.core.network.ownership.OwnershipGraphBuilder;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import tools.jackson.databind.JsonNode;

/** What a statement of the Beneficial Ownership Data Standard says of a party, for screening it. */
final class BodsParty {

    private BodsParty() {}

    static void describe(OwnershipGraphBuilder graph, String id, JsonNode details) {
        boolean person = details.has("personType") || details.has("names");
        Party.Builder party = Party.builder("bods:" + id, person ? PartyKind.PERSON : PartyKind.ORGANISATION);
        if (person) {
            names(party, details);
        } else {
            name(party, details.path("name").asString(""), NameType.PRIMARY);
            details.path("alternateNames").forEach(name -> name(party, name.asString(""), NameType.ALIAS));
        }
        String birth = details.path("birthDate").asString("");
        if (!birth.isEmpty()) {
            try {
                party.date(DateFact.birth(PartialDate.parse(birth)));
            } catch (IllegalArgumentException e) {
                party.detail("birthDate", birth);
            }
        }
        details.path("nationalities").forEach(country -> country(party, CountryRole.NATIONALITY, country));
        country(party, CountryRole.REGISTRATION, details.path("jurisdiction"));
        details.path("identifiers").forEach(each -> identifier(party, each));
        Party built = party.build();
        int number = graph.party(id, built.primaryName().orElse(id));
        if (!built.names().isEmpty()) {
            graph.describe(number, built);
        }
    }

    private static void names(Party.Builder party, JsonNode details) {
        NameType type = NameType.PRIMARY;
        for (JsonNode name : details.path("names")) {
            name(party, name.path("fullName").asString(""), type);
            type = NameType.ALIAS;
        }
    }

    private static void name(Party.Builder party, String text, NameType type) {
        if (!text.isBlank()) {
            party.name(PartyName.of(text.strip(), type, AliasStrength.STRONG));
        }
    }

    private static void country(Party.Builder party, CountryRole role, JsonNode country) {
        String text = country.path("code").asString(country.path("name").asString(""));
        if (!text.isEmpty()) {
            party.country(CountryFact.of(role, text));
        }
    }

    private static void identifier(Party.Builder party, JsonNode identifier) {
        String value = identifier.path("id").asString("").strip();
        if (!value.isEmpty()) {
            boolean lei = identifier.path("scheme").asString("").equals("XI-LEI");
            party.identifier(Identifier.of(lei ? IdentifierType.LEI : IdentifierType.REGISTRATION_NUMBER, value));
        }
    }
}
