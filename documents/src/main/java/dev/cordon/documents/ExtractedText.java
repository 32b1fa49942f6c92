package dev.cordon.documents;

import java.util.List;

/**
 * What one of the readers takes from a file.
 *
 * @param format   of the file
 * @param encoding of its text
 * @param title    that the file gives itself; empty if none
 * @param text     the text
 * @param warnings what was lost or guessed
 */
record ExtractedText(DocumentFormat format, String encoding, String title, String text, List<String> warnings) {

    ExtractedText {
        warnings = List.copyOf(warnings);
    }
}
