package dev.cordon.cli.eval.payments;

import java.util.List;

/**
 * What came of payments between parties who are on no list.
 *
 * @param payments how many there were
 * @param holds    why some were held
 * @param millis   what each took of a processor, in milliseconds, the least first
 */
public record CleanRun(int payments, List<FalseHold> holds, List<Double> millis) {

    /** No payments. */
    public static final CleanRun NONE = new CleanRun(0, List.of(), List.of());

    public CleanRun {
        holds = List.copyOf(holds);
        millis = millis.stream().sorted().toList();
    }

    /** How many payments were held. */
    int held() {
        return (int) holds.stream().mapToInt(FalseHold::number).distinct().count();
    }

    /** How many were held for a name that is a listed party's, word for word. */
    int heldForTheSameName() {
        return (int) holds.stream()
                .filter(FalseHold::isSameName)
                .mapToInt(FalseHold::number)
                .distinct()
                .count();
    }

    /** The time within which a share of the payments was decided, in milliseconds. */
    double percentile(double share) {
        return millis.get((int) Math.min(millis.size() - 1L, Math.round(share * millis.size())));
    }

    double meanMillis() {
        return millis.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
