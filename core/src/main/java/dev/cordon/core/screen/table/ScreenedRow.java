package dev.cordon.core.screen.table;

import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Screening;
import java.util.ArrayList;
import java.util.List;

/**
 * A customer and the answer.
 *
 * @param customer  the row as it was understood
 * @param screening its screening
 */
public record ScreenedRow(Customer customer, Screening screening) implements RowOutcome {

    /** The names of the cells of hits. */
    public static List<String> header() {
        return cells("line", "customer", HitRow.HEADER);
    }

    @Override
    public TableTally tally() {
        return TableTally.of(screening);
    }

    /** Whether the row is to be told. */
    public boolean isAlert() {
        return screening.decision() != Decision.CLEAR;
    }

    /** A row for each hit, best first: line and reference of the customer before the hit. */
    public List<List<String>> hits() {
        return HitRow.all(screening).stream()
                .map(hit -> cells(String.valueOf(customer.line()), customer.reference(), hit))
                .toList();
    }

    private static List<String> cells(String line, String customer, List<String> hit) {
        List<String> cells = new ArrayList<>(List.of(line, customer));
        cells.addAll(hit);
        return cells;
    }
}
