package dev.cordon.bench.fit;

import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.Weight;

/** The text of {@code weights.tsv} with other values. */
final class WeightTable {

    private WeightTable() {}

    /** The same rows, meanings and comments. */
    static String rewrite(String table, MatchWeights weights) {
        StringBuilder out = new StringBuilder();
        for (String line : table.split("\n")) {
            if (line.startsWith("#") || line.isBlank()) {
                out.append(line).append('\n');
            } else {
                String[] row = line.split("\t", 3);
                int value = weights.of(Weight.valueOf(row[0]));
                out.append(row[0])
                        .append('\t')
                        .append(value)
                        .append('\t')
                        .append(row[2])
                        .append('\n');
            }
        }
        return out.toString();
    }
}
