package dev.cordon.lists.read;

import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that stand in one: {@code Rigel Battery Company (also known as Rigel JSC)}, {@code A.K.A. SAMPLE}, {@code Abdul Baqi
 * (previously listed as)}. Abbreviations count only with dots or within brackets: AKA is also part of names.
 */
public final class SeveralNames {

    private static final String WORDS = "also known as|formerly known as|previously known as|now known as|formerly";
    private static final String DOTTED = "[af]\\.\\s?k\\.\\s?a\\b\\.?";
    private static final Pattern BRACKETED = Pattern.compile(
            "(?i)(?<name>.*[\\p{L}\\p{N}].*?)\\s*[(\\[]\\s*(?<label>" + WORDS + "|[af]\\.?k\\.?a\\b\\.?)[,:]?\\s+"
                    + "(?<others>[^()\\[\\]]*(?:\\([^()]*\\))?[^()\\[\\]]*)[)\\]]?\\.?");
    private static final Pattern LISTED =
            Pattern.compile("(?i)(?<name>.*[\\p{L}\\p{N}].*?)\\s*\\((?:previously|formerly) listed as\\b[^()]*\\)?");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)(?<name>.*[\\p{L}\\p{N}].*?),?\\s+(?<label>also known as|" + DOTTED + "),?:?\\s+(?<others>.+)");
    private static final Pattern AT_START =
            Pattern.compile("(?i)(?<label>" + DOTTED + ")(?:[,:]+\\s*|\\s+)(?<others>.+)");
    private static final Pattern ITEMS = Pattern.compile(";\\s*");

    /** A longer text is no name, and would keep the patterns busy for minutes. */
    private static final int LONGEST = 1_000;

    private SeveralNames() {}

    /** The names in a name, itself first; only itself if it holds no others or is longer than a thousand characters. */
    public static List<PartyName> of(PartyName printed) {
        if (printed.text().length() > LONGEST || !mayHoldOthers(printed.text())) {
            return List.of(printed);
        }
        Matcher listed = LISTED.matcher(printed.text());
        if (listed.matches()) {
            return List.of(renamed(printed, listed.group("name"), NameType.FORMER));
        }
        for (Pattern pattern : List.of(BRACKETED, BETWEEN)) {
            Matcher several = pattern.matcher(printed.text());
            if (several.matches()) {
                List<PartyName> names =
                        new ArrayList<>(List.of(renamed(printed, several.group("name"), printed.type())));
                names.addAll(others(printed, several));
                return List.copyOf(names);
            }
        }
        Matcher alias = AT_START.matcher(printed.text());
        return alias.matches() ? others(printed, alias) : List.of(printed);
    }

    private static boolean mayHoldOthers(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return words.contains("known as")
                || words.contains("listed as")
                || words.contains("formerly")
                || words.contains("k.a")
                || words.contains("k. a")
                || words.contains("(aka")
                || words.contains("[aka")
                || words.contains("(fka");
    }

    private static List<PartyName> others(PartyName printed, Matcher several) {
        String label = several.group("label").toLowerCase(Locale.ROOT);
        NameType type = label.startsWith("f") || label.startsWith("previously") ? NameType.FORMER : NameType.ALIAS;
        List<PartyName> names = new ArrayList<>();
        for (String item : ITEMS.split(several.group("others"))) {
            if (item.codePoints().anyMatch(Character::isLetterOrDigit)) {
                names.add(renamed(printed, item.strip(), type));
            }
        }
        return names.isEmpty() ? List.of(printed) : List.copyOf(names);
    }

    private static PartyName renamed(PartyName printed, String text, NameType type) {
        return new PartyName(text, type, printed.strength(), null, null, printed.language());
    }
}
