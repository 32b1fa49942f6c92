package dev.cordon.core.name;

import dev.cordon.core.name.words.LegalForm;
import dev.cordon.core.name.words.LegalForms;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Single letters in names: initials of people, abbreviations of organisations. */
final class LoneLetters {

    /** Names and parts of names without a vowel. */
    private static final Set<String> SYLLABIC = Set.of("ng", "mc", "md", "hm", "sz", "kh", "sh", "ch", "st");

    private static final Set<String> JOINING = Set.of("and", "und", "et", "i");

    private LoneLetters() {}

    /** The words without what joins two single letters: J and M is J & M. */
    static List<String> together(List<String> words) {
        List<String> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean joins = i > 0
                    && i + 1 < words.size()
                    && JOINING.contains(words.get(i))
                    && words.get(i - 1).length() == 1
                    && words.get(i + 1).length() == 1;
            if (!joins) {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    /**
     * How many single letters stand together: of an organisation they are one abbreviation, such as N.P.T.T.
     *
     * @param kind of the party; where it is open, two letters are initials
     */
    static int abbreviationAt(List<String> words, int from, @Nullable PartyKind kind) {
        int end = from;
        while (end < words.size() && words.get(end).length() == 1) {
            LegalForm form = LegalForms.at(words, end);
            if (form != null && !isWithin(words, from, end, form)) {
                break;
            }
            end += form == null ? 1 : form.tokens();
        }
        int letters = end - from;
        return kind == null && letters < 3 ? 0 : letters;
    }

    /**
     * Whether letters that could be a legal form are the end of an abbreviation: {@code T.E.G. Limited} has its form behind them, and
     * {@code T.E.G.} would have a name of one letter without them.
     */
    private static boolean isWithin(List<String> words, int from, int at, LegalForm form) {
        int end = at + form.tokens();
        boolean lettered = words.subList(at, end).stream().allMatch(word -> word.length() == 1);
        boolean formFollows = end < words.size() && LegalForms.at(words, end) != null;
        return lettered && at > from && (formFollows || from == 0 && at == 1);
    }

    /** Two letters that make no syllable and no title: "JC Juncker". */
    static boolean areInitials(String word) {
        return word.length() == 2
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z' && "aeiouy".indexOf(c) < 0)
                && !SYLLABIC.contains(word)
                && Words.roleOf(word) == WordRole.NONE
                && Words.equivalents(word).isEmpty();
    }
}
