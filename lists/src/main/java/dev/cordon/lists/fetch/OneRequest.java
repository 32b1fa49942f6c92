package dev.cordon.lists.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One try to get a file: a request, and those to which servers redirect it. */
final class OneRequest {

    private static final int MOST_REDIRECTS = 6;
    private static final long POLL_MILLIS = 100;

    private final HttpClient client;
    private final FetchSettings settings;

    OneRequest(HttpClient client, FetchSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    Fetched follow(URI start, Validators known, Path target, long atMost) throws IOException {
        URI address = start;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<String> response = send(address, known, target, atMost);
            int status = response.statusCode();
            if (status == 200) {
                return file(address, response, target);
            }
            if (status == 304 && !known.isEmpty()) {
                return new Fetched.NotModified();
            }
            if (!isRedirect(status)) {
                throw refused(address, status, response.headers());
            }
            address = next(address, response.headers());
        }
        throw FetchException.lasting(start, "was redirected more than " + MOST_REDIRECTS + " times, perhaps in a loop");
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI next(URI from, HttpHeaders headers) throws FetchException {
        String location = headers.firstValue("Location").orElse("");
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw FetchException.lasting(from, "is redirected to '" + location + "', which is no address");
        }
        String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
        if (location.isEmpty() || to.getHost() == null || !scheme.equals("https") && !scheme.equals("http")) {
            throw FetchException.lasting(
                    from, "is redirected to '" + location + "', which is no address on the web; not followed");
        }
        if (from.getScheme().equalsIgnoreCase("https") && scheme.equals("http")) {
            throw FetchException.lasting(
                    from, "is redirected to '" + location + "', which is not encrypted as it is; not followed");
        }
        return to;
    }

    private static FetchException refused(URI address, int status, HttpHeaders headers) {
        String problem = "the server answered " + status;
        if (status == 429 || status == 408 || status >= 500) {
            return FetchException.passing(address, problem, RetryAfter.of(headers, Instant.now()));
        }
        return FetchException.lasting(
                address,
                switch (status) {
                    case 401, 403, 407 ->
                        problem + " (access refused); check the address, the proxy and the user agent, or use a mirror";
                    case 404, 410 ->
                        problem + " (not there any more); check the address in sources.conf, or use a mirror";
                    default -> problem + ", which is no file";
                });
    }

    private static Fetched file(URI address, HttpResponse<String> response, Path target) throws IOException {
        HttpHeaders headers = response.headers();
        Optional<String> declared = DeclaredDigest.sha256(headers);
        if (declared.isPresent() && !declared.get().equals(response.body())) {
            throw FetchException.passing(
                    address,
                    "came damaged: the server declares the SHA-256 " + declared.get() + ", it has " + response.body());
        }
        boolean endKnown = response.version() == HttpClient.Version.HTTP_2
                || headers.firstValue("Content-Length").isPresent()
                || headers.firstValue("Transfer-Encoding").isPresent();
        long bytes = target.toFile().length();
        return new Fetched.File(address, response.body(), bytes, Validators.of(headers), endKnown);
    }

    private HttpResponse<String> send(URI address, Validators known, Path target, long atMost) throws IOException {
        AtomicLong received = new AtomicLong();
        BodyHandler<String> handler = head ->
                head.statusCode() == 200 ? new FileSink(target, atMost, received) : BodySubscribers.replacing("");
        HttpRequest request = request(address, known);
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, bounded(handler, atMost));
        try {
            return await(answer, address, received);
        } catch (ExecutionException e) {
            throw failure(address, e.getCause() == null ? e : e.getCause(), atMost);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(address + ": stopped");
        }
    }

    /** Refuses what declares itself too long before it comes. */
    private static BodyHandler<String> bounded(BodyHandler<String> handler, long atMost) {
        return head -> {
            long declared = head.headers().firstValueAsLong("Content-Length").orElse(0);
            if (head.statusCode() == 200 && declared > atMost) {
                throw new IllegalStateException(tooLong(atMost));
            }
            return handler.apply(head);
        };
    }

    private HttpRequest request(URI address, Validators known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .GET()
                .timeout(settings.whole())
                .header("User-Agent", settings.userAgent())
                .header("Accept", "*/*");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    /** Waits for the answer as long as bytes keep coming. */
    private HttpResponse<String> await(CompletableFuture<HttpResponse<String>> answer, URI address, AtomicLong received)
            throws InterruptedException, ExecutionException, FetchException {
        long start = System.nanoTime();
        long lastChange = start;
        long seen = 0;
        while (true) {
            try {
                return answer.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long now = System.nanoTime();
                if (received.get() != seen) {
                    seen = received.get();
                    lastChange = now;
                }
                String late = late(now - start, now - lastChange);
                if (late != null) {
                    answer.cancel(true);
                    throw FetchException.passing(address, late + " (" + seen + " bytes came)");
                }
            }
        }
    }

    private @Nullable String late(long whole, long stall) {
        if (Duration.ofNanos(stall).compareTo(settings.stall()) > 0) {
            return "nothing came for " + settings.stall().toSeconds() + " s";
        }
        if (Duration.ofNanos(whole).compareTo(settings.whole()) > 0) {
            return "did not come whole within " + settings.whole().toSeconds() + " s";
        }
        return null;
    }

    private static IOException failure(URI address, Throwable cause, long atMost) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof FileSink.TooLongException || each instanceof IllegalStateException) {
                return FetchException.lasting(address, tooLong(atMost));
            }
            if (each instanceof FileSystemException disk) {
                return disk;
            }
        }
        return FetchException.passing(address, words(cause));
    }

    private static String tooLong(long atMost) {
        return "is larger than " + atMost
                + " bytes, which this list never is; raise at-most in sources.conf if it has grown";
    }

    private static String words(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        return switch (name) {
            case "ConnectException", "UnresolvedAddressException", "UnknownHostException" ->
                "cannot be reached" + (message == null ? "" : " (" + message + ")")
                        + "; check the network and the proxy";
            case "HttpConnectTimeoutException" -> "cannot be reached in time; check the network and the proxy";
            case "SSLHandshakeException" -> "the encrypted connection failed: " + message;
            default -> "the connection broke off" + (message == null ? "" : ": " + message);
        };
    }
}
