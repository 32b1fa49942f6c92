package dev.cordon.cli.graph;

import dev.cordon.core.screen.dossier.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A page with the picture to look at and to click through. It loads nothing from anywhere. */
public final class GraphPage {

    private final Picture picture;
    private final String watchlist;

    /** @param watchlist which watchlist answered, in one line */
    public GraphPage(Picture picture, String watchlist) {
        this.picture = picture;
        this.watchlist = watchlist;
    }

    /** The page as HTML. */
    public String html() {
        String title = SvgDrawing.escaped(picture.title());
        return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " script-src 'unsafe-inline'\">\n"
                + "<title>" + title + "</title>\n<style>" + SvgDrawing.STYLE + resource("page.css")
                + "</style></head>\n<body>\n"
                + "<header><h1>" + title + "</h1>" + legend()
                + "<input id=\"find\" type=\"search\" placeholder=\"Find a name\" aria-label=\"Find a name\">"
                + "<p>" + SvgDrawing.escaped(watchlist) + "</p></header>\n"
                + "<main id=\"stage\">" + new SvgDrawing(picture).element() + "</main>\n"
                + "<aside><h2>What ties them</h2><p class=\"look\">Click a party to see what is known of it, who says so and in"
                + " which words. Drag to move, turn the wheel to zoom, double-click to see all.</p></aside>\n"
                + "<script type=\"application/json\" id=\"data\">" + data() + "</script>\n<script>"
                + resource("page.js")
                + "</script>\n</body></html>\n";
    }

    private String legend() {
        Set<Picture.Look> looks = new LinkedHashSet<>();
        for (Picture.Look look : Picture.Look.values()) {
            if (picture.nodes().stream().anyMatch(node -> node.look() == look)) {
                looks.add(look);
            }
        }
        StringBuilder legend = new StringBuilder("<ul class=\"legend\">");
        looks.forEach(look -> legend.append("<li class=\"")
                .append(look.name())
                .append("\"><i></i>")
                .append(SvgDrawing.escaped(look.label()))
                .append("</li>"));
        return legend.append("</ul>").toString();
    }

    /** Nothing in the data can end the element that holds it. */
    private String data() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("nodes");
            for (Picture.Node node : picture.nodes()) {
                json.writeStartObject();
                json.writeStringProperty("id", node.id());
                json.writeStringProperty("label", node.label());
                json.writeStringProperty("kind", node.kind());
                json.writeStringProperty("look", node.look().label());
                json.writeArrayPropertyStart("facts");
                node.facts().forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("edges");
            for (Picture.Edge edge : picture.edges()) {
                json.writeStartObject();
                json.writeStringProperty("from", edge.from());
                json.writeStringProperty("to", edge.to());
                json.writeStringProperty("label", edge.label());
                json.writeStringProperty("source", edge.source());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String resource(String name) {
        try (InputStream file = GraphPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
