package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.lists.fetch.FetchSettings;
import dev.cordon.lists.fetch.NamedProxy;
import dev.cordon.lists.source.ListSource;
import dev.cordon.lists.source.SourceCatalogue;
import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From where lists are got, and how servers are asked. */
final class UpdateOptions {

    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description = "Lists to update, such as ofac-sdn; else all that are enabled.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Addresses to lay over Cordon's own, instead of sources.conf in CORDON_HOME.")
    private @Nullable Path sources;

    @Option(
            names = "--proxy",
            paramLabel = "HOST:PORT",
            description = "Ask through this proxy; else $HTTPS_PROXY but for $NO_PROXY.")
    private @Nullable String proxy;

    @Option(names = "--user-agent", paramLabel = "TEXT", description = "Who asks, for servers that mind.")
    private @Nullable String userAgent;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description = "How often to try each address (default: ${DEFAULT-VALUE}).",
            defaultValue = "5")
    private int tries = 5;

    @Option(
            names = "--stall",
            paramLabel = "SECONDS",
            description = "Give a server up when nothing comes for so long (default: ${DEFAULT-VALUE}).",
            defaultValue = "60")
    private int stall = 60;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "How long to wait for another updater (default: ${DEFAULT-VALUE}).",
            defaultValue = "600")
    private int wait = 600;

    UpdateOptions() {}

    List<String> names() {
        return List.copyOf(names);
    }

    Duration patience() {
        return Duration.ofSeconds(Math.max(0, wait));
    }

    /** The sources to update. */
    List<ListSource> sources(Path home) throws IOException {
        return catalogue(home).chosen(names);
    }

    SourceCatalogue catalogue(Path home) throws IOException {
        Path file = sources == null ? home.resolve("sources.conf") : sources;
        return sources == null && !Files.exists(file) ? SourceCatalogue.official() : SourceCatalogue.with(file);
    }

    FetchSettings settings(Console console) {
        FetchSettings settings = FetchSettings.standard(EngineVersion.version(), selector(console))
                .withTries(Math.max(1, tries))
                .withStall(Duration.ofSeconds(Math.max(1, stall)));
        return userAgent == null ? settings : settings.withUserAgent(userAgent);
    }

    private ProxySelector selector(Console console) {
        try {
            return proxy == null
                    ? NamedProxy.ofEnvironment(console.environment())
                    : NamedProxy.of(proxy, console.variable("NO_PROXY").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("the proxy cannot be used: " + e.getMessage());
        }
    }
}
