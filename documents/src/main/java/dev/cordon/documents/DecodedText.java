package dev.cordon.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * <p>The encoding is, in this order: that of a byte order mark; UTF-16 if the zero bytes say so; the one declared in the
 * first bytes of an HTML file; UTF-8 if the bytes are valid; else windows-1252, which is what old web pages are in.
 *
 * @param text     without byte order mark
 * @param encoding name of the encoding
 * @param warnings what was lost or guessed
 */
record DecodedText(String text, String encoding, List<String> warnings) {

    private static final int DECLARATION_WITHIN = 2048;
    private static final int SAMPLE = 4096;
    private static final Pattern DECLARATION =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9][A-Za-z0-9_.:-]{1,38})");

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    static DecodedText of(byte[] bytes) {
        int mark = markLength(bytes);
        Charset certain = mark > 0 ? markedCharset(bytes) : wideCharset(bytes);
        if (certain != null) {
            return lenient(bytes, mark, certain, new ArrayList<>());
        }
        List<String> warnings = new ArrayList<>();
        Charset declared = declared(bytes, warnings);
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return lenient(bytes, 0, declared, warnings);
        }
        String text = strict(bytes, StandardCharsets.UTF_8);
        if (text != null) {
            return new DecodedText(text, "UTF-8", warnings);
        }
        warnings.add("The file is not valid UTF-8 and was read as windows-1252; letters beyond ASCII may be wrong.");
        return lenient(bytes, 0, FALLBACK, warnings);
    }

    private static int markLength(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return 3;
        }
        return startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe) ? 2 : 0;
    }

    private static Charset markedCharset(byte[] bytes) {
        if (startsWith(bytes, 0xef)) {
            return StandardCharsets.UTF_8;
        }
        return startsWith(bytes, 0xfe) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** UTF-16 without a mark: nearly every other byte of mostly Latin text is zero. */
    private static @Nullable Charset wideCharset(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = sample / 2 * 6 / 10;
        if (sample < 4 || even > 0 && odd > 0) {
            return null;
        }
        if (odd > most) {
            return StandardCharsets.UTF_16LE;
        }
        return even > most ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Charset declared(byte[] bytes, List<String> warnings) {
        int length = Math.min(bytes.length, DECLARATION_WITHIN);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (!start.contains("<")) {
            return null;
        }
        Matcher declaration = DECLARATION.matcher(start);
        if (!declaration.find()) {
            return null;
        }
        String name = declaration.group(1);
        try {
            Charset charset = Charset.forName(name);
            // A declaration that can be read as ASCII cannot stand in UTF-16; browsers take it for UTF-8, too.
            boolean wide = charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-16");
            return wide || !charset.canEncode() ? null : charset;
        } catch (IllegalArgumentException e) {
            warnings.add("The file declares the unknown encoding '" + name + "', which was ignored.");
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static DecodedText lenient(byte[] bytes, int from, Charset charset, List<String> warnings) {
        CharBuffer decoded = charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
        String text = decoded.toString();
        long lost = text.chars().filter(c -> c == '\ufffd').count();
        if (lost > 0) {
            warnings.add(lost + (lost == 1 ? " character" : " characters") + " could not be read as " + charset.name()
                    + "; a name that holds one may be missed.");
        }
        return new DecodedText(text, charset.name(), warnings);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
