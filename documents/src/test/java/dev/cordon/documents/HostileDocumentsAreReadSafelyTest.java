package dev.cordon.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.DossierBuilder;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.mention.SampleParties;
import dev.cordon.documents.report.ReadingPage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsAreReadSafelyTest {

    private static final MentionFinder FINDER = MentionFinder.over(SampleParties.watchlist());
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static Document read(String content) throws DocumentException {
        return new DocumentReader().read("test", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Document document) {
        ArticleDossier dossier = new DossierBuilder(FINDER, CaseFacts.NONE).read(document);
        StringBuilder page = new StringBuilder();
        new ReadingPage(dossier.reading().engine(), dossier.reading().watchlist(), List.of(dossier)).write(page);
        return page.toString();
    }

    @Test
    void scriptsAreNeitherReadNorWritten() throws DocumentException {
        Document document =
                read("<html><title>&lt;img src=x onerror=alert(1)&gt;</title><body><script>Ni Gaobin</script>"
                        + "<p>Zhao Guangzong &lt;script&gt;alert('x')&lt;/script&gt; \u202eevil</p></body></html>");
        assertThat(document.text()).doesNotContain("Ni Gaobin").contains("<script>alert('x')</script>");
        assertThat(page(document))
                .contains("Zhao Guangzong")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("\u202e")
                .contains("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void blocksStandApartAndInlineMarkupDoesNot() throws DocumentException {
        Document document = read("<!DOCTYPE html><body><nav>Menu</nav><p>Zhao <b>Guang</b>zong</p><p>Ni<br>Gaobin</p>"
                + "<table><tr><td>a</td><td>b</td></tr></table></body>");
        assertThat(document.text()).isEqualTo("Zhao Guangzong\n\nNi\nGaobin\n\na\tb");
        assertThat(document.format()).isEqualTo(DocumentFormat.HTML);
    }

    @Test
    void deepNestingIsRead() {
        String nested = "<div>".repeat(100_000) + "Zhao Guangzong" + "</div>".repeat(100_000);
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertThat(FINDER.read(read("<html>" + nested)).mentions())
                        .hasSize(1));
    }

    @Test
    void oneLongLineIsRead() {
        byte[] line = new byte[50_000_000];
        Arrays.fill(line, (byte) 'a');
        byte[] name = " Zhao Guangzong ".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(name, 0, line, 40_000_000, name.length);
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertThat(FINDER.read(new DocumentReader().read("line", line))
                                .mentions())
                        .hasSize(1));
    }

    @Test
    void timeGrowsWithTheTextWhereNamesRepeat() {
        String text = "Ni Zhao Mohammed Ali Gaobin\n".repeat(50_000);
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertThat(FINDER.read(read(text)).document().text()).hasSize(text.length()));
    }

    @Test
    void encodingsAreRecognised() throws DocumentException {
        String text = "Zhao Guangzong, señor, 倪高彬";
        assertThat(new DocumentReader()
                        .read("t", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(text);
        assertThat(new DocumentReader()
                        .read("t", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(text);
        assertThat(new DocumentReader()
                        .read("t", "Plain text in wide letters".getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo("Plain text in wide letters");
        Document old = new DocumentReader().read("t", "señor €".getBytes(Charset.forName("windows-1252")));
        assertThat(old.text()).isEqualTo("señor €");
        assertThat(old.warnings()).hasSize(1);
        String declared = "<html><meta charset=\"gb18030\"><p>倪高彬</p></html>";
        assertThat(new DocumentReader()
                        .read("t", declared.getBytes(Charset.forName("GB18030")))
                        .text())
                .isEqualTo("倪高彬");
    }

    @Test
    void invalidBytesAreReported() throws DocumentException {
        byte[] bytes = {
            (byte) 0xef,
            (byte) 0xbb,
            (byte) 0xbf,
            'N',
            'i',
            ' ',
            'G',
            'a',
            'o',
            'b',
            'i',
            'n',
            (byte) 0xc3,
            ' ',
            'i',
            's',
            ' ',
            'h',
            'e',
            'r',
            'e',
            ' ',
            'n',
            'o',
            'w',
            ' ',
            't',
            'o',
            'o'
        };
        assertThat(new DocumentReader().read("t", bytes).warnings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "%PDF-1.7 …",
                "PK\u0003\u0004xx",
                "{\\rtf1 Zhao Guangzong}",
                "\u001f\u008bxx",
                "a\u0000b\u0001c",
                "<html><script>x</script></html>"
            })
    void whatCannotBeReadIsRefused(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("test");
    }

    @Test
    void tooLargeIsRefused() {
        assertThatThrownBy(() -> new DocumentReader(ReadLimits.STANDARD.withBytes(1 << 20))
                        .read("big", new ByteArrayInputStream(new byte[(1 << 20) + 1])))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("larger than 1 MB");
    }
}
