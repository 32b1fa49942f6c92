package dev.cordon.core.name.script;

import java.util.HashMap;
import java.util.Map;

/** Decodes HTML character references, also those encoded more than once ({@code &amp;amp;}), in linear time. */
final class HtmlEntities {

    private static final int LONGEST_NAME = 8;

    /** The entities of ISO 8859-1 in HTML 4.01, chapter 24.2, in the order of their code points from U+00A0. */
    private static final String LATIN_1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
            + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
            + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
            + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
            + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Integer> NAMES = names();

    private HtmlEntities() {}

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        int codePoint = 0xA0;
        for (String name : LATIN_1.split(" ")) {
            names.put(name, codePoint++);
        }
        names.putAll(Map.of("amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", (int) '\''));
        names.putAll(Map.of("lsquo", 0x2018, "rsquo", 0x2019, "ldquo", 0x201C, "rdquo", 0x201D, "ndash", 0x2013));
        names.putAll(Map.of("mdash", 0x2014, "hellip", 0x2026, "scaron", 0x161, "Scaron", 0x160, "oelig", 0x153));
        names.putAll(Map.of("OElig", 0x152, "zwnj", 0x200C, "zwj", 0x200D, "lrm", 0x200E, "rlm", 0x200F));
        return Map.copyOf(names);
    }

    static String decode(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '&') {
                out.append(c);
                continue;
            }
            int codePoint = '&';
            int end = end(text, at);
            while (codePoint == '&' && end > 0 && reference(text.substring(at, end)) >= 0) {
                codePoint = reference(text.substring(at, end));
                at = end + 1;
                end = end(text, at);
            }
            out.appendCodePoint(codePoint);
        }
        return out.toString();
    }

    /** Where the semicolon of a reference that starts here stands, or -1. */
    private static int end(String text, int at) {
        int last = Math.min(text.length(), at + LONGEST_NAME + 2);
        for (int i = at; i < last; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i == at ? -1 : i;
            }
            if (c >= 0x80 || c != '#' && !Character.isLetterOrDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static int reference(String name) {
        if (name.charAt(0) != '#') {
            return NAMES.getOrDefault(name, -1);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
        try {
            int codePoint = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
            return codePoint > 0 && Character.isValidCodePoint(codePoint) ? codePoint : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
