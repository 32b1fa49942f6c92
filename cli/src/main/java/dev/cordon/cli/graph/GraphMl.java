package dev.cordon.cli.graph;

import dev.cordon.core.screen.dossier.Picture;
import java.util.Locale;

/** A picture as GraphML, for Gephi, yEd, Cytoscape and others. */
public final class GraphMl {

    private GraphMl() {}

    /** The document. */
    public static String write(Picture picture) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        for (String key : new String[] {"label", "kind", "standing", "facts"}) {
            xml.append("<key id=\"" + key + "\" for=\"node\" attr.name=\"" + key + "\" attr.type=\"string\"/>\n");
        }
        for (String key : new String[] {"tie", "source"}) {
            xml.append("<key id=\"" + key + "\" for=\"edge\" attr.name=\"" + key + "\" attr.type=\"string\"/>\n");
        }
        xml.append("<graph id=\"network\" edgedefault=\"directed\">\n");
        for (Picture.Node node : picture.nodes()) {
            xml.append("<node id=\"").append(SvgDrawing.escaped(node.id())).append("\">");
            data(xml, "label", node.label());
            data(xml, "kind", node.kind());
            data(xml, "standing", node.look().name().toLowerCase(Locale.ROOT));
            data(xml, "facts", String.join("\n", node.facts()));
            xml.append("</node>\n");
        }
        for (Picture.Edge edge : picture.edges()) {
            xml.append("<edge source=\"")
                    .append(SvgDrawing.escaped(edge.from()))
                    .append("\" target=\"")
                    .append(SvgDrawing.escaped(edge.to()))
                    .append("\">");
            data(xml, "tie", edge.label());
            data(xml, "source", edge.source());
            xml.append("</edge>\n");
        }
        return xml.append("</graph>\n</graphml>\n").toString();
    }

    private static void data(StringBuilder xml, String key, String value) {
        xml.append("<data key=\"" + key + "\">")
                .append(SvgDrawing.escaped(value))
                .append("</data>");
    }
}
