package dev.cordon.core.screen.dossier;

import java.util.List;

/**
 * A network as it is drawn or exported: nodes and edges, each with what there is to say of it.
 *
 * @param title what it is of
 * @param nodes parties, actors and incidents
 * @param edges ties between them
 */
public record Picture(String title, List<Node> nodes, List<Edge> edges) {

    /** What a node is, which decides how it looks. */
    public enum Look {
        SUBJECT("threat actor or subject"),
        DESIGNATED("designated: block"),
        OWNED("owned by designated parties: block"),
        INDICTED("indicted, not designated"),
        ATTRIBUTED("attributed or named by others"),
        INCIDENT("incident");

        private final String label;

        Look(String label) {
            this.label = label;
        }

        /** The meaning for people. */
        public String label() {
            return label;
        }
    }

    /**
     * A party, an actor or an incident.
     *
     * @param id    unique in the picture
     * @param label its name
     * @param look  what it is
     * @param kind  {@code person}, {@code organisation}, {@code actor}, {@code incident}, …
     * @param facts sentences on it, for those who click it
     */
    public record Node(String id, String label, Look look, String kind, List<String> facts) {

        public Node {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A tie.
     *
     * @param from   id of a node
     * @param to     id of a node
     * @param label  the tie in words
     * @param source who says so, in which words
     */
    public record Edge(String from, String to, String label, String source) {}

    public Picture {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
