package dev.cordon.cli.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.screen.dossier.Picture;
import dev.cordon.core.screen.dossier.Picture.Edge;
import dev.cordon.core.screen.dossier.Picture.Look;
import dev.cordon.core.screen.dossier.Picture.Node;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DrawingTest {

    private static final String HOSTILE = "</script><b onclick=\"x\">&amp; 'quoted' \u2028 Ltd";

    private static Picture picture(int size, long seed) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Look look = Look.values()[random.nextInt(Look.values().length)];
            String label = "Company Number " + i
                    + " for Science and Technology of the Province".substring(0, random.nextInt(40));
            nodes.add(new Node("n" + i, label, look, i % 3 == 0 ? "person" : "organisation", List.of("fact")));
            if (i > 0) {
                edges.add(new Edge("n" + i, "n" + random.nextInt(i), "owns", "source"));
            }
        }
        return new Picture("test", nodes, edges);
    }

    @Test
    void noNameLiesOverAnotherAtFiftyNodes() {
        for (long seed = 1; seed <= 20; seed++) {
            Picture picture = picture(50, seed);
            Layout layout = new Layout(picture);
            for (int i = 0; i < 50; i++) {
                for (int j = 0; j < i; j++) {
                    boolean apart = Math.abs(layout.x(i) - layout.x(j)) >= (layout.width(i) + layout.width(j)) / 2
                            || Math.abs(layout.y(i) + layout.middle(i) - layout.y(j) - layout.middle(j))
                                    >= (layout.height(i) + layout.height(j)) / 2;
                    assertThat(apart).as("seed %d, nodes %d and %d", seed, i, j).isTrue();
                }
            }
        }
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        assertThat(new GraphPage(picture(30, 7), "watchlist").html())
                .isEqualTo(new GraphPage(picture(30, 7), "watchlist").html());
    }

    private static Picture hostile() {
        return new Picture(
                HOSTILE,
                List.of(
                        new Node("a\"<", HOSTILE, Look.DESIGNATED, "person", List.of(HOSTILE)),
                        new Node("b", "B\u0001", Look.SUBJECT, "actor", List.of())),
                List.of(new Edge("a\"<", "b", HOSTILE, HOSTILE)));
    }

    @Test
    void whatOthersWroteStaysText() throws Exception {
        String page = new GraphPage(hostile(), HOSTILE).html();
        assertThat(page).doesNotContain("<b onclick").contains("default-src 'none'");
        assertThat(page.split("</script>", -1)).hasSize(3);

        Document svg = xml(new SvgDrawing(hostile()).image());
        assertThat(svg.getElementsByTagName("b").getLength()).isZero();
        Document graphMl = xml(GraphMl.write(hostile()));
        assertThat(graphMl.getElementsByTagName("node").getLength()).isEqualTo(2);
        assertThat(graphMl.getElementsByTagName("edge").getLength()).isOne();
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @Test
    void theBundleIsStix() {
        JsonNode bundle = new ObjectMapper().readTree(new StixBundle(hostile(), LocalDate.of(2024, 3, 25)).write());

        assertThat(bundle.at("/type").asString()).isEqualTo("bundle");
        assertThat(bundle.at("/objects")).hasSize(3);
        assertThat(bundle.at("/objects/0/type").asString()).isEqualTo("identity");
        assertThat(bundle.at("/objects/0/identity_class").asString()).isEqualTo("individual");
        assertThat(bundle.at("/objects/2/source_ref").asString())
                .isEqualTo(bundle.at("/objects/0/id").asString());
        for (JsonNode object : bundle.at("/objects")) {
            assertThat(object.at("/spec_version").asString()).isEqualTo("2.1");
            assertThat(object.at("/id").asString())
                    .matches(object.at("/type").asString()
                            + "--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
        }
    }
}
