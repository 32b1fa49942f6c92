package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.index.WatchlistException;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.EditionReading;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ParallelCompilerTest {

    private final List<ListedParty> entries = new ArrayList<>();
    private final ListInfo list;

    ParallelCompilerTest() throws IOException {
        list = OfficialLists.reading().readFiles(sample(), entries::add).get(0);
    }

    @Test
    void givesTheBytesThatReadingOneAfterTheOtherGives() throws IOException {
        List<EditionReading> editions = new ArrayList<>();
        for (int edition = 0; edition < 8; edition++) {
            editions.add(edition(1 + edition * 7 % 5));
        }
        WatchlistCompiler compiler = new WatchlistCompiler();
        List<ListInfo> lists = new ArrayList<>();
        for (EditionReading edition : editions) {
            lists.add(edition.read(compiler::add));
        }

        try (ParallelCompiler parallel = new ParallelCompiler()) {
            assertThat(parallel.compile(editions)).isEqualTo(compiler.compile(lists));
        }
    }

    /** The second fails while the first has not even begun; still the first one's fault is the one to tell. */
    @Test
    void tellsOfSeveralFaultsTheOneOfTheFirstFile() {
        CountDownLatch secondFailed = new CountDownLatch(Runtime.getRuntime().availableProcessors() == 1 ? 0 : 1);
        EditionReading first = sink -> {
            try {
                secondFailed.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            throw new ListException("first.xml", 7, "is cut off");
        };
        EditionReading second = sink -> {
            secondFailed.countDown();
            throw new ListException("second.xml", 1, "is no list");
        };

        try (ParallelCompiler parallel = new ParallelCompiler()) {
            assertThatThrownBy(() -> parallel.compile(List.of(edition(1), first, second, edition(1))))
                    .isInstanceOf(ListException.class)
                    .hasMessageContaining("first.xml")
                    .hasMessageContaining("is cut off");
        }
    }

    @Test
    void refusesToCompileNothing() {
        try (ParallelCompiler parallel = new ParallelCompiler()) {
            assertThatThrownBy(() -> parallel.compile(List.of()))
                    .isInstanceOf(WatchlistException.class)
                    .hasMessageContaining("no entry was read");
        }
    }

    /** An edition that holds the sample's entries a number of times. */
    private EditionReading edition(int times) {
        return sink -> {
            for (int i = 0; i < times; i++) {
                entries.forEach(sink);
            }
            return list;
        };
    }

    private static List<SourceFile> sample() {
        return SampleLists.all().stream().flatMap(List::stream).toList();
    }
}
