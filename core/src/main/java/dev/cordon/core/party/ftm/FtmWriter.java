package dev.cordon.core.party.ftm;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes an entity of FollowTheMoney of a party. Details, which have no property of their own, are left out. */
public final class FtmWriter {

    private FtmWriter() {}

    /** The entity. Its schema is {@code LegalEntity} where the kind is open. */
    public static FtmEntity entity(Party party) {
        Map<String, List<String>> properties = new TreeMap<>();
        for (PartyName name : party.names()) {
            add(properties, property(name), name.text());
        }
        for (DateFact date : party.dates()) {
            add(properties, property(date), date.date().toString());
        }
        for (Place place : party.birthPlaces()) {
            add(properties, "birthPlace", place.text());
        }
        for (CountryFact country : party.countries()) {
            add(properties, property(country), country.code() == null ? country.text() : lower(country.code()));
        }
        for (Identifier identifier : party.identifiers()) {
            add(properties, FtmIdentifiers.property(identifier.type()), identifier.value());
        }
        for (Address address : party.addresses()) {
            add(properties, "address", address.oneLine());
        }
        for (Contact contact : party.contacts()) {
            add(properties, property(contact), contact.value());
        }
        if (party.gender() != null) {
            add(properties, "gender", lower(party.gender().name()));
        }
        return new FtmEntity(party.id(), schema(party.kind()), properties);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void add(Map<String, List<String>> properties, String property, String value) {
        List<String> values = properties.computeIfAbsent(property, key -> new ArrayList<>());
        if (!value.isBlank() && !values.contains(value)) {
            values.add(value);
        }
    }

    private static String schema(@Nullable PartyKind kind) {
        if (kind == null) {
            return "LegalEntity";
        }
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case VESSEL -> "Vessel";
            case AIRCRAFT -> "Airplane";
            case WALLET -> "CryptoWallet";
        };
    }

    private static String property(PartyName name) {
        if (name.isWeak()) {
            return "weakAlias";
        }
        return switch (name.type()) {
            case PRIMARY -> "name";
            case VARIATION, ALIAS -> "alias";
            case FORMER -> "previousName";
        };
    }

    private static String property(DateFact date) {
        return switch (date.role()) {
            case BIRTH -> "birthDate";
            case DEATH -> "deathDate";
            case ESTABLISHED -> "incorporationDate";
            case BUILT -> "buildDate";
        };
    }

    private static String property(CountryFact country) {
        return switch (country.role()) {
            case NATIONALITY -> "nationality";
            case CITIZENSHIP -> "citizenship";
            case BIRTH -> "birthCountry";
            case REGISTRATION -> "jurisdiction";
            case FLAG -> "flag";
            case FORMER_FLAG -> "pastFlags";
            case RESIDENCE, UNSPECIFIED -> "country";
        };
    }

    private static String property(Contact contact) {
        return switch (contact.type()) {
            case EMAIL -> "email";
            case PHONE, FAX -> "phone";
            case WEBSITE -> "website";
            case OTHER -> "notes";
        };
    }
}
