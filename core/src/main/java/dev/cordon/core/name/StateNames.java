package dev.cordon.core.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the full names of states inside the names of organisations in short: {@code Foreign Trade Bank of the Democratic
 * People's Republic of Korea} is the bank of one country, and says so once. The words of a state's full name would weigh
 * more than the few that tell its bodies apart.
 */
final class StateNames {

    /** What states call themselves besides republic. */
    private static final Set<String> STYLES = Set.of(
            "democratic",
            "people",
            "peoples",
            "islamic",
            "arab",
            "socialist",
            "federal",
            "federative",
            "bolivarian",
            "popular",
            "united",
            "cooperative",
            "plurinational",
            "former",
            "yugoslav",
            "union",
            "of",
            "the");

    private static final Set<String> LINKS = Set.of("of", "the");
    private static final Set<String> RUSSIAN = Set.of("russia", "russian");
    private static final Map<String, String> NOUNS = Map.of(
            "syrian",
            "syria",
            "russian",
            "russia",
            "iranian",
            "iran",
            "czech",
            "czechia",
            "lao",
            "laos",
            "libyan",
            "libya",
            "egyptian",
            "egypt");

    private StateNames() {}

    /** The tokens, each full name of a state as one place; as they are if there is no more to the name than the state. */
    static List<Token> inShort(List<Token> tokens) {
        List<Token> shorter = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            int end = endOfState(tokens, i);
            if (end > i) {
                shorter.add(place(tokens.subList(i, end)));
                i = end;
            } else {
                shorter.add(tokens.get(i++));
            }
        }
        boolean more = shorter.stream().filter(StateNames::tells).count() > 1;
        return shorter.size() < tokens.size() && more ? shorter : tokens;
    }

    private static boolean tells(Token token) {
        return token.role().isContent() && token.role() != TokenRole.INITIAL;
    }

    private static int endOfState(List<Token> tokens, int from) {
        int end = Math.max(federation(tokens, from), republicOf(tokens, from));
        return Math.max(end, Math.max(republicAfter(tokens, from), northKorea(tokens, from)));
    }

    /** Russian Federation; Federation of Russia. */
    private static int federation(List<Token> tokens, int from) {
        int next = from + 1;
        if (RUSSIAN.contains(text(tokens, from))) {
            return text(tokens, next).equals("federation") ? next + 1 : -1;
        }
        if (!text(tokens, from).equals("federation")) {
            return -1;
        }
        next = after(tokens, next, LINKS);
        return RUSSIAN.contains(text(tokens, next)) ? next + 1 : -1;
    }

    private static int northKorea(List<Token> tokens, int from) {
        boolean named =
                text(tokens, from).equals("north") && text(tokens, from + 1).startsWith("korea");
        return named ? from + 2 : -1;
    }

    /** Democratic People's Republic of Korea; Republic of Belarus. */
    private static int republicOf(List<Token> tokens, int from) {
        int next = LINKS.contains(text(tokens, from)) ? from : after(tokens, from, STYLES);
        if (!text(tokens, next).equals("republic")) {
            return -1;
        }
        next = after(tokens, next + 1, STYLES);
        return isPlace(tokens, next) ? next + 1 : -1;
    }

    /** Syrian Arab Republic; Donetsk People's Republic. */
    private static int republicAfter(List<Token> tokens, int from) {
        if (!isPlace(tokens, from)) {
            return -1;
        }
        int next = after(tokens, from + 1, STYLES);
        boolean adjoining = next == from + 1 || !LINKS.contains(text(tokens, from + 1));
        return adjoining && text(tokens, next).equals("republic") && !isPlace(tokens, after(tokens, next + 1, LINKS))
                ? next + 1
                : -1;
    }

    private static int after(List<Token> tokens, int from, Set<String> words) {
        int next = from;
        while (words.contains(text(tokens, next))) {
            next++;
        }
        return next;
    }

    private static boolean isPlace(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).role() == TokenRole.PLACE;
    }

    private static String text(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }

    /** The place among the words of a state's name; that of the north where Korea calls itself democratic. */
    private static Token place(List<Token> state) {
        Token named = state.stream()
                .filter(token -> token.role() == TokenRole.PLACE)
                .findFirst()
                .orElse(state.get(0));
        if (state.get(0).text().equals("north")) {
            return Token.latin("dprk", TokenRole.PLACE);
        }
        boolean democratic = state.stream().anyMatch(token -> token.text().equals("democratic"));
        String text = NOUNS.getOrDefault(named.text(), named.text());
        String known = democratic && text.equals("korea") ? "dprk" : democratic && text.equals("congo") ? "drc" : text;
        return known.equals(named.text()) ? named : Token.latin(known, TokenRole.PLACE);
    }
}
