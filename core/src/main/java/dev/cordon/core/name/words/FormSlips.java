package dev.cordon.core.name.words;

import dev.cordon.core.name.script.Romaniser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slips of the pen in a legal form at the end of a name: one letter of a long form wrong ({@code Aktiengeselschaft}), a
 * small letter among the capitals of a short one ({@code AkG}).
 */
public final class FormSlips {

    private static final int SHORTEST = 6;
    private static final List<String> LONG = LegalForms.words(SHORTEST + 1);

    private FormSlips() {}

    /** The name with its legal form as it is meant; the name itself if nothing is wrong with it. */
    public static String mended(String name) {
        int gap = name.lastIndexOf(' ');
        if (gap < 0) {
            return name;
        }
        String last = name.substring(gap + 1);
        String meant = last.length() == 3 ? capitals(last) : last.length() >= SHORTEST ? nearest(last) : null;
        return meant == null ? name : name.substring(0, gap + 1) + meant;
    }

    private static @Nullable String capitals(String word) {
        boolean slipped = Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1))
                && Character.isUpperCase(word.charAt(2));
        String capitals = word.charAt(0) + word.substring(2);
        return slipped && !isForm(word) && isForm(capitals) ? capitals : null;
    }

    private static boolean isForm(String word) {
        return LegalForms.at(List.of("name", Romaniser.foldLatin(word)), 1) != null;
    }

    private static @Nullable String nearest(String word) {
        String folded = Romaniser.foldLatin(word);
        if (folded.length() < SHORTEST || isForm(word) || Words.roleOf(folded) != WordRole.NONE) {
            return null;
        }
        for (String form : LONG) {
            if (form.charAt(0) == folded.charAt(0) && isOneEditApart(form, folded)) {
                return form;
            }
        }
        return null;
    }

    /** Whether a letter left out, put in, exchanged, or two neighbours swapped make one word of the other. */
    private static boolean isOneEditApart(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int start = 0;
        while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
            start++;
        }
        String restOfLonger = longer.substring(start);
        String restOfShorter = shorter.substring(start);
        if (longer.length() == shorter.length() + 1) {
            return restOfLonger.substring(1).equals(restOfShorter);
        }
        return longer.length() == shorter.length()
                && (tail(restOfLonger, 1).equals(tail(restOfShorter, 1)) || isSwapped(restOfLonger, restOfShorter));
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && tail(one, 2).equals(tail(other, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
