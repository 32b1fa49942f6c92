package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.cordon.server.oidc.OidcSettings;
import dev.cordon.store.access.Role;
import dev.cordon.store.access.User;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Logging in by OpenID Connect, against a real provider, and what must not let anybody in. */
class PeopleLogInByTheirOrganisationTest {

    private static final Map<String, Role> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("compliance-heads", Role.APPROVER);
        ROLES.put("compliance", Role.ANALYST);
    }

    @TempDir
    private Path home = Path.of("");

    private final SmallIssuer issuer = new SmallIssuer();
    private RunningServer server;
    private final Browser browser = new Browser();

    @BeforeEach
    void start() {
        server = serverWith(home, ROLES);
    }

    @AfterEach
    void stop() {
        server.close();
        issuer.close();
    }

    /** The address under which browsers come is only known to the provider; here they come to wherever the server is. */
    private RunningServer serverWith(Path folder, Map<String, Role> roles) {
        return RunningServer.in(
                folder,
                settings -> settings.withOidc(new OidcSettings(
                        issuer.address(),
                        SmallIssuer.CLIENT,
                        SmallIssuer.SECRET,
                        URI.create("http://cordon.example"),
                        OidcSettings.GROUPS,
                        roles)));
    }

    private static UnaryOperator<JWTClaimsSet.Builder> ann(String... groups) {
        return claims -> claims.subject("s-1")
                .claim("preferred_username", "ann@bank.example")
                .claim("name", "Ann Example")
                .claim(OidcSettings.GROUPS, List.of(groups));
    }

    @Test
    void whoIsInAGroupGetsAUserAndItsRole() {
        assertThat(server.get("/login", null).body()).contains("Log in with your organisation");
        issuer.logsIn(ann("everybody", "compliance"));
        HttpResponse<String> welcome = browser.logIn("/alerts");
        assertThat(welcome.statusCode()).isEqualTo(200);
        assertThat(welcome.body()).contains("url=/alerts").contains("You are logged in");
        assertThat(browser.get("/alerts").statusCode()).isEqualTo(200);
        User ann = server.store().access().user("ann@bank.example").orElseThrow();
        assertThat(ann.role()).isEqualTo(Role.ANALYST);
        assertThat(ann.name()).isEqualTo("Ann Example");
        assertThat(ann.externalId()).isEqualTo(issuer.address() + " s-1");
    }

    @Test
    void aRoleFollowsTheGroupAndADeactivatedUserStaysOut() {
        issuer.logsIn(ann("compliance"));
        browser.logIn("/");
        issuer.logsIn(ann("compliance", "compliance-heads"));
        browser.logIn("/");
        assertThat(server.store()
                        .access()
                        .user("ann@bank.example")
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.APPROVER);
        server.store().access().deactivate("root", "ann@bank.example");
        HttpResponse<String> refused = browser.logIn("/");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("may not come in any more");
        issuer.logsIn(claims -> ann("visitors").apply(claims).subject("s-2"));
        HttpResponse<String> stranger = browser.logIn("/");
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.body()).contains("None of your groups");
    }

    @Test
    void aNameThatSomebodyElseHasDoesNotMakeHim() {
        issuer.logsIn(claims -> ann("compliance").apply(claims).claim("preferred_username", "admin"));
        browser.logIn("/");
        assertThat(server.store().access().user("admin").orElseThrow().externalId())
                .isNull();
        assertThat(server.store().access().userByExternalId(issuer.address() + " s-1"))
                .hasValueSatisfying(user -> assertThat(user.id()).startsWith("oidc-"));
    }

    @Test
    void withoutGroupsAnAdministratorMakesTheUsers() {
        server.close();
        server = serverWith(home.resolve("other"), Map.of());
        issuer.logsIn(ann("compliance"));
        HttpResponse<String> refused = browser.logIn("/");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("external id " + issuer.address() + " s-1");
        server.store().access().addUser("root", "ann", "Ann", Role.VIEWER, issuer.address() + " s-1");
        assertThat(browser.logIn("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> falseClaims() {
        Date past = new Date(System.currentTimeMillis() - 3_600_000);
        return Stream.of(
                Arguments.of("for another client", change(claims -> claims.audience("other"))),
                Arguments.of("of another issuer", change(claims -> claims.issuer("https://other.example"))),
                Arguments.of("of another login", change(claims -> claims.claim("nonce", "other"))),
                Arguments.of("without a nonce", change(claims -> claims.claim("nonce", null))),
                Arguments.of("of yesterday", change(claims -> claims.expirationTime(past))),
                Arguments.of("without an end", change(claims -> claims.expirationTime(null))),
                Arguments.of("without a subject", change(claims -> claims.subject(null))),
                Arguments.of("made for another party", change(claims -> claims.claim("azp", "other"))));
    }

    private static UnaryOperator<JWTClaimsSet.Builder> change(UnaryOperator<JWTClaimsSet.Builder> change) {
        return claims -> change.apply(ann("compliance").apply(claims));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falseClaims")
    void aTokenThatIsNotForThisLoginLetsNobodyIn(String what, UnaryOperator<JWTClaimsSet.Builder> claims) {
        issuer.logsIn(claims);
        assertNobody(browser.logIn("/"), what);
    }

    @Test
    void aTokenThatTheProviderHasNotSignedLetsNobodyIn() {
        issuer.logsIn(ann("compliance"));
        issuer.forges(token -> issuer.sign(claims(token), false));
        assertNobody(browser.logIn("/"), "signed with another key");
    }

    @Test
    void aTokenWithoutASignatureLetsNobodyIn() {
        issuer.logsIn(ann("compliance"));
        issuer.forges(token -> new SignedJWT(token.getHeader(), claims(token)) {
            @Override
            public String serialize() {
                return new PlainJWT(claims(token)).serialize();
            }
        });
        assertNobody(browser.logIn("/"), "not signed");
    }

    @Test
    void anAnswerThatWasNotAskedForHereLetsNobodyIn() {
        issuer.logsIn(ann("compliance"));
        String answer = browser.setOut("/");
        assertNobody(new Browser().get(answer), "another browser");
        assertNobody(browser.get(answer.replaceAll("state=[^&]*", "state=x")), "another state");
        assertNobody(browser.get(answer.replaceAll("code=[^&]*", "error=access_denied")), "refused there");
        browser.setOut("/");
        assertNobody(browser.get(answer), "an earlier login");
    }

    @Test
    void aCodeCountsOnce() {
        issuer.logsIn(ann("compliance"));
        String answer = browser.setOut("/");
        String cookies = browser.cookies();
        assertThat(browser.get(answer).statusCode()).isEqualTo(200);
        HttpResponse<String> again = new Browser(cookies).get(answer);
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("cordon="));
    }

    @Test
    void aProviderThatIsGoneIsTold() {
        issuer.close();
        HttpResponse<String> answer = browser.get("/login/oidc");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("cannot be reached");
    }

    private static JWTClaimsSet claims(SignedJWT token) {
        try {
            return token.getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertNobody(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(what).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).as(what).noneMatch(cookie -> cookie.startsWith("cordon="));
        assertThat(server.store().access().user("ann@bank.example")).as(what).isEmpty();
    }

    /** Keeps cookies and goes where it is sent, but for the provider's idea of where the server is. */
    private final class Browser {

        private final Map<String, String> cookies = new LinkedHashMap<>();

        Browser() {}

        Browser(String held) {
            for (String cookie : held.split("; ")) {
                cookies.put(cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1));
            }
        }

        String cookies() {
            return String.join(
                    "; ",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .toList());
        }

        HttpResponse<String> get(String path) {
            HttpResponse<String> response = server.send(
                    server.request(path, null).header("Cookie", cookies()).GET().build());
            for (String set : response.headers().allValues("Set-Cookie")) {
                String pair = set.split(";")[0];
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            return response;
        }

        /** Goes to the provider; gives the path that it sends the browser back to. */
        String setOut(String next) {
            HttpResponse<String> away = get("/login/oidc?next=" + next);
            assertThat(away.statusCode()).isEqualTo(303);
            HttpResponse<String> back = server.send(HttpRequest.newBuilder(
                            URI.create(away.headers().firstValue("Location").orElseThrow()))
                    .build());
            assertThat(back.statusCode()).isEqualTo(302);
            String address = back.headers().firstValue("Location").orElseThrow();
            assertThat(address).startsWith("http://cordon.example/login/oidc/answer?");
            return address.substring("http://cordon.example".length());
        }

        HttpResponse<String> logIn(String next) {
            return get(setOut(next));
        }
    }
}
