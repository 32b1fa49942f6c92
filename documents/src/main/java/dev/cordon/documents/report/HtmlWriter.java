package dev.cordon.documents.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes HTML. Whatever comes from a document or a list passes through {@link #text}. */
public final class HtmlWriter {

    private final Appendable out;

    public HtmlWriter(Appendable out) {
        this.out = out;
    }

    /** Writes markup of this program's own. */
    public HtmlWriter raw(String markup) {
        try {
            out.append(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes text, in which nothing is markup. */
    public HtmlWriter text(CharSequence text) {
        return raw(escape(text));
    }

    /** Writes an element that holds nothing but text whose direction its own letters tell. */
    public HtmlWriter element(String name, String attributes, CharSequence text) {
        raw("<" + name + (attributes.isEmpty() ? "" : " " + attributes) + " dir=\"auto\">");
        return text(text).raw("</" + name + ">");
    }

    /** The text with everything that could be markup, or mislead the eye, replaced. */
    public static String escape(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append(c);
                default -> escaped.append(isForbidden(c, text, i) ? '\ufffd' : c);
            }
        }
        return escaped.toString();
    }

    /** Control characters, lone surrogates, and the overrides of direction by which a text can show what it does not say. */
    private static boolean isForbidden(char c, CharSequence text, int at) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' '
                || c >= 0x7f && c < 0xa0
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xfffe;
    }
}
