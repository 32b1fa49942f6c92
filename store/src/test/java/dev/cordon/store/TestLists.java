package dev.cordon.store;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small watchlists for tests. */
public final class TestLists {

    private TestLists() {}

    /** Three parties of 25 March 2024. */
    public static Watchlist march2024() {
        return of(List.of(
                person("47818", "NI, Gaobin", PartialDate.day(1985, 10, 27)),
                person("47819", "ZHAO, Guangzong", PartialDate.day(1985, 11, 12)),
                company("47820", "WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY, LIMITED")));
    }

    /** The same, after the list has corrected a date of birth. */
    public static Watchlist corrected() {
        return of(List.of(
                person("47818", "NI, Gaobin", PartialDate.day(1985, 10, 28)),
                person("47819", "ZHAO, Guangzong", PartialDate.day(1985, 11, 12)),
                company("47820", "WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY, LIMITED")));
    }

    public static ListedParty person(String id, String name, PartialDate born) {
        Party party = Party.builder("ofac-sdn:" + id, PartyKind.PERSON)
                .name(PartyName.primary(name))
                .date(DateFact.birth(born))
                .build();
        return listed(id, party);
    }

    private static ListedParty company(String id, String name) {
        Party party = Party.builder("ofac-sdn:" + id, PartyKind.ORGANISATION)
                .name(PartyName.primary(name))
                .name(PartyName.of("WUHAN XRZ", NameType.ALIAS, AliasStrength.STRONG))
                .identifier(Identifier.of(IdentifierType.USCC, "91420106555025306P"))
                .build();
        return listed(id, party);
    }

    private static ListedParty listed(String id, Party party) {
        Designation designation = new Designation(
                "OFAC", "CYBER2", List.of("asset freeze"), null, PartialDate.day(2024, 3, 25), null, null, id);
        return new ListedParty("ofac-sdn", id, party, List.of(designation), List.of(), List.of());
    }

    private static Watchlist of(List<ListedParty> entries) {
        WatchlistCompiler compiler = new WatchlistCompiler();
        new ArrayList<>(entries).forEach(compiler::add);
        ListInfo info = new ListInfo(
                "ofac-sdn",
                "Specially Designated Nationals",
                "OFAC",
                LocalDate.of(2024, 3, 25),
                "test",
                List.of(),
                entries.size(),
                entries.size(),
                Map.of(),
                List.of(),
                Map.of());
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of(info))));
    }
}
