package dev.cordon.cli.eval;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** In which scripts names are written, for the breakdown of figures; kana and Hangul with Han are told apart. */
public final class NameScripts {

    private NameScripts() {}

    /** The scripts of the letters of all names, such as {@code [Cyrillic, Latin]}; digits and marks have none. */
    static SortedSet<String> of(Party party) {
        SortedSet<String> scripts = new TreeSet<>();
        for (PartyName name : party.names()) {
            name.text().codePoints().filter(NameScripts::hasScript).forEach(letter -> scripts.add(label(letter)));
        }
        return scripts;
    }

    /** Whether all letters are Latin ones. */
    public static boolean isLatin(String name) {
        return name.codePoints().filter(NameScripts::hasScript).allMatch(NameScripts::isLatin);
    }

    /** Whether no letter is a Latin one. */
    public static boolean isWithoutLatin(String name) {
        return name.codePoints().filter(NameScripts::hasScript).noneMatch(NameScripts::isLatin);
    }

    private static boolean isLatin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    private static boolean hasScript(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return Character.isLetter(codePoint) && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    private static String label(int letter) {
        String name = UnicodeScript.of(letter).name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The scripts of both sides, such as {@code Cyrillic+Latin|Latin}. */
    static String label(SortedSet<String> left, SortedSet<String> right) {
        return String.join("+", left) + "|" + String.join("+", right);
    }
}
