package dev.cordon.core.name.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Repairs UTF-8 that was read as Latin-1, Windows-1252 or Windows-1251. The repair is certain when every character
 * goes back to one byte and the bytes are strict UTF-8: real text in those encodings practically never is.
 */
final class Mojibake {

    private static final char NO_CHAR = 0xFFFF;
    private static final int UNENCODABLE = -1;
    private static final char[] HIGH_1252 = high("windows-1252");
    private static final char[] HIGH_1251 = high("windows-1251");

    private Mojibake() {}

    private static char[] high(String charset) {
        char[] high = new char[128];
        Arrays.fill(high, NO_CHAR);
        for (int i = 0; i < 128; i++) {
            String decoded = new String(new byte[] {(byte) (i + 128)}, Charset.forName(charset));
            if (decoded.length() == 1 && decoded.charAt(0) != 0xFFFD) {
                high[i] = decoded.charAt(0);
            }
        }
        return high;
    }

    static String repair(String text) {
        char suspect = suspect(text);
        return switch (suspect) {
            case 'L' -> repair(text, HIGH_1252, 1);
            case 'C' -> repair(text, HIGH_1251, 2);
            default -> text;
        };
    }

    /** L: a Latin-1 letter that is a UTF-8 lead byte, before a byte's non-letter; C: Р or С, the leads of Cyrillic. */
    private static char suspect(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c >= 0xC2 && c <= 0xF4 && (next <= 0xBF && next >= 0x80 || next > 0xFF)) {
                return 'L';
            }
            if ((c == 'Р' || c == 'С' || c == 'Т' || c == 'У') && continuation(next, HIGH_1251)) {
                return 'C';
            }
        }
        return ' ';
    }

    private static boolean continuation(char c, char[] high) {
        int b = toByte(c, high);
        return b >= 0x80 && b <= 0xBF;
    }

    private static String repair(String text, char[] high, int leastSequences) {
        byte[] bytes = new byte[text.length()];
        int sequences = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = toByte(text.charAt(i), high);
            if (b == UNENCODABLE) {
                return text;
            }
            bytes[i] = (byte) b;
            sequences += b >= 0xC2 ? 1 : 0;
        }
        return sequences < leastSequences ? text : decode(bytes, text);
    }

    private static String decode(byte[] bytes, String otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return otherwise;
        }
    }

    private static int toByte(char c, char[] high) {
        if (c < 0x80) {
            return c;
        }
        for (int i = 0; i < high.length; i++) {
            if (high[i] == c) {
                return i + 128;
            }
        }
        return c < 0xA0 ? c : UNENCODABLE;
    }
}
