package dev.cordon.documents.report;

/** The style classes by which a page tells parties apart; the number beside each mark does so without colour. */
final class Palette {

    private static final int COLOURS = 6;

    private Palette() {}

    static String of(int party) {
        return "c" + (party % COLOURS + 1);
    }
}
