package dev.cordon.lists.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encoding of a text file of which editions in several are about. */
public final class TextEncoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TextEncoding() {}

    /** UTF-8 if the whole file is that, else Windows-1252. */
    public static Charset of(SourceFile file) throws IOException {
        try (Reader strict = new InputStreamReader(
                file.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            strict.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WESTERN;
        }
    }
}
