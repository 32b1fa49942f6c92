package dev.cordon.core.name.script;

import java.util.List;

/** Chinese text in simplified characters, for comparing names written in either form. */
public final class SimplifiedHan {

    private static final int FIRST = 0x3400;
    private static final char[] FORMS = load();

    private SimplifiedHan() {}

    private static char[] load() {
        List<String[]> rows = Tables.rows("simplified.tsv");
        char[] forms = new char[0xFB00 - FIRST];
        for (int i = 0; i < rows.get(0)[0].length(); i++) {
            forms[rows.get(0)[0].charAt(i) - FIRST] = rows.get(0)[1].charAt(i);
        }
        return forms;
    }

    /** The text with each traditional character replaced by its simplified form; everything else as it is. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i)) {
                char[] simplified = text.toCharArray();
                for (int at = i; at < simplified.length; at++) {
                    simplified[at] = of(simplified[at]);
                }
                return new String(simplified);
            }
        }
        return text;
    }

    private static char of(char c) {
        int at = c - FIRST;
        return at < 0 || at >= FORMS.length || FORMS[at] == 0 ? c : FORMS[at];
    }
}
