package dev.cordon.cli.report;

/** Text of foreign origin, made safe for a terminal: no control characters, on one line. */
public final class Printable {

    private Printable() {}

    /** The text on one line. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean override = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
            safe.append(Character.isISOControl(c) || override ? ' ' : c);
        }
        return safe.toString();
    }
}
