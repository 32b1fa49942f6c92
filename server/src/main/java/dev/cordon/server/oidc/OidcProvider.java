package dev.cordon.server.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An identity provider, by OpenID Connect Discovery 1.0 and the authorization code flow of OpenID Connect Core 1.0, with
 * PKCE (RFC 7636). Its configuration is read when somebody first logs in. Thread-safe.
 */
final class OidcProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 1 << 20;

    /** Signatures with public keys only: a client's secret signs nothing that Cordon believes. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private record Configuration(URI authorization, URI token, JWKSource<SecurityContext> keys) {}

    private final OidcSettings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile @Nullable Configuration configuration;

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
    }

    /** Where the browser goes to log in. */
    URI loginAddress(Attempt attempt) throws OidcException {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.client());
        query.put("redirect_uri", settings.answerAddress().toString());
        query.put("scope", "openid profile email");
        query.put("state", attempt.state());
        query.put("nonce", attempt.nonce());
        query.put("code_challenge", attempt.challenge());
        query.put("code_challenge_method", "S256");
        String address = configuration().authorization().toString();
        return URI.create(address + (address.contains("?") ? "&" : "?") + form(query));
    }

    /**
     * Who has logged in.
     *
     * @param code that the browser has brought back
     * @throws OidcException if the provider does not confirm it, or its token is not to be believed
     */
    JWTClaimsSet claims(String code, Attempt attempt) throws OidcException {
        Configuration known = configuration();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", settings.answerAddress().toString());
        fields.put("client_id", settings.client());
        fields.put("code_verifier", attempt.verifier());
        HttpRequest.Builder request = HttpRequest.newBuilder(known.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        String secret = settings.secret();
        if (secret != null) {
            String pair = encode(settings.client()) + ":" + encode(secret);
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        String token = json(request).path("id_token").asString("");
        return verified(token, attempt.nonce(), known);
    }

    private JWTClaimsSet verified(String token, String nonce, Configuration known) throws OidcException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, known.keys()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.client(),
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer().toString())
                        .claim("nonce", nonce)
                        .build(),
                Set.of("sub", "exp", "iat")));
        try {
            JWTClaimsSet claims = processor.process(token, null);
            Object party = claims.getClaim("azp");
            if (party != null && !party.equals(settings.client())) {
                throw new OidcException(401, "The identity provider's token was made for another application.");
            }
            return claims;
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new OidcException(401, "The identity provider's token is not to be believed: " + e.getMessage());
        }
    }

    private Configuration configuration() throws OidcException {
        Configuration known = configuration;
        if (known == null) {
            known = read();
            configuration = known;
        }
        return known;
    }

    private Configuration read() throws OidcException {
        String issuer = settings.issuer().toString();
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        JsonNode found = json(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration")));
        if (!found.path("issuer").asString("").equals(issuer)) {
            throw new OidcException(502, "The identity provider says that it is another than " + issuer + ".");
        }
        try {
            JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                            endpoint(found, "jwks_uri").toURL(),
                            new DefaultResourceRetriever(
                                    (int) PATIENCE.toMillis(), (int) PATIENCE.toMillis(), MOST_BYTES))
                    .build();
            return new Configuration(
                    endpoint(found, "authorization_endpoint"), endpoint(found, "token_endpoint"), keys);
        } catch (java.net.MalformedURLException e) {
            throw new OidcException(502, "The identity provider's configuration names no address of its keys.");
        }
    }

    /** What an issuer that is reached over TLS names must be, too. */
    private URI endpoint(JsonNode found, String name) throws OidcException {
        try {
            URI address = URI.create(found.path(name).asString(""));
            String scheme = String.valueOf(settings.issuer().getScheme());
            if (scheme.equals(address.getScheme()) || "https".equals(address.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new OidcException(502, "The identity provider's configuration names no usable " + name + ".");
    }

    private JsonNode json(HttpRequest.Builder request) throws OidcException {
        try {
            HttpResponse<InputStream> response =
                    http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(MOST_BYTES);
                if (response.statusCode() != 200) {
                    throw new OidcException(
                            response.statusCode() < 500 ? 401 : 502,
                            "The identity provider does not confirm the login (status " + response.statusCode() + ").");
                }
                return Json.read(bytes);
            }
        } catch (IOException | HttpProblem e) {
            throw new OidcException(502, "The identity provider cannot be reached, or does not speak OpenID Connect.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OidcException(502, "The server is stopping.");
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
