package dev.cordon.spark.csv;

/**
 * Tells where rows of CSV begin, byte by byte, and counts lines as the parser of {@link dev.cordon.lists.table.CsvTable}
 * does: a line ends with CR, LF or both; within quotes too.
 *
 * <p>UTF-8 makes this possible on bytes: no byte of a letter beyond ASCII looks like a quote, a separator or a line end.
 */
final class CsvAutomaton {

    /** Before the first byte of a row, or of an empty line. */
    static final int START = 0;
    /** The same after CR, so that LF belongs to that line's end. */
    static final int START_CR = 1;
    /** After a separator. */
    static final int FIELD = 2;
    /** In a field without quotes, where a quote is a letter like any other. */
    static final int DATA = 3;
    /** Within quotes. */
    static final int QUOTED = 4;
    /** Within quotes, after CR. */
    static final int QUOTED_CR = 5;
    /** After a quote within quotes: the end of the field, or the first of two that stand for one. */
    static final int CLOSED = 6;

    static final int STATES = 7;

    private static final int OTHER = 0;
    private static final int SEPARATOR = 1;
    private static final int QUOTE = 2;
    private static final int CR = 3;
    private static final int LF = 4;
    private static final int KINDS = 5;

    private static final int LINE_END = 1 << 3;
    private static final int ROW_BEGINS = 1 << 4;
    private static final int STATE = LINE_END - 1;

    private final byte[] kinds = new byte[256];
    private final byte[] steps = new byte[STATES * KINDS];

    CsvAutomaton(char separator) {
        kinds[separator] = SEPARATOR;
        kinds['"'] = QUOTE;
        kinds['\r'] = CR;
        kinds['\n'] = LF;
        row(START, DATA | ROW_BEGINS, FIELD | ROW_BEGINS, QUOTED | ROW_BEGINS, START_CR | LINE_END, START | LINE_END);
        row(START_CR, DATA | ROW_BEGINS, FIELD | ROW_BEGINS, QUOTED | ROW_BEGINS, START_CR | LINE_END, START);
        row(FIELD, DATA, FIELD, QUOTED, START_CR | LINE_END, START | LINE_END);
        row(DATA, DATA, FIELD, DATA, START_CR | LINE_END, START | LINE_END);
        row(QUOTED, QUOTED, QUOTED, CLOSED, QUOTED_CR | LINE_END, QUOTED | LINE_END);
        row(QUOTED_CR, QUOTED, QUOTED, CLOSED, QUOTED_CR | LINE_END, QUOTED);
        // A letter after a closing quote is no CSV; the parser of the row will say so.
        row(CLOSED, DATA, FIELD, QUOTED, START_CR | LINE_END, START | LINE_END);
    }

    private void row(int state, int other, int separator, int quote, int cr, int lf) {
        int at = state * KINDS;
        steps[at + OTHER] = (byte) other;
        steps[at + SEPARATOR] = (byte) separator;
        steps[at + QUOTE] = (byte) quote;
        steps[at + CR] = (byte) cr;
        steps[at + LF] = (byte) lf;
    }

    /** What a byte does in a state: to be asked by the methods below. */
    int step(int state, byte next) {
        return steps[state * KINDS + kinds[next & 0xff]];
    }

    /** The state after a step. */
    static int state(int step) {
        return step & STATE;
    }

    /** The lines that a step ends: 0 or 1. */
    static int lines(int step) {
        return step >> 3 & 1;
    }

    /** The rows that a step begins: 0 or 1. Empty lines are no rows. */
    static int rows(int step) {
        return step >> 4 & 1;
    }

    /** Whether the next byte may begin a row. */
    static boolean isBetweenRows(int state) {
        return state <= START_CR;
    }
}
