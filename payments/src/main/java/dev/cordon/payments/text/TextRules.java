package dev.cordon.payments.text;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What it takes for words of a free text to be a listed name. Remittance texts are full of names of others, of goods and of
 * places; a party's own field says that it holds a name, a text does not.
 */
final class TextRules {

    /** Texts ask for more than a party's field does. */
    private static final double LEAST_SCORE = 0.75;
    /** A single word below this rarity is a word, not a name. */
    private static final int RARE = 1050;

    private static final int SHORTEST_ALONE = 5;
    /** From this length a single word may have one letter wrong. */
    private static final int SHORTEST_MISSPELT = 8;

    private static final int CUE_REACH = 8;
    private static final Set<String> VESSEL_CUES =
            Set.of("vessel", "tanker", "ship", "mv", "mt", "imo", "shipped", "aboard", "board", "bl", "lading", "flag");

    private final Watchlist watchlist;

    TextRules(Watchlist watchlist) {
        this.watchlist = watchlist;
    }

    double leastScore() {
        return LEAST_SCORE;
    }

    /** Whether the words may name the entry as far as their surroundings tell. */
    boolean mayName(TextWords text, int first, int last, int entry) {
        boolean single = telling(text, first, last, 2) < 2;
        return switch (watchlist.kind(entry)) {
            case PERSON -> !single && !continues(text, first, last) && !isBrokenWord(text, first, last);
            case ORGANISATION ->
                telling(text, first, last, 3) > 1 && !isBrokenWord(text, first, last)
                        || isNameAlone(Leet.undone(text.words().get(first).form())) && !hasNeighbour(text, first, last);
            case VESSEL, AIRCRAFT -> !single && telling(text, first, last, 2) > 2 || hasCue(text, first, last);
            case WALLET -> false;
        };
    }

    /** Two words that a full line parts may be one: the text with its lines joined is searched besides. */
    private static boolean isBrokenWord(TextWords text, int first, int last) {
        if (last != first + 1) {
            return false;
        }
        int end = text.text().indexOf('\n', text.words().get(first).end());
        boolean parted = end >= 0 && end < text.words().get(last).start();
        return parted && isFull(text, end);
    }

    /** How many of the words have so many letters and are more than a word that joins others. */
    private static int telling(TextWords text, int first, int last, int shortest) {
        int count = 0;
        for (int word = first; word <= last; word++) {
            String form = text.words().get(word).form();
            boolean joins = Words.roleOf(form) == WordRole.STOP || Words.roleOf(form) == WordRole.PARTICLE;
            boolean number = text.words().get(word).hasDigit() && !Leet.isLikely(form);
            count += form.length() >= shortest && !joins && !number ? 1 : 0;
        }
        return count;
    }

    /** Whether a word is rare enough to be a name without another beside it. */
    static boolean isNameAlone(String form) {
        return form.length() >= SHORTEST_ALONE
                && Words.roleOf(form) == WordRole.NONE
                && TokenRarity.of(form) >= RARE
                && Words.equivalents(form).isEmpty()
                && !OrdinaryWords.containAlone(form);
    }

