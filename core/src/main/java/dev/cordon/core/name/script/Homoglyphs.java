package dev.cordon.core.name.script;

/**
 * Words in two scripts: a Latin word with Cyrillic or Greek letters that look Latin in it is made Latin, and the reverse.
 * A word is changed only when that makes all its letters one script's. Pairs after Unicode's confusables (UTS 39).
 */
final class Homoglyphs {

    private static final String CYRILLIC = "АВЕЅІЈКМНОРСТУХҮаеѕіјорсухһԁԛԝкӏѵ";
    private static final String CYRILLIC_AS_LATIN = "ABESIJKMHOPCTYXYaesijopcyxhdqwklv";
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυικχτ";
    private static final String GREEK_AS_LATIN = "ABEZHIKMNOPTYXavopuikxt";

    private Homoglyphs() {}

    static String repair(String text) {
        if (!isMixed(text)) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int from = 0; from < letters.length; ) {
            int to = from;
            while (to < letters.length && Character.isLetter(letters[to])) {
                to++;
            }
            repairWord(letters, from, to);
            from = to + 1;
        }
        return new String(letters);
    }

    private static boolean isMixed(String text) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            latin |= isLatin(text.charAt(i));
            other |= isCyrillic(text.charAt(i)) || isGreek(text.charAt(i));
        }
        return latin && other;
    }

    private static void repairWord(char[] letters, int from, int to) {
        int latin = 0;
        int cyrillic = 0;
        int greek = 0;
        for (int i = from; i < to; i++) {
            latin += isLatin(letters[i]) ? 1 : 0;
            cyrillic += isCyrillic(letters[i]) ? 1 : 0;
            greek += isGreek(letters[i]) ? 1 : 0;
        }
        if (latin == 0 || cyrillic + greek == 0) {
            return;
        }
        boolean done = latin >= cyrillic + greek && toLatin(letters, from, to);
        if (!done && greek == 0) {
            done = replace(letters, from, to, CYRILLIC_AS_LATIN, CYRILLIC);
        } else if (!done && cyrillic == 0) {
            done = replace(letters, from, to, GREEK_AS_LATIN, GREEK);
        }
        if (!done) {
            toLatin(letters, from, to);
        }
    }

    private static boolean toLatin(char[] letters, int from, int to) {
        return replace(letters, from, to, CYRILLIC + GREEK, CYRILLIC_AS_LATIN + GREEK_AS_LATIN);
    }

    /** Replaces the letters of one script in a word, if that leaves no other script in it. */
    private static boolean replace(char[] letters, int from, int to, String looks, String becomes) {
        boolean intoLatin = isLatin(becomes.charAt(0));
        for (int i = from; i < to; i++) {
            boolean stranger = isLatin(letters[i]) != intoLatin;
            if (stranger && looks.indexOf(letters[i]) < 0) {
                return false;
            }
        }
        for (int i = from; i < to; i++) {
            int at = isLatin(letters[i]) != intoLatin ? looks.indexOf(letters[i]) : -1;
            letters[i] = at >= 0 ? becomes.charAt(at) : letters[i];
        }
        return true;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : c >= 0xC0 && c < 0x250;
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x400 && c < 0x530;
    }

    private static boolean isGreek(char c) {
        return c >= 0x370 && c < 0x400;
    }
}
