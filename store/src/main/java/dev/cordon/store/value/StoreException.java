package dev.cordon.store.value;

/**
 * The store cannot do what it was asked to. Nothing of it was done, except where the reason is {@link Reason#UNAVAILABLE}:
 * then a change may have been made though nobody could say so, and an idempotency key tells when it is asked again.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, for callers that act on it. */
    public enum Reason {
        /** What was handed in breaks a rule of form; mend it. */
        INVALID,
        /** There is no such thing. */
        NOT_FOUND,
        /** Somebody else was faster, or it is no longer in the state for this; look again. */
        CONFLICT,
        /** The rules forbid it to this person, as when somebody approves what he proposed. */
        FORBIDDEN,
        /** More is asked for than can be written; come back in a moment. */
        OVERLOADED,
        /** The disk is full, or the bound on the store's size is reached. */
        FULL,
        /** The database cannot be reached, or is damaged. */
        UNAVAILABLE
    }

    private final Reason reason;

    public StoreException(Reason reason, String problem) {
        super(problem);
        this.reason = reason;
    }

    public StoreException(Reason reason, String problem, Throwable cause) {
        super(problem, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What was asked for does not exist. */
    public static StoreException notFound(String kind, String id) {
        return new StoreException(Reason.NOT_FOUND, "there is no " + kind + " '" + id + "'");
    }
}
