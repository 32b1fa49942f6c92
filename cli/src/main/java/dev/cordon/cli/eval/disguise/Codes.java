package dev.cordon.cli.eval.disguise;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;

/** Characters that look alike, cannot be seen, or were read in the wrong encoding. */
final class Codes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Codes() {}

    /** Cyrillic letters that look like Latin ones, in some places. */
    static String homoglyphs(ListedName name, Random random) {
        return replaced(name, random, "aeopcxAEOPCXTMHKB", "аеорсхАЕОРСХТМНКВ");
    }

    static String leetspeak(ListedName name, Random random) {
        return replaced(name, random, "oieastOIEAST", "013457013457");
    }

    private static String replaced(ListedName name, Random random, String from, String to) {
        StringBuilder text = new StringBuilder(name.text());
        for (int i = 0; i < text.length(); i++) {
            int known = from.indexOf(text.charAt(i));
            if (known >= 0 && random.nextInt(3) == 0) {
                text.setCharAt(i, to.charAt(known));
            }
        }
        return text.toString();
    }

    /** Letters set apart, wider between the words. */
    static String spaced(ListedName name, Random random) {
        return name.words().stream()
                .map(word -> String.join(" ", word.split("(?!^)")))
                .collect(Collectors.joining("   "));
    }

    static String invisible(ListedName name, Random random) {
        StringBuilder text = new StringBuilder(name.text());
        String marks = "\u200b\u200d\u00ad\u2060\u202e\ufeff";
        for (int i = text.length() - 1; i > 0; i--) {
            if (random.nextInt(4) == 0
                    && Character.isLetter(text.charAt(i))
                    && Character.isLetter(text.charAt(i - 1))) {
                text.insert(i, marks.charAt(random.nextInt(marks.length())));
            }
        }
        return text.toString();
    }

    /** UTF-8 read as Windows-1252; names in plain letters come through unharmed. */
    static String mojibake(ListedName name, Random random) {
        String damaged = new String(name.text().getBytes(StandardCharsets.UTF_8), WINDOWS);
        return damaged.indexOf('\ufffd') >= 0 ? name.text() : damaged;
    }
}
