package dev.cordon.store.access;

/**
 * A key just made.
 *
 * @param key    what is stored of it
 * @param secret what the client sends; shown once and never again
 */
public record IssuedKey(ApiKey key, String secret) {

    /** Never tells the secret. */
    @Override
    public String toString() {
        return "IssuedKey[" + key.id() + "]";
    }
}
