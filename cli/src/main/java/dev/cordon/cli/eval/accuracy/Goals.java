package dev.cordon.cli.eval.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures to reach, as {@code goals.tsv} lists them. */
public final class Goals {

    private static final String TABLE = "goals.tsv";
    private static final int COLUMNS = 4;

    private final List<Goal> goals;

    Goals(List<Goal> goals) {
        this.goals = List.copyOf(goals);
    }

    /**
     * The goals that the command ships with.
     *
     * @throws IllegalStateException if the table is missing or has a row that is no goal
     */
    public static Goals shipped() {
        try (InputStream bytes = Goals.class.getResourceAsStream(TABLE)) {
            if (bytes == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            List<Goal> goals = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(Goals::row)
                    .forEach(goals::add);
            return new Goals(goals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Goal row(String line) {
        String[] cells = line.split("\t");
        if (cells.length != COLUMNS || !(cells[2].equals("least") || cells[2].equals("most"))) {
            throw new IllegalStateException(TABLE + ": '" + line + "' is no goal");
        }
        return new Goal(cells[0], cells[1], cells[2].equals("least"), Double.parseDouble(cells[3]));
    }

    /** The goal for a measure of a file or section, if one is set. */
    public Optional<Goal> of(String subject, String measure) {
        return goals.stream()
                .filter(goal ->
                        subject.startsWith(goal.subject()) && goal.measure().equals(measure))
                .findFirst();
    }

    List<Goal> all() {
        return goals;
    }
}
