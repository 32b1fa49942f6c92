package dev.cordon.payments.message;

/**
 * Something for which a message is held without a hit. A message with a fault is held.
 *
 * @param line   of the input, from 1; 0 if unknown
 * @param path   of the element, or an empty text for the message as a whole
 * @param reason what is wrong, in a sentence
 * @param kind   what sort of thing it is
 */
public record MessageFault(int line, String path, String reason, Kind kind) {

    /** What sort of thing a message is held for. */
    public enum Kind {
        /** It, or an element of it, could not be understood or screened. */
        NOT_UNDERSTOOD,
        /** It comes again: as it was held before, altered, or under the number of another. */
        COMES_AGAIN
    }

    /** Something that keeps a message, or an element of it, from being understood. */
    public MessageFault(int line, String path, String reason) {
        this(line, path, reason, Kind.NOT_UNDERSTOOD);
    }

    /** That a message comes again. */
    public static MessageFault comesAgain(String reason) {
        return new MessageFault(0, "", reason, Kind.COMES_AGAIN);
    }

    @Override
    public String toString() {
        return (line > 0 ? "line " + line + ": " : "") + (path.isEmpty() ? "" : path + ": ") + reason;
    }
}
