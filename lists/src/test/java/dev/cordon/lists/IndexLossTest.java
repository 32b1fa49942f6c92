package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the index loses against a comparison with every entry: hits at or above the review threshold that it lacks, or finds
 * with other evidence. The aim is none; the ceiling is what words that share no key with the listed spelling cost today.
 */
class IndexLossTest {

    private static final int QUERIES = 2_000;
    private static final double CEILING = 0.005;
    private static final long SEED = 20240325;

    @Test
    void onTheSampleLists() throws IOException {
        WatchlistCompiler compiler = new WatchlistCompiler();
        List<ListInfo> lists = new ArrayList<>();
        for (List<SourceFile> edition : SampleLists.all()) {
            lists.addAll(OfficialLists.reading().readFiles(edition, compiler::add));
        }
        Watchlist watchlist = Watchlist.of(ByteBuffer.wrap(compiler.compile(lists)));
        Screener screener = Screener.over(watchlist);
        Random random = new Random(SEED);

        int lost = 0;
        int all = 0;
        for (int i = 0; i < QUERIES; i++) {
            Query query = varied(watchlist, random).withLimit(watchlist.size());
            Set<Hit> found = new HashSet<>(screener.screen(query).hits());
            List<Hit> wanted = screener.screen(query.exhaustively()).hits();
            all += wanted.size();
            lost += (int) wanted.stream().filter(hit -> !found.contains(hit)).count();
        }
        assertThat(all).isGreaterThan(QUERIES);
        assertThat((double) lost / all).as("%d of %d hits lost", lost, all).isLessThan(CEILING);
    }

    /** A listed name as it stands, with a letter changed, without a word, or mixed with another name. */
    private static Query varied(Watchlist watchlist, Random random) {
        ListedParty entry = watchlist.entry(random.nextInt(watchlist.size()));
        String name = anyName(entry, random);
        String asked = switch (random.nextInt(4)) {
            case 0 -> name;
            case 1 -> withLetterChanged(name, random);
            case 2 -> name.substring(name.indexOf(' ') + 1);
            default ->
                name + " "
                        + anyName(watchlist.entry(random.nextInt(watchlist.size())), random)
                                .split(" ")[0];
        };
        return Query.of(Party.builder("query", random.nextBoolean() ? entry.kind() : null)
                .name(PartyName.primary(asked))
                .build());
    }

    private static String anyName(ListedParty entry, Random random) {
        List<PartyName> names = entry.party().names();
        return names.get(random.nextInt(names.size())).text();
    }

    private static String withLetterChanged(String name, Random random) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
    }
}
