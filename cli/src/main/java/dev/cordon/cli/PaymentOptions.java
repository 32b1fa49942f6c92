package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Screener;
import dev.cordon.payments.field.FieldPolicy;
import dev.cordon.payments.field.FieldPolicyException;
import dev.cordon.payments.field.FieldPolicyFile;
import dev.cordon.payments.place.Gazetteer;
import dev.cordon.payments.place.GazetteerFile;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By what payments are screened: lists, policies, places, day. */
final class PaymentOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Option(
            names = "--policy-file",
            paramLabel = "FILE",
            description = "Which elements are screened, and how, instead of Cordon's own field policy.")
    private @Nullable Path fieldPolicy;

    @Option(names = "--places", paramLabel = "FILE", description = "Embargoed places instead of Cordon's own table.")
    private @Nullable Path places;

    @Option(
            names = "--day",
            paramLabel = "DAY",
            description = "Day of the decision, from which deadlines count (default: today).")
    private @Nullable LocalDate day;

    @Option(
            names = "--patience",
            paramLabel = "MS",
            description = "Milliseconds that one transaction may take before it is held (default: ${DEFAULT-VALUE}).",
            defaultValue = "5000")
    private int patience;

    PaymentOptions() {}

    /** The screener of the options. */
    PaymentScreener screener(Console console) throws IOException {
        if (patience < 1) {
            throw new ParameterException(spec.commandLine(), "--patience must be at least 1, not " + patience);
        }
        Watchlist watchlist = new Watchlists(console).open(lists);
        return screener(watchlist);
    }

    private PaymentScreener screener(Watchlist watchlist) throws IOException {
        LocalDate today = day == null ? LocalDate.now() : day;
        Settings settings = new Settings(today, Duration.ofMillis(patience));
        return PaymentScreener.over(
                Screener.over(watchlist, policy.read(watchlist)), fields(), gazetteer(today), settings);
    }

    private FieldPolicy fields() throws IOException {
        if (fieldPolicy == null) {
            return FieldPolicy.SHIPPED;
        }
        try {
            return FieldPolicyFile.read(Files.readString(fieldPolicy), fieldPolicy.toString());
        } catch (FieldPolicyException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private Gazetteer gazetteer(LocalDate today) throws IOException {
        if (places == null) {
            return Gazetteer.shipped(today);
        }
        try {
            return GazetteerFile.read(Files.readString(places), places.toString(), today);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }
}
