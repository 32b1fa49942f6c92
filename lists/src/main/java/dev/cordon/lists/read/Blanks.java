package dev.cordon.lists.read;

import java.util.regex.Pattern;

/** Runs of blanks made one. Most texts have none: those are handed back as they are, without a search. */
public final class Blanks {

    private static final Pattern RUN = Pattern.compile("\\s+");

    private Blanks() {}

    /** The text with a blank for each run of blanks, tabs and line ends. */
    public static String joined(String text) {
        return areSingle(text) ? text : RUN.matcher(text).replaceAll(" ");
    }

    /** Whether the text has no tab, no line end, and no two blanks side by side. */
    public static boolean areSingle(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == ' ' ? before == ' ' : at >= '\t' && at <= '\r') {
                return false;
            }
            before = at;
        }
        return true;
    }
}
