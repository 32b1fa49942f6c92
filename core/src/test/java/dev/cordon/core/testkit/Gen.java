package dev.cordon.core.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Random values of one seed. The same seed gives the same values in the same order; {@link #toString} says how to replay
 * them, for use in {@code assertThat(...).as("%s", gen)}.
 */
public final class Gen {

    private static final LocalDate FIRST_DAY = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 29_000;

    private final long seed;
    private final Random random;

    public Gen(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** From 0 to {@code bound} less one. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in {@code n} times. */
    public boolean oneIn(int n) {
        return below(n) == 0;
    }

    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[below(values.length)];
    }

    public <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    public char charOf(String alphabet) {
        return alphabet.charAt(below(alphabet.length()));
    }

    /** A string over the alphabet with {@code least} to {@code most} characters. */
    public String text(String alphabet, int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int length = least + below(most - least + 1); length > 0; length--) {
            text.append(charOf(alphabet));
        }
        return text.toString();
    }

    /** A day between 1930 and 2009. */
    public LocalDate day() {
        return FIRST_DAY.plusDays(below(DAYS));
    }

    /** The same values in another order. */
    public <T> List<T> shuffled(List<T> values) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Override
    public String toString() {
        return Seeds.replay(seed);
    }
}
