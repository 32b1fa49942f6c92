package dev.cordon.core.match;

import dev.cordon.core.name.Liberty;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import java.util.Arrays;
import java.util.List;

/**
 * A reading as flat arrays, for the scorer: tokens with role and rarity, spans with the number of their word.
 *
 * <p>Mutable and refilled for each listed name, so that scoring a candidate allocates nothing. One thread at a time.
 */
public final class NameShape {

    /** Names with more tokens are compared by their first ones. */
    public static final int MOST_TOKENS = 32;

    static final int NONE = -1;

    private static final TokenRole[] ROLES = TokenRole.values();

    private int tokens;
    /** The tokens that tell this party from others, as bits. */
    private int content;

    private int roleSet;
    private final byte[] roles = new byte[MOST_TOKENS];
    private final int[] rarities = new int[MOST_TOKENS];
    private int spans;
    private int literal = NONE;
    private boolean cutOff;
    private int[] words = new int[64];
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private int[] spanRarities = new int[64];

    /**
     * The shape of a reading whose words are numbered by its spans.
     *
     * @param spans the spans of the reading
     */
    public static NameShape of(Reading reading, List<Span> spans) {
        int[] numbers = new int[spans.size()];
        Arrays.setAll(numbers, span -> span);
        return of(reading, spans, numbers);
    }

    /**
     * The same for words that are numbered otherwise.
     *
     * @param numbers the number of each span's word
     */
    static NameShape of(Reading reading, List<Span> spans, int[] numbers) {
        NameShape shape = new NameShape();
        shape.cutOff = reading.liberty() == Liberty.CUT_OFF;
        for (Token token : reading.tokens()) {
            shape.addToken(token.role().ordinal(), token.rarity());
        }
        for (int word = 0; word < spans.size(); word++) {
            Span span = spans.get(word);
            shape.addSpan(numbers[word], span.start(), span.length(), span.rarity(), span.isLiteral());
        }
        return shape;
    }

    /** Forgets all tokens and spans. */
    public void clear() {
        tokens = 0;
        content = 0;
        roleSet = 0;
        spans = 0;
        literal = NONE;
        cutOff = false;
    }

    /**
     * @param role   ordinal of the {@link TokenRole}
     * @param rarity in hundredths of a bit
     */
    public void addToken(int role, int rarity) {
        if (tokens < MOST_TOKENS) {
            roles[tokens] = (byte) role;
            roleSet |= 1 << role;
            content |= ROLES[role].isContent() ? 1 << tokens : 0;
            rarities[tokens] = rarity;
            tokens++;
        }
    }

    /** Adds a span; spans beyond the last token that is kept are left out. */
    public void addSpan(int word, int start, int length, int rarity, boolean isLiteral) {
        if (start + length > tokens) {
            return;
        }
        if (isLiteral) {
            literal = spans;
        }
        if (spans == words.length) {
            grow();
        }
        words[spans] = word;
        starts[spans] = start;
        lengths[spans] = length;
        spanRarities[spans] = rarity;
        spans++;
    }

    private void grow() {
        int size = words.length * 2;
        words = Arrays.copyOf(words, size);
        starts = Arrays.copyOf(starts, size);
        lengths = Arrays.copyOf(lengths, size);
        spanRarities = Arrays.copyOf(spanRarities, size);
    }

    public int tokens() {
        return tokens;
    }

    public TokenRole role(int token) {
        return ROLES[roles[token]];
    }

    /** The tokens that tell this party from others, as bits. */
    int content() {
        return content;
    }

    /** Number of tokens that tell this party from others. */
    public int telling() {
        return Integer.bitCount(content);
    }

    /** Whether a token is an initial between two words, and the other name has no more than two: none in the middle. */
    boolean isMiddleInitial(int token, NameShape other) {
        return role(token) == TokenRole.INITIAL
                && hasWord(0, token)
                && hasWord(token + 1, tokens)
                && other.telling() == 2
                && !other.has(TokenRole.INITIAL);
    }

    private boolean hasWord(int from, int to) {
        for (int token = from; token < to; token++) {
            if (role(token).isContent() && role(token) != TokenRole.INITIAL) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token has the role. */
    public boolean has(TokenRole role) {
        return (roleSet >>> role.ordinal() & 1) != 0;
    }

    /** How many tokens have the role. */
    int count(TokenRole role) {
        int count = 0;
        for (int token = 0; token < tokens; token++) {
            count += roles[token] == role.ordinal() ? 1 : 0;
        }
        return count;
    }

    public int rarity(int token) {
        return rarities[token];
    }

    public int spans() {
        return spans;
    }

    /** The span of the whole name's letters, or {@link #NONE}. */
    public int literal() {
        return literal;
    }

    /** Number of the span's word. */
    public int word(int span) {
        return words[span];
    }

    public int start(int span) {
        return starts[span];
    }

    public int length(int span) {
        return lengths[span];
    }

    public int spanRarity(int span) {
        return spanRarities[span];
    }

    /** Whether the name may go on after its last token. */
    public boolean isCutOff() {
        return cutOff;
    }

    /** The tokens of a listed name that this name need not have: those after the last that agreed, if it was cut off. */
    int beyond(int agreed) {
        return cutOff ? -(Integer.highestOneBit(agreed) << 1) : 0;
    }

    /** The spans, as bits, that have a token besides those given; of the first 64. */
    public long spansBeyond(int tokenBits) {
        long beyond = 0;
        for (int span = Math.min(spans, Long.SIZE) - 1; span >= 0; span--) {
            beyond = beyond << 1 | ((mask(span) & ~tokenBits) != 0 ? 1 : 0);
        }
        return beyond;
    }

    /** Whether one of a span's tokens tells this party from others. */
    boolean isTelling(int span) {
        for (int token = starts[span]; token < starts[span] + lengths[span]; token++) {
            if (role(token).isContent()) {
                return true;
            }
        }
        return false;
    }

    /** The span's tokens as bits. */
    int mask(int span) {
        return (lengths[span] == 32 ? -1 : (1 << lengths[span]) - 1) << starts[span];
    }
}
