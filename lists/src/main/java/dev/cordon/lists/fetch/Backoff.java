package dev.cordon.lists.fetch;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before another try: anything up to a bound that doubles each time ("full jitter"), so that many clients
 * that failed at once do not come back at once.
 */
final class Backoff {

    private final FetchSettings settings;
    private final RandomGenerator random;

    Backoff(FetchSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /** @param failures number of tries that have failed, at least 1 */
    Duration before(int failures) {
        double bound = settings.firstWait().toMillis() * Math.pow(2, failures - 1.0);
        return Duration.ofMillis((long)
                (random.nextDouble() * Math.min(bound, settings.mostWait().toMillis())));
    }
}
