package dev.cordon.core.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes Arabic compound names apart, so that they are the same words however they are joined and whichever letter the
 * article takes: {@code Abd al-Rahman}, {@code Abdul Rahman}, {@code Abdurrahman}, {@code Abderrahmane};
 * {@code Izz al-Din}, {@code Ezzedine}; {@code Nur ud-Din}, {@code Nouradine}.
 */
final class ArabicCompounds {

    /** "Servant of (the)", with the article that goes with it. */
    static final String SERVANT = "abdul";

    static final String RELIGION = "din";

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "ar", "er", "ur", "as", "es", "us", "az", "ad", "ed", "ud", "at", "an", "il", "ol");
    private static final Pattern SERVANT_ALONE = Pattern.compile("abd|abd(?:u|e|a|o|i|ou)(?:l|r|s|n|z|d)");
    private static final Pattern SERVANT_JOINED = Pattern.compile(
            "abd(?:(?:[aeiou]|ou)l(?=[a-z]{3})|(?:[aeiou]|ou)?(?:r(?=r)|s(?=s)|z(?=z)|n(?=n)|d(?=d)|t(?=t))?(?![aeiou]))"
                    + "([a-z]{3,})");
    /** God's own name, and what Turkic and Slavic languages make of the servant: these are one word. */
    private static final Pattern ONE_WORD = Pattern.compile(
            "abd(?:[aeiou]|ou)?(?:l+[aeo]h?(?:[iueo]|y[ei]?|y?[eo]v[a-z]*)?|l?(?:ov|ev|in)(?:[ai]|i?[ct][a-z]*|n[a-z]*)?)");

    private static final Pattern OF_RELIGION =
            Pattern.compile("([a-z]{2,}?)(?:[aeiou]+(?:l|d)|[aeu]|ou)(?:din|dine|deen|dein|dien)");

    private ArabicCompounds() {}

    /** The words with such names taken apart and their articles left out. */
    static List<String> parted(List<String> words) {
        List<String> parted = new ArrayList<>(words.size() + 2);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i + 1 == words.size();
            if (!last && word.startsWith("abd") && SERVANT_ALONE.matcher(word).matches()) {
                parted.add(SERVANT);
                i += i + 2 < words.size() && ARTICLES.contains(words.get(i + 1)) ? 1 : 0;
            } else if (isReligion(word) && !parted.isEmpty()) {
                dropArticle(parted);
                parted.add(RELIGION);
            } else {
                addParted(parted, word);
            }
        }
        return parted;
    }

    private static void addParted(List<String> parted, String word) {
        Matcher servant = word.startsWith("abd") ? SERVANT_JOINED.matcher(word) : null;
        if (servant != null && servant.matches() && !ONE_WORD.matcher(word).matches()) {
            parted.add(SERVANT);
            parted.add(servant.group(1));
            return;
        }
        Matcher religion = word.length() >= 6 && mayEndInReligion(word) ? OF_RELIGION.matcher(word) : null;
        if (religion != null && religion.matches()) {
            parted.add(religion.group(1));
            parted.add(RELIGION);
            return;
        }
        parted.add(word);
    }

    /** Spares nearly all words the pattern. */
    private static boolean mayEndInReligion(String word) {
        return word.endsWith("n") || word.endsWith("dine");
    }

    /** "Din", alone or with its article before it. */
    private static boolean isReligion(String word) {
        return switch (word) {
            case "din",
                    "dine",
                    "deen",
                    "eddin",
                    "uddin",
                    "eddine",
                    "uddine",
                    "aldin",
                    "eldin",
                    "aldine",
                    "eldine",
                    "uldin" -> true;
            default -> false;
        };
    }

    private static void dropArticle(List<String> words) {
        int last = words.size() - 1;
        if (last > 0 && ARTICLES.contains(words.get(last))) {
            words.remove(last);
        }
    }
}
