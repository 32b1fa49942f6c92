package dev.cordon.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.AskedNames;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Names;
import dev.cordon.core.testkit.NativeNames;
import dev.cordon.core.testkit.Parties;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comparing all words with all words finds what comparing entry by entry finds, its naive twin. */
class EveryWordTest {

    private static final int ENTRIES = 150;
    private static final int QUERIES = 60;
    private static final int BOUND = 600;

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#three")
    void findsWhatComparingEntryByEntryFinds(long seed) {
        Gen gen = new Gen(seed);
        List<ListedParty> entries = Parties.entries(gen, ENTRIES);
        CandidateSearch search = new CandidateSearch(Parties.watchlist(entries), MatchWeights.shipped());
        int found = 0;
        for (int i = 0; i < QUERIES; i++) {
            String text = asked(gen, entries);
            List<AnalyzedName> names = List.of(AskedNames.analyze(PartyName.primary(text), null));
            List<Candidate> naive = IntStream.range(0, ENTRIES)
                    .mapToObj(number -> search.compare(number, names))
                    .filter(candidate -> candidate.bits() >= BOUND)
                    .toList();
            found += naive.size();

            assertThat(search.search(names, null, BOUND, true))
                    .as("%s, %s", text, gen)
                    .isEqualTo(naive);
        }
        assertThat(found).as("%s", gen).isGreaterThan(QUERIES / 2);
    }

    private static String asked(Gen gen, List<ListedParty> entries) {
        if (gen.oneIn(5)) {
            return NativeNames.person(gen);
        }
        String name = gen.oneOf(gen.oneOf(entries).party().names()).text();
        return gen.oneIn(2) ? Names.typo(gen, name) : Names.reordered(gen, name);
    }
}
