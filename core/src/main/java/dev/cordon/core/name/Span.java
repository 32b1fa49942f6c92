package dev.cordon.core.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One or more neighbouring tokens of a reading, taken as one word: {@code gao bin} as {@code gaobin}.
 *
 * @param start  index of the first token
 * @param length number of tokens
 * @param word   the tokens written together; the token itself if there is one
 * @param rarity sum of the tokens' rarities up to the cap, in hundredths of a bit
 */
public record Span(int start, int length, Token word, int rarity) {

    private static final int LONGEST_TRIPLE = 14;
    private static final int LONGEST_WHOLE = 24;
    private static final int MOST_TOKENS_JOINED = 6;
    /** An Arabic article belongs to the word behind it: {@code Ammar al} is no {@code Manal}. */
    private static final Set<String> ARTICLES = Set.of("al", "el");
    /** Longer names have words enough to be known by, however they are taken apart. */
    private static final int MOST_TOKENS_LITERAL = 12;

    /**
     * The spans by which a reading is found and compared: each token, each two neighbours, short threes, and the whole
     * of a short name; last, its letters as they stand.
     */
    public static List<Span> of(Reading reading) {
        List<Token> tokens = reading.tokens();
        List<Span> spans = new ArrayList<>(tokens.size() * 2);
        for (int i = 0; i < tokens.size(); i++) {
            spans.add(new Span(i, 1, tokens.get(i), tokens.get(i).rarity()));
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            addJoined(spans, tokens, i, 2, Integer.MAX_VALUE);
        }
        for (int i = 0; i + 2 < tokens.size(); i++) {
            addJoined(spans, tokens, i, 3, LONGEST_TRIPLE);
        }
        if (tokens.size() > 3 && tokens.size() <= MOST_TOKENS_JOINED) {
            addJoined(spans, tokens, 0, tokens.size(), LONGEST_WHOLE);
        }
        Token literal = reading.literal();
        if (literal != null && tokens.size() <= MOST_TOKENS_LITERAL) {
            spans.add(new Span(0, tokens.size(), literal, literal.rarity()));
        }
        return spans;
    }

    private static void addJoined(List<Span> spans, List<Token> tokens, int start, int length, int longest) {
        StringBuilder text = new StringBuilder();
        int rarity = 0;
        Token.Form form = tokens.get(start).form();
        for (Token token : tokens.subList(start, start + length)) {
            if (!token.role().isJoinable() || token.form() != form) {
                return;
            }
            text.append(token.text());
            rarity += token.rarity();
        }
        boolean article = ARTICLES.contains(tokens.get(start + length - 1).text());
        if (text.length() > longest || text.length() < 3 || article) {
            return;
        }
        Token word = joined(text.toString(), form);
        spans.add(new Span(start, length, word, Math.min(TokenRarity.CAP, rarity)));
    }

    /** Whether the span stands for the letters of the whole name, not for words of it. */
    public boolean isLiteral() {
        return word.form() == Token.Form.LITERAL;
    }

    private static Token joined(String text, Token.Form form) {
        return switch (form) {
            case LATIN -> Token.latin(text, TokenRole.NAME);
            case VOWELLESS -> Token.vowelless(text, TokenRole.NAME);
            case TRANSCRIBED -> Token.transcribed(text, TokenRole.NAME);
            case NATIVE -> Token.ofNative(text, TokenRole.NAME);
            case BEGINNING -> Token.beginning(text);
            case LITERAL -> Token.literal(text);
        };
    }
}
