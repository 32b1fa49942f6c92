package dev.cordon.cli.report;

import dev.cordon.documents.report.HtmlWriter;
import dev.cordon.documents.report.StyleSheet;
import java.util.function.Consumer;

/**
 * A page of HTML that needs nothing else: no script, font, image or network. Its content security policy allows its own
 * style sheet and nothing more.
 */
final class HtmlPage {

    private static final StyleSheet STYLE = StyleSheet.beside(HtmlPage.class, "page.css");

    private final Appendable out;

    HtmlPage(Appendable out) {
        this.out = out;
    }

    /** Writes a page around its body; to be stored as UTF-8. */
    void write(String title, Consumer<HtmlWriter> body) {
        HtmlWriter html = new HtmlWriter(out);
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .raw(STYLE.hash())
                .raw("'; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .text(title + " – Cordon")
                .raw("</title>\n<style>" + STYLE.css() + "</style>\n</head>\n<body>\n");
        body.accept(html);
        html.raw("</body>\n</html>\n");
    }
}
