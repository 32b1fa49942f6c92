package dev.cordon.documents.term;

import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.actor.ActorKey;
import dev.cordon.core.network.actor.ActorName;
import dev.cordon.core.network.actor.ThreatActor;
import dev.cordon.documents.text.TableFile;
import dev.cordon.documents.text.TextWord;
import dev.cordon.documents.text.Vocabulary;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All terms by the first word of each way to write them. The tables are plain files beside this class; threat actors come
 * from the files that the caller has read. Immutable.
 */
public final class TermTable {

    private static final int SHORTEST_ACTOR = 4;
    /** In words, one less. */
    private static final int LONGEST = 8;

    /** Whose lists are read, and to whom their own bodies are no designated parties. */
    private static final Set<String> LISTING =
            Set.of("", "US", "GB", "EU", "UN", "CA", "AU", "NZ", "JP", "CH", "UA", "TR");

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
        return mayBegin(word.hashCode()) ? found(word) : List.of();
    }

    private List<TermPattern> beginningWith(TextWord word) {
        return mayBegin(word.formHash()) ? found(word.form()) : List.of();
    }

    private List<TermPattern> found(String word) {
        List<TermPattern> found = byFirst.get(word);
        return found == null ? List.of() : found;
    }

    /**
     * Whether the words belong to a longer authority, programme, instrument or country, or are a whole one that is no body:
     * "Justice" within "Department of Justice", "Russian Federation".
     */
    public boolean isWithinTerm(WordRun words, int first, int last) {
        for (int start = Math.max(0, first - LONGEST); start <= first; start++) {
            if (words.isTooLong(start)) {
                continue;
            }
            List<TermPattern> patterns = beginningWith(words.word(start));
            for (int i = 0; i < patterns.size(); i++) {
                TermPattern pattern = patterns.get(i);
                int end = start + pattern.words().size() - 1;
                boolean longer = end - start > last - first;
                if (end >= last && pattern.term().kind().holdsNames(longer) && pattern.standsAt(words, start)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words begin within a term and go on behind it: "United [Nations bank] account". */
    public boolean isAcrossTerm(WordRun words, int first, int last) {
        for (int start = Math.max(0, first - LONGEST); start < first; start++) {
            if (words.isTooLong(start)) {
                continue;
            }
            List<TermPattern> patterns = beginningWith(words.word(start));
            for (int i = 0; i < patterns.size(); i++) {
                TermPattern pattern = patterns.get(i);
                int end = start + pattern.words().size() - 1;
                if (end >= first && end < last && pattern.standsAt(words, start)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word is the name of a body of a state that keeps no list: "GRU". Such bodies are listed by others. */
    public boolean isForeignBody(WordRun words, int at) {
        return beginningWith(words.form(at)).stream()
                .anyMatch(pattern -> pattern.words().size() == 1
                        && pattern.term().kind() == TermKind.AUTHORITY
                        && !LISTING.contains(pattern.term().country())
                        && pattern.standsAt(words, at));
    }

    /** Whether the word is a country, its adjective or its people. */
    public boolean isCountry(WordRun words, int at) {
        return !words.isTooLong(at)
                && beginningWith(words.form(at)).stream()
                        .anyMatch(pattern -> pattern.words().size() == 1
                                && pattern.term().kind() == TermKind.COUNTRY
                                && pattern.standsAt(words, at));
    }

    /** The term of a table. */
    public Optional<Term> term(TermKind kind, String id) {
        return Optional.ofNullable(byId.get(key(kind, id)));
    }

    /** Most words begin no term: this tells it without a search. */
    private boolean mayBegin(int hash) {
        int bit = hash * SPREAD >>> SHIFT;
        return (first[bit >> 6] & 1L << bit) != 0;
    }

    private static String key(TermKind kind, String id) {
        return kind + ":" + id;
    }
}
