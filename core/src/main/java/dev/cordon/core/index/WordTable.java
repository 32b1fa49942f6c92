package dev.cordon.core.index;

import dev.cordon.core.match.WordSource;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The words of all listed names by number, decoded when asked for; a number of them is kept, so that memory does not grow with
 * the list.
 *
 * <p>Safe for many threads without locks: a word decoded twice is the same immutable value.
 */
final class WordTable implements WordSource {

    /** Set in a word's form byte if it stands nowhere for a single token. */
    static final int JOINED = 0x10;

    /** Words that are kept at most: some 40 MB. A power of two. */
    private static final int KEPT = 1 << 18;

    private static final Token.Form[] FORMS = Token.Form.values();

    private final IntBuffer offsets;
    private final ByteBuffer data;
    private final int size;
    /** By the last bits of the number. */
    private final @Nullable Decoded[] kept;

    /** Of each word its gist and its first sounds, side by side so that they come with one cache line. */
    private final LongBuffer gists;

    WordTable(ByteBuffer offsets, ByteBuffer data, ByteBuffer gists) {
        this.offsets = offsets.asIntBuffer();
        this.data = data;
        this.size = this.offsets.capacity() - 1;
        this.kept = new Decoded[Math.min(KEPT, Integer.highestOneBit(Math.max(1, size)) << 1)];
        this.gists = gists.asLongBuffer();
    }

    int size() {
        return size;
    }

    @Override
    public Token word(int number) {
        int place = number & kept.length - 1;
        Decoded known = kept[place];
        if (known == null || known.number != number) {
            known = new Decoded(number, decode(number));
            kept[place] = known;
        }
        return known.word;
    }

    private record Decoded(int number, Token word) {}

    @Override
    public long gist(int number) {
        return gists.get(number * 2);
    }

    @Override
    public long sounds(int number) {
        return gists.get(number * 2 + 1);
    }

    @Override
    public boolean isJoined(int number) {
        return (data.get(offsets.get(number)) & JOINED) != 0;
    }

    private Token decode(int number) {
        int start = offsets.get(number);
        byte[] utf8 = new byte[offsets.get(number + 1) - start - 1];
        data.get(start + 1, utf8);
        String text = new String(utf8, StandardCharsets.UTF_8);
        return switch (FORMS[data.get(start) & ~JOINED]) {
            case LATIN -> Token.latin(text, TokenRole.NAME);
            case VOWELLESS -> Token.vowelless(text, TokenRole.NAME);
            case TRANSCRIBED -> Token.transcribed(text, TokenRole.NAME);
            case NATIVE -> Token.ofNative(text, TokenRole.NAME);
            case LITERAL -> Token.literal(text);
            case BEGINNING -> throw new WatchlistException("word " + number + " is cut off, which no listed word is");
        };
    }
}
