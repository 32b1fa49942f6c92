package dev.cordon.lists.fetch;

import java.net.ProxySelector;
import java.time.Duration;

/**
 * How to ask servers.
 *
 * @param userAgent says who asks; OFAC refuses those who do not
 * @param proxy     through which proxy
 * @param tries     how often to try at most, at least 1
 * @param firstWait the longest wait before the second try; doubles with each further one
 * @param mostWait  the longest wait before any try
 * @param stall     how long to wait for the next byte
 * @param whole     how long a file may take in all
 */
public record FetchSettings(
        String userAgent,
        ProxySelector proxy,
        int tries,
        Duration firstWait,
        Duration mostWait,
        Duration stall,
        Duration whole) {

    /** For official servers: some of them are slow, and answer with errors for minutes. */
    public static FetchSettings standard(String version, ProxySelector proxy) {
        return new FetchSettings(
                "cordon/" + version + " (sanctions list update)",
                proxy,
                5,
                Duration.ofSeconds(2),
                Duration.ofMinutes(2),
                Duration.ofSeconds(60),
                Duration.ofMinutes(20));
    }

    public FetchSettings withTries(int value) {
        return new FetchSettings(userAgent, proxy, value, firstWait, mostWait, stall, whole);
    }

    public FetchSettings withUserAgent(String value) {
        return new FetchSettings(value, proxy, tries, firstWait, mostWait, stall, whole);
    }

    public FetchSettings withStall(Duration value) {
        return new FetchSettings(userAgent, proxy, tries, firstWait, mostWait, value, whole);
    }
}
