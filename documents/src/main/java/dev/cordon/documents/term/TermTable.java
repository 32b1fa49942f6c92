package dev.cordon.documents.term;

import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.actor.ActorKey;
import dev.cordon.core.network.actor.ActorName;
import dev.cordon.core.network.actor.ThreatActor;
import dev.cordon.documents.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All terms by the first word of each way to write them. The tables are plain files beside this class; threat actors come
 * from the files that the caller has read. Immutable.
 */
public final class TermTable {

    private static final int SHORTEST_ACTOR = 4;

    private static final int WORDS = 1 << 13;
    private static final int SPREAD = 0x9e3779b9;
    /** Leaves 16 bits of a hash. */
    private static final int SHIFT = 16;

    private final Map<String, List<TermPattern>> byFirst = new HashMap<>();
    private final long[] first = new long[1 << 26 - SHIFT];
    private final Map<String, Term> byId = new HashMap<>();

    public TermTable(ActorDirectory actors) {
        Vocabulary vocabulary = new Vocabulary(WORDS);
        for (List<String> row : TableFile.rows(TermTable.class, "authorities.tsv", 4)) {
            add(
                    new Term(TermKind.AUTHORITY, row.get(0), row.get(2), row.get(1)),
                    row.get(2) + "|" + row.get(3),
                    true,
                    vocabulary);
        }
        for (List<String> row : TableFile.rows(TermTable.class, "programmes.tsv", 4)) {
            add(
                    new Term(TermKind.PROGRAMME, row.get(0), row.get(2), ""),
                    row.get(2) + "|" + row.get(3),
                    true,
                    vocabulary);
        }
        for (List<String> row : TableFile.rows(TermTable.class, "instruments.tsv", 4)) {
            add(
                    new Term(TermKind.INSTRUMENT, row.get(0), row.get(2), row.get(1)),
                    row.get(2) + "|" + row.get(3),
                    true,
                    vocabulary);
        }
        for (List<String> row : TableFile.rows(TermTable.class, "countries.tsv", 4)) {
            add(
                    new Term(TermKind.COUNTRY, row.get(0), row.get(1), row.get(0)),
                    row.get(1) + "|" + row.get(2),
                    true,
                    vocabulary);
            add(new Term(TermKind.CAPITAL, row.get(0), row.get(1), row.get(0)), row.get(3), true, vocabulary);
        }
        actors.actors().forEach(actor -> addActor(actor, vocabulary));
        for (String word : byFirst.keySet()) {
            int bit = word.hashCode() * SPREAD >>> SHIFT;
            first[bit >> 6] |= 1L << bit;
        }
        byFirst.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                        (TermPattern pattern) -> -pattern.words().size())));
    }

    /** The tables, without threat actors but for those that bear a number, which are recognised by their form. */
    public static TermTable withoutActors() {
        return new TermTable(new ActorDirectory(List.of()));
    }

    private void addActor(ThreatActor actor, Vocabulary vocabulary) {
        Term term = new Term(TermKind.ACTOR, actor.nameKey(), actor.name(), actor.country());
        for (ActorName name : actor.names()) {
            String key = name.key();
            boolean coined = ActorKey.isNumbered(key) || name.text().strip().contains(" ");
            if (key.length() >= SHORTEST_ACTOR && key.chars().anyMatch(Character::isLetter)) {
                add(term, name.text().replace('|', ' '), coined, vocabulary);
            }
        }
    }

    private void add(Term term, String forms, boolean coined, Vocabulary vocabulary) {
        byId.putIfAbsent(key(term.kind(), term.id()), term);
        for (String form : forms.split("\\|")) {
            if (!form.isBlank() && !form.equals("-")) {
                TermPattern pattern = TermPattern.of(term, form.strip(), coined, vocabulary);
                if (!pattern.words().isEmpty() && !pattern.words().get(0).isEmpty()) {
                    byFirst.computeIfAbsent(pattern.words().get(0), any -> new ArrayList<>())
                            .add(pattern);
                }
            }
        }
    }

    /** The patterns that begin with the word, longest first. */
    List<TermPattern> beginningWith(String word) {
        if (!mayBegin(word)) {
            return List.of();
        }
        List<TermPattern> found = byFirst.get(word);
        return found == null ? List.of() : found;
    }

    /** The term of a table. */
    public Optional<Term> term(TermKind kind, String id) {
        return Optional.ofNullable(byId.get(key(kind, id)));
    }

    /** Most words begin no term: this tells it without a search. */
    private boolean mayBegin(String word) {
        int bit = word.hashCode() * SPREAD >>> SHIFT;
        return (first[bit >> 6] & 1L << bit) != 0;
    }

    private static String key(TermKind kind, String id) {
        return kind + ":" + id;
    }
}
