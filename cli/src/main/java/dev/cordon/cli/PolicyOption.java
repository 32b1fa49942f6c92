package dev.cordon.cli;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.PolicyException;
import dev.cordon.core.screen.PolicyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which evidence suffices to alert. */
final class PolicyOption {

    private static final long MOST_BYTES = 1 << 16;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            description = "What suffices to alert: balanced, strict, ofac-search, or a file of your own; see"
                    + " 'cordon policy --help' (default: ${DEFAULT-VALUE}).",
            defaultValue = "balanced")
    private String policy = "balanced";

    private @Nullable Double threshold;

    PolicyOption() {}

    @Option(
            names = "--threshold",
            paramLabel = "T",
            description = "Score from which an entry is a hit, above 0 and up to 1, instead of the policy's.")
    void threshold(@Nullable Double value) {
        if (value != null && !(value > 0 && value <= 1)) {
            throw new ParameterException(spec.commandLine(), "--threshold must be above 0 and at most 1, not " + value);
        }
        this.threshold = value;
    }

    /**
     * The policy of the options, for use with the watchlist.
     *
     * @throws CommandFailure if it is neither one of Cordon's own nor a readable file of rules that hold together
     */
    Policy read(Watchlist watchlist) throws IOException {
        Set<String> lists = watchlist.info().lists().stream().map(ListInfo::id).collect(Collectors.toSet());
        Policy read = read(policy, lists);
        return threshold == null ? read : read.withReview(threshold);
    }

    /** The same, for callers that cannot take a checked exception. */
    Policy unchecked(Watchlist watchlist) {
        try {
            return read(watchlist);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of Cordon's own policies, else that of a file. */
    static Policy read(String nameOrFile, Set<String> lists) throws IOException {
        if (Policy.SHIPPED.contains(nameOrFile)) {
            return Policy.shipped(nameOrFile);
        }
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure("there is no policy '" + nameOrFile + "' and no such file; use "
                    + String.join(", ", Policy.SHIPPED) + ", or give a file");
        }
        try {
            return PolicyFile.read(text(file), nameOrFile, lists);
        } catch (PolicyException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new CommandFailure(file + " is larger than 64 KB, so it is no policy");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new CommandFailure(file + " is no text in UTF-8, so it is no policy");
        }
    }
}
