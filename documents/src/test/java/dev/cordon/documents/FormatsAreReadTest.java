package dev.cordon.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Each format is read as a person would read it, and within its limits. */
class FormatsAreReadTest {

    private static Document read(byte[] bytes) throws DocumentException {
        return new DocumentReader().read("test", bytes);
    }

    private static byte[] pdf(int pages, List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.setLeading(14);
                    content.beginText();
                    content.newLineAtOffset(60, 740);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] docx(String... partsAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < partsAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(partsAndContents[i]));
                zip.write(partsAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String word(String body) {
        return "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body>" + body + "</w:body></w:document>";
    }

    @Test
    void pdfJoinsDividedWordsAndKeepsParagraphs() throws IOException {
        Document document = read(pdf(1, List.of("The Treasury sanc-", "tioned Zhao Guangzong", "on Monday.")));
        assertThat(document.format()).isEqualTo(DocumentFormat.PDF);
        assertThat(document.text()).contains("sanctioned Zhao Guangzong").contains("on Monday.");
    }

    @Test
    void pdfOfThreeHundredPagesIsReadInSeconds() throws IOException {
        byte[] bytes = pdf(
                300, java.util.Collections.nCopies(48, "The Treasury Department sanctioned Zhao Guangzong on Monday."));
        // The time of this thread, so that whatever else runs on the machine does not count.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        Document document = new DocumentReader(ReadLimits.STANDARD.withTime(Duration.ofMinutes(5))).read("test", bytes);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - started))
                .isLessThan(Duration.ofSeconds(10));
        assertThat(document.text()).hasSizeGreaterThan(300 * 48 * 50);
    }

    @Test
    void pdfWithoutTextIsRefusedAsAScan() throws IOException {
        byte[] empty = pdf(2, List.of());
        assertThatThrownBy(() -> read(empty))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("OCR");
    }

    @Test
    void brokenPdfIsRefused() throws IOException {
        byte[] whole = pdf(1, List.of("Zhao Guangzong"));
        byte[] half = java.util.Arrays.copyOf(whole, 200);
        assertThatThrownBy(() -> read(half))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("test");
    }

    @Test
    void pdfThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (java.util.zip.DeflaterOutputStream deflater = new java.util.zip.DeflaterOutputStream(packed)) {
            deflater.write(new byte[80 << 20]);
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(("%PDF-1.4\n1 0 obj\n<</Length " + packed.size() + "/Filter/FlateDecode>>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        bomb.writeBytes(packed.toByteArray());
        assertThatThrownBy(() -> read(bomb.toByteArray()))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("unpacks to more than 64 MB");
    }

    @Test
    void docxIsReadWithNotesAndTables() throws IOException {
        String body = "<w:p><w:r><w:t>Zhao </w:t></w:r><w:r><w:t>Guangzong</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        String notes = "<w:p><w:r><w:t>Ni Gaobin in a note</w:t></w:r></w:p>";
        Document document = read(docx("word/document.xml", word(body), "word/footnotes.xml", word(notes)));
        assertThat(document.format()).isEqualTo(DocumentFormat.DOCX);
        assertThat(document.text()).startsWith("Zhao Guangzong\n\na\tb").contains("Ni Gaobin in a note");
    }

    @Test
    void zipBombIsRefused() throws IOException {
        byte[] bomb = docx("word/document.xml", word("<w:p>" + " ".repeat(70 << 20) + "</w:p>"));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("64 MB");
    }

    @Test
    void entitiesOfXmlAreNotExpanded() throws IOException {
        String hostile =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x><t>a&e;b</t></x>";
        byte[] bytes = docx("word/document.xml", hostile);
        assertThatThrownBy(() -> {
                    Document document = read(bytes);
                    assertThat(document.text()).doesNotContain("root");
                    throw new DocumentException("test", "was read without the entity");
                })
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void deepXmlIsRefused() throws IOException {
        byte[] deep = docx("word/document.xml", word("<w:p>".repeat(400) + "</w:p>".repeat(400)));
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void archiveWithoutADocumentIsRefused() throws IOException {
        byte[] archive = docx("readme.txt", "Zhao Guangzong");
        assertThatThrownBy(() -> read(archive))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("ZIP archive");
    }

    @Test
    void mailIsReadWithSubjectAndTextAndTellsOfAttachments() throws IOException {
        String mail = """
                From: =?utf-8?q?Judith_M=C3=BCller?= <j@example.org>
                To: desk@example.org
                Subject: Sanctions on Zhao Guangzong
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="xx"

                --xx
                Content-Type: multipart/alternative; boundary="yy"

                --yy
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Treasury named Ni Gao=
                bin, too.
                --yy
                Content-Type: text/html

                <p>Treasury named <b>Ni Gaobin</b>, too.</p>
                --yy--
                --xx
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="list.pdf"
                Content-Transfer-Encoding: base64

                AAAA
                --xx--
                """.replace("\n", "\r\n");
        Document document = read(mail.getBytes(StandardCharsets.UTF_8));
        assertThat(document.format()).isEqualTo(DocumentFormat.EML);
        assertThat(document.title()).isEqualTo("Sanctions on Zhao Guangzong");
        assertThat(document.text()).contains("From: Judith Müller").containsOnlyOnce("Ni Gaobin");
        assertThat(document.warnings()).singleElement().asString().contains("'list.pdf' was not read");
    }

    @Test
    void theArticleIsReadAndItsSurroundingsAreTold() throws IOException {
        String article = "<p>" + "The Treasury named Zhao Guangzong on Monday. ".repeat(20) + "</p>";
        Document document = read(("<html><body><div class=\"site-menu\"><a href=x>Home</a></div><article>" + article
                        + "<div class=\"newsletter\">Subscribe for Ni Gaobin news</div></article>"
                        + "<aside>Related: Golden Horizon</aside></body></html>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(document.text())
                .contains("Zhao Guangzong")
                .doesNotContain("Subscribe")
                .doesNotContain("Related");
        assertThat(document.warnings()).anyMatch(warning -> warning.contains("characters around the article"));
    }
}
