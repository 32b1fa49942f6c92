package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.access.Role;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser gets them: nothing inline, nothing from elsewhere, nothing unescaped, no forged forms. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path home) {
        server = RunningServer.in(home);
        server.post(
                "/v1/screen",
                "{\"id\":\"<b>c-1</b>\",\"name\":\"Ni Gaobin\",\"alias\":\"<img src=x onerror=alert(1)>\"}");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String cookie(Role role) {
        HttpResponse<String> response = form("/login", null, "key=" + encode(server.key(role)) + "&next=/alerts");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("location")).hasValue("/alerts");
        String cookie = response.headers().firstValue("set-cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private HttpResponse<String> form(String path, @org.jspecify.annotations.Nullable String cookie, String fields) {
        var request = server.request(path, null).header("Content-Type", "application/x-www-form-urlencoded");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return server.send(request.POST(BodyPublishers.ofString(fields)).build());
    }

    private HttpResponse<String> page(String path, String cookie) {
        return server.send(server.request(path, null).header("Cookie", cookie).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/find?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/?q=%22%3E%3Cscript%3E",
                "/alerts",
                "/lists",
                "/lists/coverage?programme=%3Cb%3E",
                "/lists/differences",
                "/documents",
                "/dossier?name=Violet%20Typhoon",
                "/dossier?name=%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/simulation",
                "/simulation/at?threshold=80",
                "/entry/ofac-sdn:47818",
                "/entry/%3Cscript%3E",
                "/nowhere/%3Cscript%3E"
            })
    void holdsNothingInlineAndNothingFromElsewhere(String path) {
        String html = page(path, cookie(Role.APPROVER)).body();
        assertThat(html)
                .doesNotContain("<script>")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContainPattern("\\sstyle=")
                .doesNotContain("<style")
                .doesNotContainPattern("(src|href)=\"(https?:)?//")
                .doesNotContain("<img src=x");
    }

    @Test
    void whatCustomersSendIsEscapedWhereItIsShown() {
        String cookie = cookie(Role.APPROVER);
        Matcher alert = java.util.regex.Pattern.compile("href=\"(/alerts/[^\"]+)\"")
                .matcher(page("/alerts", cookie).body());
        assertThat(alert.find()).isTrue();
        assertThat(page(alert.group(1), cookie).body())
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .contains("&lt;b&gt;c-1&lt;/b&gt;")
                .doesNotContain("<img src=x");
    }

    @Test
    void whoHasNotLoggedInIsAskedTo() {
        HttpResponse<String> response = server.get("/alerts", null);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("location")).hasValue("/login?next=%2Falerts");
        assertThat(server.get("/login", null).body()).contains("type=\"password\"");
    }

    @Test
    void aWrongKeyDoesNotLogIn() {
        HttpResponse<String> response = form("/login", null, "key=cordon_wrong");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void nobodyIsSentElsewhereAfterLoggingIn() {
        for (String next :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"}) {
            HttpResponse<String> response =
                    form("/login", null, "key=" + encode(server.key(Role.VIEWER)) + "&next=" + encode(next));
            assertThat(response.headers().firstValue("location")).hasValue("/");
        }
    }

    @Test
    void aFormWithoutTheTokenOfTheSessionChangesNothing() {
        String cookie = cookie(Role.ANALYST);
        assertThat(form("/alerts/next", cookie, "").statusCode()).isEqualTo(403);
        assertThat(form("/alerts/next", cookie, "csrf=guess").statusCode()).isEqualTo(403);
        Matcher token = java.util.regex.Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"")
                .matcher(page("/alerts", cookie).body());
        assertThat(token.find()).isTrue();
        assertThat(form("/alerts/next", cookie, "csrf=" + token.group(1)).statusCode())
                .isEqualTo(303);
        assertThat(form("/alerts/next", cookie(Role.APPROVER), "csrf=" + token.group(1))
                        .statusCode())
                .as("the token of another session")
                .isEqualTo(403);
    }

    @Test
    void anAdministratorAddsAndRemovesWebhooks() {
        String cookie = cookie(Role.ADMIN);
        Matcher token = java.util.regex.Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"")
                .matcher(page("/webhooks", cookie).body());
        assertThat(token.find()).isTrue();
        String csrf = "csrf=" + token.group(1);
        String added = form(
                        "/webhooks",
                        cookie,
                        csrf + "&url=" + encode("https://siem.example/in?x=1&y=%3Cb%3E") + "&events=alert.raised")
                .body();
        assertThat(added).contains("shown this once");
        String wrong =
                form("/webhooks", cookie, csrf + "&url=ftp%3A%2F%2Fx&events=*").body();
        assertThat(wrong).contains("a webhook's address must be https");
        String listed = page("/webhooks", cookie).body();
        assertThat(listed).doesNotContain("shown this once").contains("siem.example/in?x=1&amp;y=");
        Matcher remove = java.util.regex.Pattern.compile("action=\"(/webhooks/[^\"]+/remove)\"")
                .matcher(listed);
        assertThat(remove.find()).isTrue();
        assertThat(form(remove.group(1), cookie, csrf).statusCode()).isEqualTo(303);
        assertThat(page("/webhooks", cookie).body()).doesNotContain("siem.example");
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefused() {
        HttpResponse<String> response = server.send(server.request("/login", null)
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("key=" + encode(server.key(Role.VIEWER))))
                .build());
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void theCookieOfASessionDoesNotOpenTheApi() {
        assertThat(page("/v1/lists", cookie(Role.ANALYST)).statusCode()).isEqualTo(401);
    }

    @Test
    void aChangedCookieOpensNothing() {
        String cookie = cookie(Role.VIEWER);
        String changed = cookie.replaceFirst("=[^.]+\\.", "=YWRtaW4.");
        assertThat(page("/users", changed).statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndsWithItsKey() {
        var issued = server.store().access().issueKey("root", "viewer", "soon gone", null);
        String set = form("/login", null, "key=" + encode(issued.secret()))
                .headers()
                .firstValue("set-cookie")
                .orElseThrow();
        server.store().access().revokeKey("root", issued.key().id());
        assertThat(page("/", set.substring(0, set.indexOf(';'))).statusCode()).isEqualTo(303);
    }

    @Test
    void scriptsAndStylesComeFromHere() {
        for (String asset : new String[] {"cordon.css", "cordon.js", "dossier.js", "htmx.js", "cytoscape.js"}) {
            HttpResponse<String> response = server.get("/assets/" + asset, null);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isNotEmpty();
        }
        assertThat(server.get("/assets/none.js", null).statusCode()).isEqualTo(404);
    }
}
