package dev.cordon.cli.eval.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clean payment of somebody who is called as a listed party is counted apart from one whose name is merely like it. */
class NamesakesAreToldApartTest {

    private static final Designation FREEZE = new Designation(
            "UK", "Cyber", List.of("asset freeze"), null, PartialDate.day(2024, 3, 25), null, null, "test:1");

    @ParameterizedTest(name = "{1} for {2}: {3}")
    @CsvSource({
        "PERSON, Novikov Alexander, Alexander NOVIKOV, true",
        "ORGANISATION, Globaltrans Investment plc, GLOBALTRANS INVESTMENT PLC, true",
        "PERSON, Oleg Silyukov, Oleg SALYUKOV, false",
        "PERSON, Ivan Kravtsov, Ivan Sergeyevich KRAVTSOV, false",
        "ORGANISATION, Globaltrans Investment LLC, GLOBALTRANS INVESTMENT PLC, false",
    })
    void aNameIsTheSameOrMerelyAlike(PartyKind kind, String paid, String listed, boolean same) {
        Party party =
                Party.builder("test:1", kind).name(PartyName.primary(listed)).build();
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(new ListedParty("test", party.id(), party, List.of(FREEZE), List.of(), List.of()));
        Screener screener = Screener.over(Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of()))));
        List<Hit> hits = screener.screen(Query.ofName(paid)).hits();
        assertThat(hits).hasSize(1);
        assertThat(FalseHold.isSameName(hits.get(0))).isEqualTo(same);
    }
}
