package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatchWeightsTest {

    @Test
    void readsATableWithCommentsAndBlankLines() throws IOException {
        MatchWeights weights = read("# a comment\n\n" + table().replace("PRIOR\t0", "PRIOR\t-7"));
        assertThat(weights.of(Weight.PRIOR)).isEqualTo(-7);
        assertThat(weights.of(Weight.GENDER_AGREES)).isZero();
    }

    @Test
    void refusesATableThatLacksAWeightAndNamesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(table().replace("PRIOR\t0\tmeaning\n", "")))
                .withMessageContaining("PRIOR");
    }

    @Test
    void refusesAWeightThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(table() + "HOROSCOPE\t5\tstars\n"))
                .withMessageContaining("HOROSCOPE");
    }

    @Test
    void refusesAValueThatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(table().replace("PRIOR\t0", "PRIOR\tmuch")))
                .withMessageContaining("much");
    }

    @Test
    void refusesARowWithoutValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(table().replace("PRIOR\t0\tmeaning", "PRIOR")))
                .withMessageContaining("PRIOR");
    }

    @Test
    void changingOneWeightLeavesTheOriginalAsItWas() {
        MatchWeights shipped = MatchWeights.shipped();
        MatchWeights changed = shipped.with(Weight.PRIOR, 1);
        assertThat(changed).isNotEqualTo(shipped);
        assertThat(changed.with(Weight.PRIOR, shipped.of(Weight.PRIOR)))
                .isEqualTo(shipped)
                .hasSameHashCodeAs(shipped);
    }

    private static String table() {
        return Arrays.stream(Weight.values())
                .map(weight -> weight + "\t0\tmeaning\n")
                .collect(Collectors.joining());
    }

    private static MatchWeights read(String table) throws IOException {
        return MatchWeights.read(new StringReader(table));
    }
}
