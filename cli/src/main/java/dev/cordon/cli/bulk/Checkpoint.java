package dev.cordon.cli.bulk;

import dev.cordon.core.screen.table.TableTally;

/**
 * How far a run has come: all rows so far have their results in the first bytes of the two files.
 *
 * @param tally   what the rows so far came to
 * @param alerts  length of the alerts in bytes
 * @param rejects length of the rejects in bytes
 * @param whole   whether there are no more rows
 */
record Checkpoint(TableTally tally, long alerts, long rejects, boolean whole) {}
