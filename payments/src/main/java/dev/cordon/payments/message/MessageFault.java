package dev.cordon.payments.message;

/**
 * Something that keeps a message, or an element of it, from being understood. A message with a fault is held.
 *
 * @param line   of the input, from 1; 0 if unknown
 * @param path   of the element, or an empty text for the message as a whole
 * @param reason what is wrong, in a sentence
 */
public record MessageFault(int line, String path, String reason) {

    @Override
    public String toString() {
        return (line > 0 ? "line " + line + ": " : "") + (path.isEmpty() ? "" : path + ": ") + reason;
    }
}
