package dev.cordon.core.screen.table;

/** What became of a row: each is screened, rejected with its reason, or passed over because it is no party. */
public sealed interface RowOutcome permits ScreenedRow, RejectedRow, RowOutcome.PassedOver {

    /** What the row adds to the counts. */
    TableTally tally();

    /** The row is of no party, such as an address among entities. */
    record PassedOver() implements RowOutcome {

        @Override
        public TableTally tally() {
            return TableTally.SKIPPED;
        }
    }
}
