package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.index.WatchlistException;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelCompilerTest {

    @Test
    void givesTheBytesThatOneThreadGives() throws IOException {
        List<ListedParty> entries = new ArrayList<>();
        List<ListInfo> lists = OfficialLists.reading().readFiles(sample(), entries::add);
        List<ListedParty> many = new ArrayList<>();
        while (many.size() < 3_000) {
            many.addAll(entries);
        }
        WatchlistCompiler compiler = new WatchlistCompiler();
        many.forEach(compiler::add);

        try (ParallelCompiler parallel = new ParallelCompiler()) {
            many.forEach(parallel);
            assertThat(parallel.compile(lists)).isEqualTo(compiler.compile(lists));
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

    private static List<SourceFile> sample() {
        return SampleLists.all().stream().flatMap(List::stream).toList();
    }
}
