package dev.cordon.cli.graph;

import dev.cordon.core.screen.dossier.Picture;
import java.util.Locale;
import java.util.regex.Pattern;

/** Draws a picture as SVG. Names and quotes come from anywhere and are escaped. */
public final class SvgDrawing {

    private static final double MARGIN = 40;
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final Picture picture;
    private final Layout layout;

    public SvgDrawing(Picture picture) {
        this.picture = picture;
        this.layout = new Layout(picture);
    }

    /** The drawing as an image of its own. */
    public String image() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element("<style>" + STYLE + "</style>");
    }

    /** The drawing as an element of a page, which brings the style. */
    String element() {
        return element("");
    }

    static final String STYLE = """
            text{font:12px system-ui,"Segoe UI","Noto Sans",Arial,sans-serif;fill:#1f2933;text-anchor:middle}
            .name{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
            .edge{stroke:#9aa5b1;stroke-width:1.4;fill:none}.edge.press{stroke-dasharray:3 4}
            .SUBJECT .dot{fill:#243b53;stroke:#102a43}.DESIGNATED .dot{fill:#c62828;stroke:#7f1d1d}
            .OWNED .dot{fill:#ef6c00;stroke:#9a3412}.INDICTED .dot{fill:#fff3c4;stroke:#b7791f;stroke-dasharray:4 2}
            .ATTRIBUTED .dot{fill:#cbd2d9;stroke:#7b8794}.INCIDENT .dot{fill:#d9e8f6;stroke:#627d98}
            .dot{stroke-width:2}.SUBJECT text{font-weight:700;font-size:13px}.DESIGNATED text{font-weight:600}
            .mark{fill:#fff;font-size:13px;font-weight:700}.INDICTED .mark,.ATTRIBUTED .mark,.INCIDENT .mark{fill:#334e68}
            """;

    private String element(String style) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < picture.nodes().size(); i++) {
            left = Math.min(left, layout.x(i) - layout.width(i) / 2);
            right = Math.max(right, layout.x(i) + layout.width(i) / 2);
            top = Math.min(top, layout.y(i) - Layout.RADIUS);
            bottom = Math.max(bottom, layout.y(i) - Layout.RADIUS + layout.height(i));
        }
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%.0f %.0f %.0f %.0f\" role=\"img\" aria-label=\"%s\">",
                left - MARGIN,
                top - MARGIN,
                right - left + 2 * MARGIN,
                bottom - top + 2 * MARGIN,
                escaped("Network of " + picture.title())));
        svg.append(style)
                .append("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\""
                        + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#9aa5b1\"/></marker></defs>\n"
                        + "<g id=\"world\">\n");
        for (int i = 0; i < picture.edges().size(); i++) {
            edge(svg, i);
        }
        for (int i = 0; i < picture.nodes().size(); i++) {
            node(svg, i);
        }
        return svg.append("</g></svg>\n").toString();
    }

    private void edge(StringBuilder svg, int number) {
        Picture.Edge edge = picture.edges().get(number);
        int from = layout.number(edge.from());
        int to = layout.number(edge.to());
        double dx = layout.x(to) - layout.x(from);
        double dy = layout.y(to) - layout.y(from);
        double length = Math.max(1, Math.hypot(dx, dy));
        double start = (Layout.RADIUS + 2) / length;
        double end = 1 - (Layout.RADIUS + 4) / length;
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" data-edge=\"%d\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\""
                        + " marker-end=\"url(#arrow)\"><title>%s</title></line>\n",
                edge.label().contains("press") ? "edge press" : "edge",
                number,
                layout.x(from) + dx * start,
                layout.y(from) + dy * start,
                layout.x(from) + dx * end,
                layout.y(from) + dy * end,
                escaped(picture.nodes().get(from).label() + " " + edge.label() + " "
                        + picture.nodes().get(to).label())));
    }

    private void node(StringBuilder svg, int number) {
        Picture.Node node = picture.nodes().get(number);
        svg.append(String.format(
                Locale.ROOT,
                "<g class=\"node %s\" data-node=\"%d\" tabindex=\"0\" transform=\"translate(%.1f %.1f)\"><title>%s</title>",
                node.look().name(),
                number,
                layout.x(number),
                layout.y(number),
                escaped(node.label() + " (" + node.look().label() + ")")));
        svg.append(shape(node)).append(mark(node));
        double at = Layout.RADIUS + Label.LINE_HEIGHT;
        for (String line : layout.label(number).lines()) {
            svg.append(String.format(Locale.ROOT, "<text class=\"name\" y=\"%.0f\">%s</text>", at, escaped(line)));
            at += Label.LINE_HEIGHT;
        }
        svg.append("</g>\n");
    }

    private static String shape(Picture.Node node) {
        return switch (node.kind()) {
            case "person" -> "<circle class=\"dot\" r=\"15\"/>";
            case "incident" -> "<rect class=\"dot\" x=\"-13\" y=\"-13\" width=\"26\" height=\"26\" rx=\"3\"/>";
            case "actor" -> "<path class=\"dot\" d=\"M0 -16L14 -8V8L0 16L-14 8V-8z\"/>";
            default -> "<rect class=\"dot\" x=\"-15\" y=\"-13\" width=\"30\" height=\"26\" rx=\"7\"/>";
        };
    }

    /** What a node is must not hang on its colour alone. */
    private static String mark(Picture.Node node) {
        String mark = switch (node.look()) {
            case SUBJECT -> "★";
            case DESIGNATED -> "!";
            case OWNED -> "%";
            case INDICTED -> "§";
            case ATTRIBUTED -> "·";
            case INCIDENT -> "×";
        };
        return "<text class=\"mark\" y=\"5\">" + mark + "</text>";
    }

    /** Text for HTML and XML, of which the latter knows no control characters but tab and line ends. */
    static String escaped(String text) {
        return CONTROLS.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
