package dev.cordon.documents.text;

/** White space of ASCII, of which any run means one blank. */
public final class Blanks {

    private Blanks() {}

    /** The text with each run of white space as one blank. */
    public static String collapse(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ' && isBlank(c) && (c != ' ' || at + 1 < text.length() && isBlank(text.charAt(at + 1)))) {
                return collapsed(text);
            }
        }
        return text;
    }

    /** The same of a stretch of a text. */
    public static String collapse(String text, int start, int end) {
        return collapse(text.substring(start, end));
    }

    private static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean before = false;
        for (int at = 0; at < text.length(); at++) {
            boolean blank = isBlank(text.charAt(at));
            if (!blank) {
                out.append(text.charAt(at));
            } else if (!before) {
                out.append(' ');
            }
            before = blank;
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
