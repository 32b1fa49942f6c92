package dev.cordon.bridge;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A bridge as a process that can be killed: messages with "bad" are held, with "noise" not understood, others pass. */
final class BridgeProcess {

    private BridgeProcess() {}

    public static void main(String[] arguments) {
        BridgeSettings settings = new BridgeSettings(
                arguments[0], "in", "passed", "held", "dead", "cordon", "1", Map.of("session.timeout.ms", "6000"));
        new PaymentBridge(settings, BridgeProcess::decide, problem -> {}).run(() -> true);
    }

    private static Deciding.Outcome decide(byte[] message) {
        String text = new String(message, StandardCharsets.UTF_8);
        if (text.contains("noise")) {
            throw new IllegalStateException("not understood");
        }
        Deciding.Route route = text.contains("bad") ? Deciding.Route.HELD : Deciding.Route.PASSED;
        return new Deciding.Outcome(route, "{}");
    }
}
