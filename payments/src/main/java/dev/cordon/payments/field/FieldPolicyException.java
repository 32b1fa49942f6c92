package dev.cordon.payments.field;

/** A field policy that cannot be used; the message says which line, and what to do. */
public final class FieldPolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FieldPolicyException(String message) {
        super(message);
    }
}
