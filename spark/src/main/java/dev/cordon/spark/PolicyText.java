package dev.cordon.spark;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.PolicyFile;
import dev.cordon.core.screen.table.TableException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it travels to the executors: as text, since that is what its hash vouches for.
 *
 * @param source    its name or file
 * @param text      its text; empty if it is one of Cordon's own
 * @param threshold the threshold that replaces its own, or null
 */
record PolicyText(String source, String text, @Nullable Double threshold) implements Serializable {

    private static final long MOST_BYTES = 1 << 16;

    /** @throws TableException if it is neither one of Cordon's own nor a file that can be read */
    static PolicyText read(String nameOrFile, @Nullable Double threshold) throws IOException {
        if (Policy.SHIPPED.contains(nameOrFile)) {
            return new PolicyText(nameOrFile, "", threshold);
        }
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new TableException("there is no policy '" + nameOrFile + "' and no such file; use "
                    + String.join(", ", Policy.SHIPPED) + ", or give a file of this machine");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new TableException(file + " is larger than 64 KB, so it is no policy");
        }
        try {
            return new PolicyText(nameOrFile, Files.readString(file), threshold);
        } catch (CharacterCodingException e) {
            throw new TableException(file + " is no text in UTF-8, so it is no policy", e);
        }
    }

    /**
     * The policy, for use with a watchlist.
     *
     * @throws dev.cordon.core.screen.PolicyException if its rules do not hold together
     */
    Policy policy(Watchlist watchlist) {
        Policy read = text.isEmpty()
                ? Policy.shipped(source)
                : PolicyFile.read(
                        text,
                        source,
                        watchlist.info().lists().stream().map(ListInfo::id).collect(Collectors.toSet()));
        return threshold == null ? read : read.withReview(threshold);
    }
}
