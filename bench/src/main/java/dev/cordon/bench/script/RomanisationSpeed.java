package dev.cordon.bench.script;

import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.script.TextCleaner;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;

/**
 * Prints the time of the first and of the warmed-up call per script. A rough figure for one machine: best of ten runs
 * of 100,000 calls; the checksum shows that the work was done.
 *
 * <pre>java dev.cordon.bench.script.RomanisationSpeed</pre>
 */
public final class RomanisationSpeed {

    private static final int CALLS = 100_000;
    private static final int RUNS = 10;

    private RomanisationSpeed() {}

    /**
     * Measures each script.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        measure(
                out,
                "ASCII clean + fold",
                "Vladimir Putin",
                s -> Romaniser.foldLatin(TextCleaner.clean(s)).length());
        measure(
                out,
                "Latin clean + fold",
                "Jürgen Müller",
                s -> Romaniser.foldLatin(TextCleaner.clean(s)).length());
        measure(
                out,
                "Cyrillic clean",
                "Владимир Путин",
                s -> TextCleaner.clean(s).length());
        for (String name : new String[] {
            "Владимир Путин",
            "Αλέξης Τσίπρας",
            "Սերժ Սարգսյան",
            "მიხეილ სააკაშვილი",
            "محمد حسن نشوان",
            "בנימין נתניהו",
            "倪高彬",
            "さとう たろう",
            "김정은"
        }) {
            measure(
                    out,
                    "romanise " + name,
                    name,
                    s -> Romaniser.romanise(s, true).size());
        }
    }

    private static void measure(PrintStream out, String what, String text, ToIntFunction<String> action) {
        long start = System.nanoTime();
        long sum = action.applyAsInt(text);
        double first = (System.nanoTime() - start) / 1e6;
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long from = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                sum += action.applyAsInt(text);
            }
            best = Math.min(best, (System.nanoTime() - from) / 1e3 / CALLS);
        }
        out.printf("%-32s first %7.2f ms  then %6.3f µs  (checksum %d)%n", what, first, best, sum);
    }
}
