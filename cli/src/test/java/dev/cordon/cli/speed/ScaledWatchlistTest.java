package dev.cordon.cli.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists write names with two spaces, or with the wide one of Japan; parties invented from them have words all the same. */
class ScaledWatchlistTest {

    private static final List<String> NAMES = List.of("Ana  Perova", " Ivo Malik ", "山田　太郎", "Omar\t\tHadi");
    private static final int FACTOR = 30;
    private static final Designation FREEZE = new Designation(
            "UK", "Cyber", List.of("asset freeze"), null, PartialDate.day(2024, 3, 25), null, null, "test:1");

    @Test
    void inventedNamesHaveAsManyWordsAsTheirModels() {
        Watchlist scaled = ScaledWatchlist.of(watchlist(), FACTOR);
        assertThat(scaled.size()).isEqualTo(NAMES.size() * FACTOR);
        for (int number = NAMES.size(); number < scaled.size(); number++) {
            assertThat(scaled.entry(number).party().names())
                    .singleElement()
                    .satisfies(name -> assertThat(name.text()).matches("\\S+ \\S+"));
        }
    }

    private static Watchlist watchlist() {
        WatchlistCompiler compiler = new WatchlistCompiler();
        for (String name : NAMES) {
            Party party = Party.builder(name.strip(), PartyKind.PERSON)
                    .name(PartyName.primary(name))
                    .build();
            compiler.add(new ListedParty("test", party.id(), party, List.of(FREEZE), List.of(), List.of()));
        }
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }
}
