package dev.cordon.lists.fetch;

import java.net.http.HttpHeaders;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A SHA-256 that a server declares of what it sends: {@code Repr-Digest}, {@code Content-Digest} or {@code Digest}. */
final class DeclaredDigest {

    private static final Pattern SHA_256 =
            Pattern.compile("sha-256=:?([A-Za-z0-9+/]{43}=):?", Pattern.CASE_INSENSITIVE);

    private DeclaredDigest() {}

    /** In lower-case hexadecimal, if there is one. */
    static Optional<String> sha256(HttpHeaders headers) {
        for (String name : new String[] {"Repr-Digest", "Content-Digest", "Digest"}) {
            for (String value : headers.allValues(name)) {
                Matcher digest = SHA_256.matcher(value);
                if (digest.find()) {
                    return Optional.of(
                            HexFormat.of().formatHex(Base64.getDecoder().decode(digest.group(1))));
                }
            }
        }
        return Optional.empty();
    }
}
