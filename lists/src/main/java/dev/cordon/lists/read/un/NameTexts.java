package dev.cordon.lists.read.un;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes apart texts in which the UN list writes several names: split by {@code ;}, numbered {@code b)}, or one name in
 * two scripts, as in {@code Abubakar (original script: Абубакар)}.
 */
final class NameTexts {

    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|(?:^|\\s+)[a-hA-H]\\)\\s+");
    private static final Pattern SCRIPT_LABEL = Pattern.compile(
            "(?i)\\(?\\s*(?:name )?(?:in )?(?:original|arabic|cyrillic|korean|chinese) ?(?:script)?\\s*:");
    private static final String EDGE = "[\\s,;:]+";

    private NameTexts() {}

    /** The names in the text, in their order, none blank. */
    static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        String plain = SCRIPT_LABEL
                .matcher(text.replaceAll("\\s+", " ").replaceAll("\\(\\s*\\)", ""))
                .replaceAll(" ");
        for (String run : runs(plain)) {
            for (String name : BETWEEN.split(run)) {
                String trimmed = trim(name);
                if (trimmed.chars().anyMatch(Character::isLetter) && !names.contains(trimmed)) {
                    names.add(trimmed);
                }
            }
        }
        return names;
    }

    /** Pieces of the text that are in Latin script or in no other than one script. */
    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean latin = true;
        boolean letters = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Character.isLetter(point)) {
                boolean now = UnicodeScript.of(point) == UnicodeScript.LATIN;
                if (letters && now != latin) {
                    runs.add(run.toString());
                    run.setLength(0);
                }
                latin = now;
                letters = true;
            }
            run.appendCodePoint(point);
        }
        runs.add(run.toString());
        return runs;
    }

    /** Without blanks and commas at the ends, and without brackets that have no partner. */
    private static String trim(String name) {
        String text = name.replaceAll("^" + EDGE + "|" + EDGE + "$", "");
        while (text.startsWith("(") && text.endsWith(")") && text.indexOf(')') == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        long opened = text.chars().filter(c -> c == '(').count();
        long closed = text.chars().filter(c -> c == ')').count();
        if (opened > closed) {
            int at = text.lastIndexOf('(');
            text = text.substring(0, at) + text.substring(at + 1);
        } else if (closed > opened) {
            int at = text.indexOf(')');
            text = text.substring(0, at) + text.substring(at + 1);
        }
        return text.replaceAll("^" + EDGE + "|" + EDGE + "$", "");
    }
}
