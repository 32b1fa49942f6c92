package dev.cordon.spark;

/** How hits are written. */
enum AlertFormat {
    /** One file, as {@code cordon screen --in} writes it. */
    CSV,
    /** One file of JSON Lines, as {@code cordon screen --in} writes it. */
    JSON,
    /** A folder of Parquet with the columns of the CSV, as texts but for the line. */
    PARQUET;

    /** The format that the ending of the output's name stands for. */
    static AlertFormat of(String output) {
        if (output.endsWith(".jsonl") || output.endsWith(".ndjson") || output.endsWith(".json")) {
            return JSON;
        }
        return output.endsWith(".parquet") ? PARQUET : CSV;
    }
}
