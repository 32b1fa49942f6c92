package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code disguise-cases.tsv}: what a query's text may hide or hold, and what it must not be taken for. */
class DisguisedNamesAreFoundTest {

    static List<NameCase> cases() throws IOException {
        return NameCase.read("disguise-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsTheOfficerExpects(NameCase pair) {
        assertThat(pair.comesOutRightAsked()).as("disguise-cases.tsv, %s", pair).isTrue();
    }
}
