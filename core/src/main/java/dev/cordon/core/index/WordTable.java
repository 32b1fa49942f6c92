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
 * The words of all listed names by number, decoded when first asked for.
 *
 * <p>Safe for many threads without locks: a word decoded twice is the same immutable value.
 */
final class WordTable implements WordSource {

    /** Set in a word's form byte if it stands nowhere for a single token. */
    static final int JOINED = 0x10;

    private static final Token.Form[] FORMS = Token.Form.values();

    private final IntBuffer offsets;
    private final ByteBuffer data;
    private final @Nullable Token[] decoded;
    /** Of each word its gist and its first sounds, side by side so that they come with one cache line. */
    private final LongBuffer gists;

    WordTable(ByteBuffer offsets, ByteBuffer data, ByteBuffer gists) {
        this.offsets = offsets.asIntBuffer();
        this.data = data;
        this.decoded = new Token[this.offsets.capacity() - 1];
        this.gists = gists.asLongBuffer();
    }

    int size() {
        return decoded.length;
    }

    @Override
    public Token word(int number) {
        Token known = decoded[number];
        if (known == null) {
            known = decode(number);
            decoded[number] = known;
        }
        return known;
    }

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
