package dev.cordon.cli.eval;

import dev.cordon.core.party.PartyName;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Draws some of many queries by a hash, so that the same ones are drawn in whatever order they come. */
public final class QuerySample {

    private static final long HASHES = 1L << 32;

    private final double least;

    private QuerySample(double share) {
        this.least = share * HASHES;
    }

    /**
     * A sample of a known number of queries.
     *
     * @param wanted about how many to draw; 0 for all
     * @param total  how many there are
     */
    public static QuerySample of(int wanted, long total) {
        return new QuerySample(wanted <= 0 ? 1 : (double) wanted / Math.max(1, total));
    }

    /** Whether the query is in the sample. */
    public boolean takes(ScreeningQuery query) {
        StringBuilder key = new StringBuilder(query.party().id()).append(' ');
        query.party().names().stream().limit(1).map(PartyName::text).forEach(key::append);
        CRC32 hash = new CRC32();
        hash.update(key.toString().getBytes(StandardCharsets.UTF_8));
        return hash.getValue() < least;
    }
}
