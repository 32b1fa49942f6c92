package dev.cordon.documents;

import java.util.List;

/**
 * The text of a document.
 *
 * <p>All offsets that Cordon reports of a document are indices into {@link #text}, in UTF-16 code units: what the document
 * says once its encoding and, for HTML, its markup are taken away. They are not positions in the file.
 *
 * @param source   name of the file, for people
 * @param format   the format that was recognised
 * @param encoding name of the encoding that was used
 * @param title    the title that the document gives itself; empty if none
 * @param text     line ends are {@code \n}, paragraphs are separated by blank lines; never blank
 * @param warnings what was lost or guessed in reading, in sentences
 */
public record Document(
        String source, DocumentFormat format, String encoding, String title, String text, List<String> warnings) {

    public Document {
        if (text.isBlank()) {
            throw new IllegalArgumentException(source + " holds no text");
        }
        warnings = List.copyOf(warnings);
    }

    /** A document that is there as text already. */
    public static Document ofText(String source, String text) {
        return new Document(source, DocumentFormat.TEXT, "UTF-16", "", text, List.of());
    }
}
