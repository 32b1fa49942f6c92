package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Score;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenerTest {

    private static final Watchlist WATCHLIST = watchlist();
    private final Screener screener = Screener.over(WATCHLIST);

    private static Watchlist watchlist() {
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(entry(Party.builder("t:1", PartyKind.PERSON)
                .name(new PartyName("NI, Gaobin", NameType.PRIMARY, AliasStrength.STRONG, "NI", "Gaobin", null))
                .name(PartyName.of("倪高彬", NameType.ALIAS, AliasStrength.STRONG))
                .date(DateFact.birth(PartialDate.day(1985, 10, 27)))
                .identifier(Identifier.of(IdentifierType.NATIONAL_ID, "421003198510272917"))
                .build()));
        compiler.add(entry(Party.builder("t:2", PartyKind.ORGANISATION)
                .name(PartyName.primary("WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY, LIMITED"))
                .name(PartyName.of("武汉晓睿智科技有限责任公司", NameType.ALIAS, AliasStrength.STRONG))
                .build()));
        compiler.add(entry(Party.builder("t:3", PartyKind.PERSON)
                .name(new PartyName(
                        "ZHAO, Guangzong", NameType.PRIMARY, AliasStrength.STRONG, "ZHAO", "Guangzong", null))
                .build()));
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }

    private static ListedParty entry(Party party) {
        Designation designation =
                new Designation("TEST", "P1", List.of("asset freeze"), null, null, null, null, party.id());
        return new ListedParty("test", party.id(), party, List.of(designation), List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NI, Gaobin",
                "Ni Gao Bin",
                "Gaobin Ni",
                "倪高彬",
                "Zhao Guangzong",
                "Chao Kuang-tsung",
                "Wuhan Xiaoruizhi Science & Tech Co Ltd",
                "武汉晓睿智科技有限责任公司",
                "NI Gao-bin",
                "Ni Gaobing"
            })
    void findsTheEntryUnderAnotherSpelling(String name) {
        Screening screening = screener.screen(Query.ofName(name));
        assertThat(screening.hits()).isNotEmpty();
        assertThat(Score.ofCentibits(Score.total(screening.hits().get(0).evidence())))
                .isEqualTo(screening.hits().get(0).score());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lin Jian", "Brian Nelson", "Judith Collins"})
    void clearsStrangers(String name) {
        assertThat(screener.screen(Query.ofName(name)).decision()).isEqualTo(Decision.CLEAR);
    }

    @Test
    void findsByIdentifierAlone() {
        Party party = Party.builder("q", null)
                .identifier(Identifier.of(IdentifierType.OTHER, "421003198510272917"))
                .build();
        assertThat(screener.screen(Query.of(party)).decision()).isEqualTo(Decision.MATCH);
    }
}