    /** Whether a single word of a text is the one word that tells the listed name from others, or nearly. */
    static boolean isTheWord(String form, List<Reading> listed) {
        for (Reading reading : listed) {
            Token only = onlyTelling(reading);
            if (only != null && reading.isPlain() && isAlike(form, only.text())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Token onlyTelling(Reading reading) {
        Token only = null;
        for (Token token : reading.tokens()) {
            if (token.role().isContent() && token.role() != TokenRole.GENERIC && token.role() != TokenRole.PLACE) {
                if (only != null) {
                    return null;
                }
                only = token;
            } else if (token.role() == TokenRole.NUMBER) {
                return null;
            }
        }
        return only;
    }

    private static boolean isAlike(String form, String listed) {
        if (form.equals(listed)) {
            return true;
        }
        int shorter = Math.min(form.length(), listed.length());
        if (shorter < SHORTEST_MISSPELT || Math.abs(form.length() - listed.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && form.charAt(start) == listed.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && form.charAt(form.length() - 1 - end) == listed.charAt(listed.length() - 1 - end)) {
            end++;
        }
        return start > 0 && Math.max(form.length(), listed.length()) - start - end <= 1;
    }

    /** Whether a listed name bears a number that the stretch, or the word beside it, does not. */
    static boolean lacksNumber(TextWords text, int first, int last, List<Token> listed) {
        for (Token token : listed) {
            if (token.role() == TokenRole.NUMBER
                    && !hasNumber(text, first, last, token.text().substring(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(TextWords text, int first, int last, String number) {
        for (int word = Math.max(0, first - 1); word <= Math.min(text.size() - 1, last + 1); word++) {
            String form = text.words().get(word).form();
            if (number(form).equals(number)) {
                return true;
            }
        }
        return false;
    }

    /** The number that a word may be read as, in digits, such as {@code 2} for {@code II} and {@code two}; empty if none. */
    static String number(String form) {
        if (form.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return form;
        }
        int number = numberOf(form);
        return number < 0 ? "" : Integer.toString(number);
    }

    private static int numberOf(String form) {
        return switch (form) {
            case "i" -> 1;
            case "v" -> 5;
            case "x" -> 10;
            default -> Words.numberOf(form);
        };
    }

    /**
     * Whether a further word of a name stands beside a person's, if behind a particle: then it is a longer one, somebody else's.
     * Should it be the listed person's after all, the whole {@linkplain NameStretches stretch} tells when it is screened as a name.
     */
    private static boolean continues(TextWords text, int first, int last) {
        return goesOn(text, first, -1) || goesOn(text, last, 1);
    }

    private static boolean goesOn(TextWords text, int edge, int step) {
        int at = edge;
        while (at + step >= 0 && at + step < text.size() && isTight(text, step > 0 ? at : at - 1)) {
            at += step;
            if (Words.roleOf(text.words().get(at).form()) != WordRole.PARTICLE) {
                return mayBeName(text, at);
            }
        }
        return false;
    }

    /** Whether any word that is not plain language stands beside: a single word is then part of a longer name. */
    static boolean hasNeighbour(TextWords text, int first, int last) {
        boolean before = first > 0 && mayBeName(text, first - 1) && isNear(text, first - 1);
        boolean after = last + 1 < text.size() && mayBeName(text, last + 1) && isNear(text, last);
        return before || after;
    }

    private static boolean mayBeName(TextWords text, int word) {
        String form = text.words().get(word).form();
        return form.length() > 1
                && !text.words().get(word).hasDigit()
                && Words.roleOf(form) == WordRole.NONE
                && !OrdinaryWords.contain(form);
    }

    /** Whether the stretch holds a word that joins others ("in", "from") where the listed name has none. */
    static boolean isLoose(TextWords text, int first, int last, List<Token> listed) {
        if (telling(text, first, last, 2) > 2) {
            return false;
        }
        for (int word = first + 1; word < last; word++) {
            String form = text.words().get(word).form();
            boolean known = listed.stream().anyMatch(token -> token.text().equals(form));
            if (Words.roleOf(form) == WordRole.STOP && !known || OrdinaryWords.contain(form) && !known) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but a space, a hyphen or the end of a full line stands after the word. */
    private static boolean isTight(TextWords text, int word) {
        int from = text.words().get(word).end();
        int to = text.words().get(word + 1).start();
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (c != ' ' && c != '-' && !(c == '\n' && isFull(text, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFull(TextWords text, int end) {
        return end - text.text().lastIndexOf('\n', end - 1) - 1 >= BrokenLines.FULL;
    }

    /** Whether nothing but a space, hyphen or line end stands after the word: lines end anywhere. */
    private static boolean isNear(TextWords text, int word) {
        String gap = text.text()
                .substring(
                        text.words().get(word).end(), text.words().get(word + 1).start());
        return gap.chars().allMatch(c -> c == ' ' || c == '-' || c == '\n');
    }

    private static boolean hasCue(TextWords text, int first, int last) {
        int to = Math.min(text.size() - 1, last + CUE_REACH);
        for (int word = Math.max(0, first - CUE_REACH); word <= to; word++) {
            boolean within = word >= first && word <= last;
            if (!within && VESSEL_CUES.contains(text.words().get(word).form())) {
                return true;
            }
        }
        return false;
    }
}
