package dev.cordon.cli;

import dev.cordon.bridge.BridgeSettings;
import dev.cordon.bridge.PaymentBridge;
import dev.cordon.bridge.ScreenedMessages;
import dev.cordon.cli.console.Console;
import dev.cordon.payments.screen.PaymentScreener;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Decides on the payments of a Kafka topic. */
@Command(
        name = "bridge",
        description = {
            "Takes payment messages from a Kafka topic and hands each on to the topic of those that pass, of those held, or"
                    + " of those not understood, exactly once, until stopped (Ctrl-C, SIGTERM).",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  cordon payment bridge --brokers kafka:9092 --in payments \\",
            "      --passed payments.passed --held payments.held --dead payments.dead",
            "",
            "Readers of the three topics must read committed messages only",
            "(isolation.level=read_committed). Each message keeps its key, value and headers,",
            "and gets the headers cordon-verdict, cordon-decision (JSON) and cordon-source.",
        })
final class PaymentBridgeCommand implements Callable<Integer> {

    private static final long STOP_SECONDS = 20;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final PaymentOptions screening = new PaymentOptions();

    @Option(
            names = "--brokers",
            required = true,
            paramLabel = "HOST:PORT",
            description = "Brokers, separated by commas.")
    private String brokers = "";

    @Option(
            names = "--in",
            required = true,
            paramLabel = "TOPIC",
            description = "Messages to be decided, one a record.")
    private String input = "";

    @Option(names = "--passed", required = true, paramLabel = "TOPIC", description = "Messages that pass.")
    private String passed = "";

    @Option(names = "--held", required = true, paramLabel = "TOPIC", description = "Messages held because of a hit.")
    private String held = "";

    @Option(names = "--dead", required = true, paramLabel = "TOPIC", description = "Messages that were not understood.")
    private String dead = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "cordon",
            description = "Consumer group, and identity of the transactions (default: ${DEFAULT-VALUE}).")
    private String name = "cordon";

    @Option(
            names = "--instance",
            paramLabel = "ID",
            defaultValue = "1",
            description = "Tells bridges of one name apart that share the work (default: ${DEFAULT-VALUE}).")
    private String instance = "1";

    @Option(
            names = "--kafka",
            paramLabel = "KEY=VALUE",
            description = "Further property of the clients, such as security.protocol=SSL.")
    private Map<String, String> further = new LinkedHashMap<>();

    PaymentBridgeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BridgeSettings settings;
        try {
            settings = new BridgeSettings(brokers, input, passed, held, dead, name, instance, further);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        PaymentScreener screener = screening.screener(console);
        PaymentBridge bridge = new PaymentBridge(settings, new ScreenedMessages(screener, input), console::warn);
        AtomicBoolean going = new AtomicBoolean(true);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(going, stopped)));
        console.note("deciding on " + input + " at " + brokers + "; Ctrl-C ends it");
        try {
            bridge.run(going::get);
        } finally {
            stopped.countDown();
        }
        return ExitCode.CLEAR;
    }

    /** Lets the transaction in progress end. */
    private static void stop(AtomicBoolean going, CountDownLatch stopped) {
        going.set(false);
        try {
            stopped.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
