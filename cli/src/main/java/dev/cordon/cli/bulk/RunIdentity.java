package dev.cordon.cli.bulk;

import dev.cordon.core.screen.Screener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * All on which the output of a run depends: two runs of the same identity write the same bytes.
 *
 * @param parts its parts by what people call them, in the order in which they are compared
 */
record RunIdentity(Map<String, String> parts) {

    private static final int BUFFER = 1 << 16;

    RunIdentity {
        parts = new LinkedHashMap<>(parts);
    }

    /** The identity of a request's run. Reads the whole file once; what comes by standard input cannot be known. */
    static RunIdentity of(BulkRequest request, Screener screener) throws IOException {
        Path input = request.input();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("the size of the input", input == null ? "standard input" : String.valueOf(Files.size(input)));
        parts.put("the content of the input", input == null ? "standard input" : sha256(input));
        parts.put("the watchlist", screener.watchlist().info().id());
        parts.put(
                "the policy", screener.policy().name() + " " + screener.policy().hash());
        parts.put("the engine", Screener.ENGINE);
        parts.put("an option (--map, --date-format, --format, --limit or --exhaustive)", request.settings());
        return new RunIdentity(parts);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** @throws BulkException if the earlier run was of something else */
    void requireSame(RunIdentity earlier, Path journal) throws BulkException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String before = earlier.parts.get(part.getKey());
            if (!Objects.equals(before, part.getValue())) {
                throw new BulkException("cannot resume: " + part.getKey() + " is another one than that of the run in "
                        + journal + " (" + before + " then, " + part.getValue()
                        + " now). Restore it, or leave out --resume to start again");
            }
        }
    }
}
