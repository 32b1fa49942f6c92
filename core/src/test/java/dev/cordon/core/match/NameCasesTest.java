package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs {@code name-cases.tsv}, and keeps {@code name-cases-open.tsv} to what the engine gets wrong: a row that starts to
 * come out right is to be moved to the first file.
 */
class NameCasesTest {

    static List<NameCase> settled() throws IOException {
        return NameCase.read("name-cases.tsv");
    }

    static List<NameCase> open() throws IOException {
        return NameCase.read("name-cases-open.tsv");
    }

    @ParameterizedTest
    @MethodSource("settled")
    void comesOutAsTheOfficerExpects(NameCase pair) {
        assertThat(pair.comesOutRight()).as("name-cases.tsv, %s", pair).isTrue();
    }

    @ParameterizedTest
    @MethodSource("open")
    void isStillWrong(NameCase pair) {
        assertThat(pair.comesOutRight())
                .as("now right: move it from name-cases-open.tsv to name-cases.tsv, %s", pair)
                .isFalse();
    }

    @Test
    void noPairStandsTwice() throws IOException {
        List<String> pairs = Stream.concat(settled().stream(), open().stream())
                .map(pair -> pair.kind() + " " + pair.one() + " ~ " + pair.two())
                .toList();
        assertThat(pairs).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(120);
    }
}
