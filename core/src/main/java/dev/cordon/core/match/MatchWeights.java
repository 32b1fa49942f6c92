package dev.cordon.core.match;

import dev.cordon.core.name.Liberty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** A full set of {@link Weight}s. Immutable. */
public final class MatchWeights {

    private static final MatchWeights SHIPPED = loadShipped();

    private final int[] values;

    private MatchWeights(int[] values) {
        this.values = values;
    }

    /** The weights that come with the engine. */
    public static MatchWeights shipped() {
        return SHIPPED;
    }

    public int of(Weight weight) {
        return values[weight.ordinal()];
    }

    /** What a reading of a query's name costs for the liberty that it takes, in hundredths of a bit: 0 or less. */
    public int of(Liberty liberty) {
        return switch (liberty) {
            case NONE -> 0;
            case LETTERS_RESTORED -> of(Weight.LETTERS_RESTORED);
            case PART_OF_TEXT -> of(Weight.PART_OF_TEXT);
            case CUT_OFF -> of(Weight.CUT_OFF);
        };
    }

    /** The same weights but for one. */
    public MatchWeights with(Weight weight, int value) {
        int[] changed = values.clone();
        changed[weight.ordinal()] = value;
        return new MatchWeights(changed);
    }

    /**
     * Reads a table in the layout of {@code weights.tsv}.
     *
     * @throws IllegalArgumentException if a row is malformed, names no weight, or a weight is missing
     */
    public static MatchWeights read(Reader table) throws IOException {
        Map<Weight, Integer> rows = new EnumMap<>(Weight.class);
        BufferedReader lines = new BufferedReader(table);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] row = line.split("\t", 3);
                if (row.length < 2) {
                    throw new IllegalArgumentException(
                            "the row '" + line + "' of the weights must have a name and a value");
                }
                rows.put(Weight.valueOf(row[0]), Integer.valueOf(row[1].strip()));
            }
        }
        int[] values = new int[Weight.values().length];
        for (Weight weight : Weight.values()) {
            Integer value = rows.get(weight);
            if (value == null) {
                throw new IllegalArgumentException("the table of weights has no row for " + weight);
            }
            values[weight.ordinal()] = value;
        }
        return new MatchWeights(values);
    }

    private static MatchWeights loadShipped() {
        try (InputStream table = MatchWeights.class.getResourceAsStream("weights.tsv")) {
            if (table == null) {
                throw new IllegalStateException("the table weights.tsv is missing from the jar");
            }
            return read(new InputStreamReader(table, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchWeights weights && Arrays.equals(values, weights.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
