package dev.cordon.documents.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a report's first sentence begins behind its place and date: "BELGRADE, Jan 14 (Savapress) - Serbia will not …". */
public final class Dateline {

    private static final int LONGEST = 100;
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’/-]*(?:,? (?:de|of|and|\\p{Lu}[\\p{L}.'’/-]*)){0,4}";
    private static final Pattern PATTERN = Pattern.compile("(?<place>" + PLACE
            + ")(?<date>, [^()\\n–—]{0,30}\\d{1,4})?(?<agency> ?\\([^()\\n]{2,50}\\))? ?(?:--|—|–|-(?= )) *");

    private Dateline() {}

    /** Where the sentence itself begins: behind a dateline, or at its start. */
    public static int end(String text, TextSpan sentence) {
        int start = sentence.start();
        boolean opensLine = start == 0 || text.charAt(start - 1) == '\n';
        int reach = Math.min(sentence.end(), start + LONGEST);
        if (!opensLine || !hasDash(text, start, reach)) {
            return start;
        }
        Matcher matcher = PATTERN.matcher(text).region(start, reach);
        if (!matcher.lookingAt() || matcher.end() >= sentence.end()) {
            return start;
        }
        String place = matcher.group("place");
        boolean capitals = place.length() > 2 && place.equals(place.toUpperCase(java.util.Locale.ROOT));
        boolean told = capitals || matcher.group("date") != null || matcher.group("agency") != null;
        return told ? matcher.end() : start;
    }

    private static boolean hasDash(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '-' || c == '–' || c == '—') {
                return true;
            }
        }
        return false;
    }
}
