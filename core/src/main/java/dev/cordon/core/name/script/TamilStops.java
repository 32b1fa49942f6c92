package dev.cordon.core.name.script;

/**
 * The Tamil stops, each of which stands for several sounds: hard at the start of a word, doubled, or beside another
 * consonant; soft after a nasal; softer still between vowels. They come as capital letters among small ones.
 */
final class TamilStops {

    private static final String STOPS = "KCTHPR";
    private static final String[] HARD = {"k", "ch", "t", "th", "p", "r"};
    private static final String[] AFTER_NASAL = {"g", "j", "d", "th", "b", "dr"};
    private static final String[] BETWEEN_VOWELS = {"g", "s", "d", "th", "b", "r"};

    private TamilStops() {}

    /**
     * The word in small letters.
     *
     * @param hard whether the first letter, if it is s or ch, is read as ch
     */
    static String inLatin(String word, boolean hard) {
        StringBuilder out = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            int stop = STOPS.indexOf(word.charAt(i));
            out.append(stop < 0 ? word.substring(i, i + 1) : sound(word, i, stop, hard));
        }
        return out.toString();
    }

    private static String sound(String word, int at, int stop, boolean hard) {
        char stands = word.charAt(at);
        char before = at == 0 ? ' ' : word.charAt(at - 1);
        char after = at + 1 == word.length() ? ' ' : word.charAt(at + 1);
        if (before == ' ') {
            return stands == 'C' && !hard ? "s" : HARD[stop];
        }
        if (after == stands) {
            return stands == 'R' ? "t" : "";
        }
        boolean nasal = before == 'n' || before == 'm' || before == 'g' || before == 'y';
        if (nasal) {
            return before == 'g' && stands == 'K' ? "" : AFTER_NASAL[stop];
        }
        return isVowel(before) && (isVowel(after) || after == ' ') ? BETWEEN_VOWELS[stop] : HARD[stop];
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
