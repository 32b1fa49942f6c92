package dev.cordon.store.value;

/**
 * What a client sends along so that a request, sent twice, takes effect once.
 *
 * @param client      whose keys they are, such as the id of an API key
 * @param key         the client's own
 * @param requestHash hash of the request: the same key with another request is an error
 */
public record IdempotencyKey(String client, String key, String requestHash) {

    public IdempotencyKey {
        FitText.required("client", client, FitText.SHORT);
        FitText.required("Idempotency-Key", key, FitText.SHORT);
        FitText.required("request hash", requestHash, FitText.SHORT);
    }
}
