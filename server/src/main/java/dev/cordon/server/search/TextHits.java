package dev.cordon.server.search;

import dev.cordon.server.ftm.EntityView;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a search has found. */
public final class TextHits {

    private final int[] numbers;
    private final IntFunction<EntityView> views;

    TextHits(int[] numbers, IntFunction<EntityView> views) {
        this.numbers = numbers;
        this.views = views;
    }

    /** How many entries were found. */
    public int size() {
        return numbers.length;
    }

    /** Some of them, by rank from 0. */
    public List<EntityView> from(int offset, int limit) {
        int start = Math.min(offset, numbers.length);
        int end = Math.min(start + limit, numbers.length);
        return IntStream.range(start, end)
                .mapToObj(rank -> views.apply(numbers[rank]))
                .toList();
    }
}
