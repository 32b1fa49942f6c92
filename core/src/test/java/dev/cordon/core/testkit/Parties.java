package dev.cordon.core.testkit;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
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
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Random parties and list entries, and watchlists of them. */
public final class Parties {

    private static final String DIGITS = "0123456789";
    private static final List<String> COUNTRIES = List.of("CN", "RU", "IR", "KP", "SY", "VE", "BY", "GB");

    private Parties() {}

    /** A party with a name and nothing else. */
    public static Party named(PartyKind kind, String name) {
        return Party.builder("test:1", kind).name(PartyName.primary(name)).build();
    }

    /** A watchlist of one entry, which has a name and nothing else. */
    public static Watchlist watchlistOf(PartyKind kind, String name) {
        Designation designation = new Designation("TEST", "SDGT", List.of("asset freeze"), null, null, null, null, "1");
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(new ListedParty("test", "1", named(kind, name), List.of(designation), List.of(), List.of()));
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }

    /** Entries numbered from {@code test:0} on, of all kinds, each with some of all that an entry may have. */
    public static List<ListedParty> entries(Gen gen, int count) {
        List<ListedParty> entries = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            entries.add(entry(gen, party(gen, number)));
        }
        return entries;
    }

    private static Party party(Gen gen, int number) {
        PartyKind kind = gen.oneOf(PartyKind.PERSON, PartyKind.PERSON, PartyKind.ORGANISATION, PartyKind.VESSEL);
        Party.Builder party = Party.builder("test:" + number, kind).name(PartyName.primary(name(gen, kind)));
        for (int aliases = gen.below(3); aliases > 0; aliases--) {
            party.name(alias(gen, kind));
        }
        addDates(gen, party);
        if (gen.oneIn(2)) {
            party.birthPlace(new Place(Names.word(gen) + ", China", gen.oneOf("CN", "TW")));
            party.country(CountryFact.of(gen.oneOf(CountryRole.values()), gen.oneOf(COUNTRIES)));
            party.country(new CountryFact(CountryRole.UNSPECIFIED, null, "Zaïre (former)"));
        }
        for (int identifiers = gen.below(3); identifiers > 0; identifiers--) {
            party.identifier(new Identifier(
                    gen.oneOf(IdentifierType.values()), gen.text(DIGITS, 9, 9), gen.oneOf(COUNTRIES), "No."));
        }
        if (gen.oneIn(2)) {
            party.address(new Address("1 Main St", "北京", null, gen.text(DIGITS, 5, 5), "CN", "China", null));
            party.contact(new Contact(gen.oneOf(Contact.Type.values()), "someone@example.org"));
            party.detail("Position", "Director of " + Names.word(gen));
        }
        return party.gender(gen.oneIn(3) ? null : gen.oneOf(Gender.values())).build();
    }

    private static String name(Gen gen, PartyKind kind) {
        return kind == PartyKind.PERSON ? Names.person(gen) : Names.organisation(gen);
    }

    private static PartyName alias(Gen gen, PartyKind kind) {
        return new PartyName(
                name(gen, kind),
                gen.oneOf(NameType.ALIAS, NameType.FORMER, NameType.VARIATION),
                gen.oneOf(AliasStrength.values()),
                gen.oneIn(2) ? Names.family(gen) : null,
                gen.oneIn(2) ? Names.word(gen) : null,
                gen.oneIn(2) ? "zh" : null);
    }

    private static void addDates(Gen gen, Party.Builder party) {
        PartialDate date = Dates.any(gen);
        party.date(DateFact.birth(date));
        if (gen.oneIn(4)) {
            party.date(new DateFact(gen.oneOf(DateRole.values()), date.approximate(), "about " + date));
        }
    }

    /** The party as an entry under one or two designations. */
    public static ListedParty entry(Gen gen, Party party) {
        List<Designation> designations = new ArrayList<>();
        for (int number = gen.below(2); number >= 0; number--) {
            designations.add(new Designation(
                    "TEST",
                    "P" + number,
                    List.of("asset freeze", "travel ban"),
                    gen.oneIn(2) ? "Order 1 of 2024" : null,
                    gen.oneIn(2) ? PartialDate.day(gen.day()) : null,
                    gen.oneIn(2) ? PartialDate.day(gen.day()) : null,
                    gen.oneIn(2) ? "because of …" : null,
                    party.id()));
        }
        return new ListedParty(
                "test",
                party.id(),
                party,
                designations,
                gen.oneIn(3) ? List.of(new Link("Linked To", Names.organisation(gen))) : List.of(),
                gen.oneIn(3) ? List.of(new Detail("Odd", "not understood")) : List.of());
    }

    /** The bytes of a watchlist of the entries. */
    public static byte[] compile(List<ListedParty> entries) {
        WatchlistCompiler compiler = new WatchlistCompiler();
        entries.forEach(compiler::add);
        return compiler.compile(List.of());
    }

    /** A watchlist of the entries. */
    public static Watchlist watchlist(List<ListedParty> entries) {
        return Watchlist.of(ByteBuffer.wrap(compile(entries)));
    }
}
