package dev.cordon.server.oidc;

/** Somebody cannot be logged in; the message is for that person. */
final class OidcException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param status 401 if it is worth another try, 403 if not, 502 if the provider is at fault */
    OidcException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
