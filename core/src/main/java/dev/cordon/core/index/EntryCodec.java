package dev.cordon.core.index;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries as bytes and back. Field by field in the order of the records; enums by ordinal. */
final class EntryCodec {

    private EntryCodec() {}

    static void write(ByteSink out, ListedParty entry) {
        out.putText(entry.listId());
        out.putText(entry.entryId());
        writeParty(out, entry.party());
        out.putAll(entry.designations(), EntryCodec::writeDesignation);
        out.putAll(entry.links(), (sink, link) -> {
            sink.putText(link.label());
            sink.putText(link.target());
        });
        out.putAll(entry.unread(), EntryCodec::writeDetail);
    }

    static ListedParty read(ByteSource in) {
        String listId = in.readText();
        String entryId = in.readText();
        Party party = readParty(in);
        List<Designation> designations = in.readAll(EntryCodec::readDesignation);
        List<Link> links = in.readAll(source -> new Link(source.readText(), source.readText()));
        return new ListedParty(listId, entryId, party, designations, links, in.readAll(EntryCodec::readDetail));
    }

    private static void writeParty(ByteSink out, Party party) {
        out.putText(party.id());
        out.putByte(ordinal(party.kind()));
        out.putAll(party.names(), EntryCodec::writeName);
        out.putAll(party.dates(), (sink, fact) -> {
            sink.putByte(fact.role().ordinal());
            writeDate(sink, fact.date());
            sink.putText(fact.text());
        });
        out.putAll(party.birthPlaces(), (sink, place) -> {
            sink.putText(place.text());
            sink.putText(place.country());
        });
        out.putAll(party.countries(), (sink, country) -> {
            sink.putByte(country.role().ordinal());
            sink.putText(country.code());
            sink.putText(country.text());
        });
        out.putAll(party.identifiers(), (sink, identifier) -> {
            sink.putByte(identifier.type().ordinal());
            sink.putText(identifier.value());
            sink.putText(identifier.issuer());
            sink.putText(identifier.label());
        });
        out.putAll(party.addresses(), EntryCodec::writeAddress);
        out.putAll(party.contacts(), (sink, contact) -> {
            sink.putByte(contact.type().ordinal());
            sink.putText(contact.value());
        });
        out.putByte(ordinal(party.gender()));
        out.putAll(party.details(), EntryCodec::writeDetail);
    }

    private static Party readParty(ByteSource in) {
        Party.Builder party = Party.builder(in.readText(), value(PartyKind.values(), in.readByte()));
        in.readAll(EntryCodec::readName).forEach(party::name);
        in.readAll(source -> new DateFact(
                        DateRole.values()[source.readByte()], requireDate(readDate(source)), source.readText()))
                .forEach(party::date);
        in.readAll(source -> new Place(source.readText(), source.readTextOrNull()))
                .forEach(party::birthPlace);
        in.readAll(source -> new CountryFact(
                        CountryRole.values()[source.readByte()], source.readTextOrNull(), source.readText()))
                .forEach(party::country);
        in.readAll(source -> new Identifier(
                        IdentifierType.values()[source.readByte()],
                        source.readText(),
                        source.readTextOrNull(),
                        source.readText()))
                .forEach(party::identifier);
        in.readAll(EntryCodec::readAddress).forEach(party::address);
        in.readAll(source -> new Contact(Contact.Type.values()[source.readByte()], source.readText()))
                .forEach(party::contact);
        party.gender(value(Gender.values(), in.readByte()));
        in.readAll(EntryCodec::readDetail).forEach(detail -> party.detail(detail.label(), detail.value()));
        return party.build();
    }

    private static void writeName(ByteSink out, PartyName name) {
        out.putText(name.text());
        out.putByte(name.type().ordinal());
        out.putByte(name.strength().ordinal());
        out.putText(name.family());
        out.putText(name.given());
        out.putText(name.language());
    }

    private static PartyName readName(ByteSource in) {
        return new PartyName(
                in.readText(),
                NameType.values()[in.readByte()],
                AliasStrength.values()[in.readByte()],
                in.readTextOrNull(),
                in.readTextOrNull(),
                in.readTextOrNull());
    }

    private static void writeAddress(ByteSink out, Address address) {
        out.putText(address.street());
        out.putText(address.city());
        out.putText(address.region());
        out.putText(address.postalCode());
        out.putText(address.country());
        out.putText(address.countryText());
        out.putText(address.note());
    }

    private static Address readAddress(ByteSource in) {
        return new Address(
                in.readTextOrNull(),
                in.readTextOrNull(),
                in.readTextOrNull(),
                in.readTextOrNull(),
                in.readTextOrNull(),
                in.readTextOrNull(),
                in.readTextOrNull());
    }

    private static void writeDesignation(ByteSink out, Designation designation) {
        out.putText(designation.authority());
        out.putText(designation.programme());
        out.putAll(designation.measures(), ByteSink::putText);
        out.putText(designation.legalBasis());
        writeDate(out, designation.listedOn());
        writeDate(out, designation.updatedOn());
        out.putText(designation.reasons());
        out.putText(designation.reference());
    }

    private static Designation readDesignation(ByteSource in) {
        return new Designation(
                in.readText(),
                in.readText(),
                in.readAll(ByteSource::readText),
                in.readTextOrNull(),
                readDate(in),
                readDate(in),
                in.readTextOrNull(),
                in.readText());
    }

    private static void writeDetail(ByteSink out, Detail detail) {
        out.putText(detail.label());
        out.putText(detail.value());
    }

    private static Detail readDetail(ByteSource in) {
        return new Detail(in.readText(), in.readText());
    }

    private static void writeDate(ByteSink out, @Nullable PartialDate date) {
        out.putByte(date == null ? 0 : date.circa() ? 2 : 1);
        if (date != null) {
            out.putLong(date.from().toEpochDay());
            out.putLong(date.to().toEpochDay() - date.from().toEpochDay());
        }
    }

    private static @Nullable PartialDate readDate(ByteSource in) {
        int mark = in.readByte();
        if (mark == 0) {
            return null;
        }
        LocalDate from = LocalDate.ofEpochDay(in.readLong());
        return new PartialDate(from, from.plusDays(in.readLong()), mark == 2);
    }

    private static PartialDate requireDate(@Nullable PartialDate date) {
        if (date == null) {
            throw new IllegalStateException("a date is missing where one must be");
        }
        return date;
    }

    private static int ordinal(@Nullable Enum<?> value) {
        return value == null ? -1 : value.ordinal();
    }

    private static <T> @Nullable T value(T[] values, int ordinal) {
        return ordinal < 0 ? null : values[ordinal];
    }
}
