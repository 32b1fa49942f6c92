package dev.cordon.cli.report;

import dev.cordon.documents.report.HtmlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;

/**
 * A page of HTML that needs nothing else: no script, font, image or network. Its content security policy allows its own
 * style sheet and nothing more.
 */
final class HtmlPage {

    private static final String STYLE = style();

    private final Appendable out;

    HtmlPage(Appendable out) {
        this.out = out;
    }

    /** Writes a page around its body; to be stored as UTF-8. */
    void write(String title, Consumer<HtmlWriter> body) {
        HtmlWriter html = new HtmlWriter(out);
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .raw(hash(STYLE))
                .raw("'; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .text(title + " – Cordon")
                .raw("</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n");
        body.accept(html);
        html.raw("</body>\n</html>\n");
    }

    private static String style() {
        try (InputStream resource = HtmlPage.class.getResourceAsStream("page.css")) {
            if (resource == null) {
                throw new IllegalStateException("the style sheet page.css is missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
