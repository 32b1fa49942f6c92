package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.testkit.Gen;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sparse set numbers words as a map does that is cleared for each query. */
class MetWordsTest {

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void wordsAreNumberedAsByAMap(long seed) {
        Gen gen = new Gen(seed);
        MetWords met = new MetWords();
        for (int query = 0; query < 20; query++) {
            met.clear();
            Map<Integer, Integer> twin = new HashMap<>();
            int most = gen.oneOf(3, 300, 5_000);
            for (int i = 0; i < 1_000; i++) {
                int word = gen.below(most);
                assertThat(met.find(word))
                        .as("word %s, %s", word, gen)
                        .isEqualTo(twin.getOrDefault(word, MetWords.NOT_MET));
                if (gen.oneIn(2) && !twin.containsKey(word)) {
                    twin.put(word, twin.size());
                    assertThat(met.add(word)).as("word %s, %s", word, gen).isEqualTo(twin.get(word));
                    assertThat(met.word(twin.get(word)))
                            .as("place of %s, %s", word, gen)
                            .isEqualTo(word);
                }
            }
        }
    }
}
