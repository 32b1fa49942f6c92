package dev.cordon.cli.eval.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalsTest {

    private final Goals goals = Goals.shipped();

    @Test
    void aFileHasTheGoalsOfWhatItsNameBeginsWith() {
        assertThat(goals.of("name_bench", "F1")).map(Goal::text).contains("≥ 0.88");
        assertThat(goals.of("name_bench_heldout", "AUC")).map(Goal::value).contains(0.94);
        assertThat(goals.of("entity_bench", "F1")).isEmpty();
    }

    @Test
    void someFiguresMustBeHighAndOthersLow() {
        assertThat(goals.of("crosslist_pairs", "F1").orElseThrow().isReached(0.95))
                .isTrue();
        assertThat(goals.of("crosslist_pairs", "F1").orElseThrow().isReached(0.949))
                .isFalse();
        assertThat(goals.of("index", "hits lost").orElseThrow().isReached(1)).isFalse();
        assertThat(goals.of("customers, name only", "alerts per 1,000")
                        .orElseThrow()
                        .isReached(4.9))
                .isTrue();
    }

    @Test
    void everyGoalIsSetOnce() {
        assertThat(goals.all())
                .extracting(goal -> goal.subject() + " " + goal.measure())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
    }
}
