package dev.cordon.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a web page: what a reader would see, less scripts, styles, navigation, forms, media and
 * what stands {@linkplain Boilerplate around the article}. Block elements stand
 * apart by blank lines, cells by tabs, white space is collapsed. Alternative texts and hidden elements are left in: a name
 * must not escape by being hidden.
 *
 * @param title    the page's title; empty if none
 * @param text     the text
 * @param warnings what was left out beyond the usual
 */
record HtmlText(String title, String text, List<String> warnings) {

    /** Deeper elements are taken for children of the last allowed one. */
    private static final int DEEPEST = 256;

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "head",
            "svg",
            "math",
            "canvas",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "select",
            "button",
            "input",
            "textarea",
            "dialog",
            "link",
            "meta");

    static HtmlText of(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html, parser());
        page.outputSettings(new OutputSettings().prettyPrint(false));
        Collector collector = new Collector(Boilerplate.of(page.body()));
        NodeTraversor.filter(collector, page.body());
        List<String> warnings = new ArrayList<>();
        if (collector.navigation > 0) {
            warnings.add("Navigation, scripts and forms of the page were not read.");
        }
        if (collector.around > 0) {
            warnings.add(collector.around + " characters around the article, such as menus and teasers, were not read;"
                    + " save the page as text to have them read, too.");
        }
        return new HtmlText(page.title(), collector.text(), warnings);
    }

    private static org.jsoup.parser.Parser parser() {
        org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser();
        parser.setMaxDepth(DEEPEST);
        return parser;
    }

    private static final class Collector implements NodeFilter {

        private final StringBuilder out = new StringBuilder();
        private final Boilerplate boilerplate;
        private int navigation;
        private int around;

        Collector(Boilerplate boilerplate) {
            this.boilerplate = boilerplate;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText(), node.parent() instanceof Element parent && isPreformatted(parent));
            } else if (node instanceof Element element) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            String name = element.normalName().toLowerCase(Locale.ROOT);
            if (LEFT_OUT.contains(name)) {
                navigation++;
                return FilterResult.SKIP_ENTIRELY;
            }
            if (boilerplate.holds(element)) {
                around += element.text().length();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                breakLine(1);
            } else if (name.equals("td") || name.equals("th")) {
                separate('\t');
            } else if (name.equals("tr") || name.equals("li")) {
                breakLine(1);
            } else if (element.isBlock()) {
                breakLine(2);
            } else if (name.equals("img")) {
                append(" " + element.attr("alt") + " ", false);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                String name = element.normalName();
                if (name.equals("tr") || name.equals("li")) {
                    breakLine(1);
                } else if (!name.equals("td") && !name.equals("th")) {
                    breakLine(2);
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isPreformatted(Element element) {
            return element.normalName().equals("pre");
        }

        private void append(String text, boolean preformatted) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (preformatted && c == '\n') {
                    out.append('\n');
                } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0') {
                    separate(' ');
                } else {
                    out.append(c == '\0' ? '\ufffd' : c);
                }
            }
        }

        private void separate(char separator) {
            if (!out.isEmpty() && !isSpace(out.charAt(out.length() - 1))) {
                out.append(separator);
            }
        }

        private void breakLine(int lines) {
            int end = out.length();
            while (end > 0 && isSpace(out.charAt(end - 1)) && out.charAt(end - 1) != '\n') {
                end--;
            }
            out.setLength(end);
            int there = 0;
            while (there < end && out.charAt(end - 1 - there) == '\n') {
                there++;
            }
            for (int i = there; i < lines && end > 0; i++) {
                out.append('\n');
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\t';
        }

        String text() {
            return out.toString().strip();
        }
    }
}
