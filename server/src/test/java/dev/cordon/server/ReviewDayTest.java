package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.cordon.store.access.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day of review in a real browser: alerts from a customer file, assigned, proposed, refused to the same person, approved
 * by another, exception granted, customer changes, exception lapses, alert returns. Screenshots are left in
 * {@code target/screenshots}. Needs Chromium at {@code /usr/bin/chromium}; is reported as skipped without it.
 */
class ReviewDayTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String CUSTOMERS = """
            {"id":"c-1","name":"Gaobin Ni","born":"1985","country":"China"}
            {"id":"C-1002","name":"Herbert Unauffaellig","born":"1975-01-01","country":"Germany"}
            {"id":"C-1003","name":"Wuhan Xiaoruizhi Science and Technology Co., Ltd.","kind":"organisation","country":"China"}
            """;

    @TempDir
    private Path home = Path.of("");

    private final List<String> complaints = new ArrayList<>();

    @Test
    void goesFromTheCustomerFileToTheAlertThatReturns() {
        assumeThat(CHROMIUM).as("Chromium").exists();
        try (RunningServer server = RunningServer.in(home);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")))) {
            String second = server.keyOfNew("second", Role.APPROVER);
            assertThat(server.post("/v1/screen/lines", CUSTOMERS).body()).contains("\"hit\":2");
            Page first = login(browser, server, server.key(Role.APPROVER));
            searchAsOneTypes(first);
            String alert = propose(first, server);
            approveOwn(first, server, alert);
            Page other = login(browser, server, second);
            approve(other, server, alert);
            customerChanges(other, server, alert);
            otherPages(other, server);
            onATelephone(other, server, alert);
            Page auditor = login(browser, server, server.key(Role.AUDITOR));
            audit(auditor, server);
            assertThat(complaints).as("what the browser complains of").isEmpty();
        }
    }

    private Page login(Browser browser, RunningServer server, String key) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1400, 1000));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address("/").toString())
                    && !request.url().startsWith("data:")) {
                complaints.add("asks elsewhere: " + request.url());
            }
        });
        page.setDefaultTimeout(60_000);
        page.navigate(server.address("/").toString());
        assertThat(page.url()).contains("/login");
        shot(page, "login");
        page.fill("#key", key);
        page.keyboard().press("Enter");
        page.waitForURL(server.address("/").toString());
        return page;
    }

    private void searchAsOneTypes(Page page) {
        page.locator("#q").pressSequentially("Ni Gaobin");
        page.locator("#answer .hit").first().waitFor();
        assertThat(page.locator("#answer .hit h3").first().innerText()).containsIgnoringCase("gaobin");
        assertThat(page.locator("#answer svg rect").count()).isPositive();
        shot(page, "search");
    }

    private String propose(Page page, RunningServer server) {
        page.navigate(server.address("/alerts").toString());
        shot(page, "queue");
        page.locator("body").click();
        page.locator("a", new Page.LocatorOptions().setHasText("Gaobin Ni"))
                .first()
                .click();
        page.locator("h1").waitFor();
        String alert = page.url().substring(page.url().lastIndexOf('/') + 1);
        shot(page, "review");
        page.locator("select[name=assignee]").selectOption("approver");
        page.locator("button:has-text('Assign')").click();
        page.locator(".state:has-text('with approver')").waitFor();
        page.keyboard().press("f");
        assertThat(page.locator("#propose input[value=false-positive]").isChecked())
                .isTrue();
        page.locator("#propose select[name=reason]").selectOption("different identifier");
        page.locator("#propose textarea").fill("Another passport number; seen at the branch.");
        page.locator("#propose input[name=exemptUntil]")
                .fill(LocalDate.now().plusDays(90).toString());
        page.locator("#propose button").click();
        page.locator(".tag.status:has-text('proposed')").waitFor();
        shot(page, "proposed");
        return alert;
    }

    /** The page offers no way to, and says why; who makes one is refused. */
    private void approveOwn(Page page, RunningServer server, String alert) {
        assertThat(page.locator("[aria-labelledby=decide] .note").innerText())
                .contains("your own proposal: somebody else must");
        assertThat(page.locator("[name=decision]").count()).isZero();
        assertThat(page.locator("#withdraw button").isEnabled()).isTrue();
        page.evaluate("""
                () => {
                    const form = document.getElementById("withdraw");
                    form.action = form.action.replace("/withdraw", "/decide");
                    const decision = document.createElement("input");
                    decision.name = "decision";
                    decision.value = "approve";
                    form.append(decision);
                }""");
        page.locator("#withdraw select[name=reason]").selectOption("different identifier");
        page.locator("#withdraw textarea").fill("I agree with myself.");
        page.locator("#withdraw button").click();
        page.locator(".problem").waitFor();
        assertThat(page.locator(".problem").innerText()).contains("nobody decides on his own proposal");
        shot(page, "refused");
        complaints.removeIf(complaint -> complaint.contains("403"));
        page.navigate(server.address("/alerts/" + alert).toString());
        assertThat(page.locator(".tag.status").innerText()).isEqualTo("proposed");
    }

    private void approve(Page page, RunningServer server, String alert) {
        page.navigate(server.address("/alerts/" + alert).toString());
        page.locator("#approve select[name=reason]").selectOption("different identifier");
        page.locator("#approve textarea").fill("Seen the copy of the passport.");
        page.locator("#approve button:has-text('Approve')").click();
        page.locator(".tag.status:has-text('false positive')").waitFor();
        assertThat(page.locator("body").innerText()).contains("Exceptions");
        shot(page, "approved");
    }

    private void screen(Page page, RunningServer server, String born) {
        page.navigate(server.address("/").toString());
        page.locator("#customer summary").click();
        page.locator("#customer input[name=id]").fill("c-1");
        page.locator("#customer input[name=name]").fill("Gaobin Ni");
        page.locator("#customer input[name=born]").fill(born);
        page.locator("#customer input[name=country]").fill("China");
        page.locator("#customer button").click();
        page.locator("h1:has-text('Screened')").waitFor();
    }

    private void customerChanges(Page page, RunningServer server, String alert) {
        screen(page, server, "1985");
        assertThat(page.locator(".note").first().innerText()).contains("An exception holds");
        shot(page, "exempted");
        screen(page, server, "1985-10-27");
        String returned = AlertApiTest.returned(server);
        assertThat(returned).isNotEqualTo(alert);
        page.locator("a[href='/alerts/" + returned + "']").click();
        page.locator(".note:has-text('Has come back')").waitFor();
        assertThat(page.locator(".note").first().innerText()).contains("the customer has changed (dates)");
        shot(page, "returned");
        page.locator("[data-key=j]").waitFor();
        String before = page.url();
        page.keyboard().press("j");
        page.waitForURL(url -> !url.equals(before));
    }

    private void otherPages(Page page, RunningServer server) {
        for (String path : List.of(
                "/lists",
                "/lists/coverage?programme=cyber",
                "/dossier?name=Violet%20Typhoon",
                "/entry/uk-sanctions:CYB0044")) {
            page.navigate(server.address(path).toString());
            page.locator("h1").waitFor();
            if (path.startsWith("/dossier")) {
                page.locator("#graph canvas").first().waitFor();
                page.waitForTimeout(700);
            }
            shot(page, name(path));
        }
        page.navigate(server.address("/simulation").toString());
        page.locator("input[type=range]").fill("99");
        page.locator("#figures dd:has-text('0.99')").waitFor();
        shot(page, "simulation");
        page.navigate(server.address("/documents").toString());
        page.locator("textarea").fill("On Monday the Treasury named Ni Gaobin and Wuhan XRZ, officials said.");
        page.locator("button.main:has-text('Read')").click();
        page.locator("h1:has-text('mentioned')").waitFor();
        shot(page, "document");
        page.locator("a:has-text('Read another document')").click();
        page.locator("textarea").waitFor();
    }

    /** Nothing sticks out to the side, or it could only be read by scrolling in two directions. */
    private void onATelephone(Page page, RunningServer server, String alert) {
        page.setViewportSize(390, 844);
        String returned = AlertApiTest.returned(server);
        List<String> paths = List.of(
                "/",
                "/alerts",
                "/alerts/" + alert,
                "/alerts/" + returned,
                "/lists",
                "/lists/coverage?programme=cyber",
                "/dossier?name=Violet%20Typhoon",
                "/entry/uk-sanctions:CYB0044",
                "/simulation",
                "/documents");
        for (String path : paths) {
            page.navigate(server.address(path).toString());
            page.locator("h1, #q").first().waitFor();
            shot(
                    page,
                    "narrow-" + (path.endsWith(alert) ? "decided" : path.endsWith(returned) ? "returned" : name(path)));
            assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("pixels that stick out of %s", path)
                    .isEqualTo(0);
        }
    }

    private static String name(String path) {
        return path.equals("/") ? "search" : path.substring(1).replaceAll("[^a-z]+", "-");
    }

    private void audit(Page page, RunningServer server) {
        page.navigate(server.address("/audit?kind=alert.*").toString());
        page.locator("button:has-text('Verify')").click();
        page.locator(".verdict:has-text('The record holds')").waitFor();
        shot(page, "audit");
        page.navigate(server.address("/audit?kind=screening.recorded").toString());
        page.locator("td a").first().click();
        page.locator(".verdict:has-text('The same')").waitFor();
        shot(page, "replay");
    }

    private static void shot(Page page, String name) {
        Path folder = Path.of("target", "screenshots");
        try {
            Files.createDirectories(folder);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
    }
}
