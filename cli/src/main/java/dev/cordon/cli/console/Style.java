package dev.cordon.cli.console;

/**
 * Emphasis on a terminal; plain text elsewhere.
 *
 * @param enabled whether to write escape sequences
 */
public record Style(boolean enabled) {

    public static final Style PLAIN = new Style(false);

    public String strong(String text) {
        return wrap("1", text);
    }

    public String faint(String text) {
        return wrap("2", text);
    }

    /** For a match, and for errors. */
    public String alarm(String text) {
        return wrap("1;31", text);
    }

    /** For what a person must look at. */
    public String warning(String text) {
        return wrap("1;33", text);
    }

    /** For what is clear. */
    public String good(String text) {
        return wrap("1;32", text);
    }

    private String wrap(String code, String text) {
        return enabled ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
