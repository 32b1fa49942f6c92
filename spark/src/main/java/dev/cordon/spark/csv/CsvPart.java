package dev.cordon.spark.csv;

import java.io.Serializable;

/**
 * A part of a file: the rows that begin in it are read by one task, to the end of the last one.
 *
 * @param file        the whole name of the file
 * @param name        its name within the table; empty if the table is this one file
 * @param start       position of the first byte
 * @param end         position after the last byte
 * @param gzip        whether it is packed, and so all of the file
 * @param state       state of {@link CsvAutomaton} before the first byte
 * @param linesBefore lines of the file that end before the first byte
 * @param headerLine  line on which the header stands
 */
public record CsvPart(
        String file, String name, long start, long end, boolean gzip, int state, long linesBefore, long headerLine)
        implements Serializable {

    CsvPart after(int stateBefore, long lines) {
        return new CsvPart(file, name, start, end, gzip, stateBefore, lines, headerLine);
    }
}
