package dev.cordon.lists.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Gets files over HTTP. Follows redirects itself, to web addresses only and never from https to http; bounds size and time;
 * tries again where that may help, after a wait that the server names or that grows. Safe for many threads.
 */
public final class HttpFetch {

    private final FetchSettings settings;
    private final Backoff backoff;
    private final Consumer<String> told;
    private final OneRequest requests;

    /** @param told takes a line for people before each wait */
    public HttpFetch(FetchSettings settings, RandomGenerator random, Consumer<String> told) {
        this.settings = settings;
        this.backoff = new Backoff(settings, random);
        this.told = told;
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .proxy(settings.proxy())
                .connectTimeout(settings.stall())
                .build();
        this.requests = new OneRequest(client, settings);
    }

    /**
     * Gets a file, or learns that it has not changed.
     *
     * @param known  what the server said of the file that is kept already, or {@link Validators#NONE}
     * @param target where the bytes go; after a failure, what stands there is worth nothing
     * @param atMost most bytes
     * @throws FetchException if it could not be got
     * @throws InterruptedIOException if the thread was interrupted
     */
    public Fetched fetch(URI address, Validators known, Path target, long atMost) throws IOException {
        for (int failures = 1; ; failures++) {
            try {
                return requests.follow(address, known, target, atMost);
            } catch (FetchException e) {
                if (!e.isTemporary()) {
                    throw e;
                }
                if (failures >= settings.tries()) {
                    throw failures == 1 ? e : e.after(failures);
                }
                await(e, failures);
            }
        }
    }

    private void await(FetchException e, int failures) throws IOException {
        Duration wait = backoff.before(failures);
        Duration asked = e.retryAfter();
        if (asked != null && asked.compareTo(settings.mostWait()) > 0) {
            throw e;
        }
        if (asked != null && asked.compareTo(wait) > 0) {
            wait = asked;
        }
        told.accept(e.getMessage() + "; trying again in " + seconds(wait));
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting to try again");
        }
    }

    private static String seconds(Duration wait) {
        return wait.toMillis() / 100 / 10.0 + " s";
    }
}
