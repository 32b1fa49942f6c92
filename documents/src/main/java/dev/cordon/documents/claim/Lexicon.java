package dev.cordon.documents.claim;

import dev.cordon.documents.term.TableFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of the grammar, from the tables beside this class. Immutable. */
final class Lexicon {

    /** How a trigger stands to speaker and object; see {@code verbs.tsv}. */
    enum Frame {
        ACT,
        SAY,
        SELF,
        VERDICT,
        NOUN,
        LISTING,
        ORIGIN,
        PLEA,
        TRAIT
    }

    /** Small words by what they do; see {@code words.tsv}. */
    enum WordClass {
        PREPOSITION,
        BE,
        AUXILIARY,
        MODAL,
        CONJUNCTION,
        RELATIVE,
        DETERMINER,
        ADVERB,
        LIGHT,
        TARGET,
        PRONOUN,
        LAW,
        DENIAL,
        CONDEMNATION,
        NEGATION,
        OPENER,
        KNOWING,
        PARTICLE,
        SHORT_TITLE,
        LEGAL_FORM,
        PLACE_BEFORE,
        GENERATION,
        SOUGHT,
        BODY,
        GOVERNMENT_NOUN,
        ATTRIBUTE,
        DUTY,
        THANKS,
        STRIKE,
        WITHOUT_WORDS,
        PAPER,
        CALL;

        /** Those whose words are of grammar, which begin no name. */
        private static final Set<WordClass> SMALL = EnumSet.of(
                PREPOSITION,
                BE,
                AUXILIARY,
                MODAL,
                CONJUNCTION,
                RELATIVE,
                DETERMINER,
                ADVERB,
                TARGET,
                PRONOUN,
                CONDEMNATION,
                NEGATION,
                OPENER);

        private boolean isSmall() {
            return SMALL.contains(this);
        }
    }

    /**
     * A word that makes a claim.
     *
     * @param kind  of the claim
     * @param frame how it stands in a sentence
     * @param particle the word that must stand behind it; empty if none
     */
    record Trigger(ClaimKind kind, Frame frame, String particle) {}

    /**
     * A noun for somebody whom the text does not name.
     *
     * @param kind of whom
     * @param many whether of several
     */
    record Head(NamedKind kind, boolean many) {}

    private final Map<String, List<Trigger>> triggers = new HashMap<>();
    private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    private final Set<String> openers = new HashSet<>();
    private final Set<String> telling = new HashSet<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final Set<String> titles;
    private final Set<String> organisations;
    private final Set<String> places;
    private final Set<String> things;
    private final List<String> estimates;
    private final Set<String> small = new HashSet<>();

    Lexicon() {
        for (List<String> row : TableFile.rows(Lexicon.class, "verbs.tsv", 3)) {
            ClaimKind kind = ClaimKind.ofLabel(row.get(0));
            Frame frame = Frame.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (String form : row.get(2).split(" ")) {
                int plus = form.indexOf('+');
                String verb = plus < 0 ? form : form.substring(0, plus);
                Trigger trigger = new Trigger(kind, frame, plus < 0 ? "" : form.substring(plus + 1));
                triggers.computeIfAbsent(verb, any -> new ArrayList<>()).add(trigger);
            }
        }
        for (List<String> row : TableFile.rows(Lexicon.class, "words.tsv", 2)) {
            Set<String> words = words(row.get(1));
            WordClass wordClass = WordClass.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            classes.put(wordClass, words);
            if (wordClass.isSmall()) {
                small.addAll(words);
            }
        }
        openers.addAll(triggers.keySet());
        openers.addAll(classes.getOrDefault(WordClass.DENIAL, Set.of()));
        openers.addAll(classes.getOrDefault(WordClass.CONDEMNATION, Set.of()));
        triggers.forEach((word, all) -> {
            if (all.stream()
                    .anyMatch(each -> each.frame() == Frame.SAY
                            && each.kind() != ClaimKind.REPORTS
                            && each.particle().isEmpty())) {
                telling.add(word);
            }
        });
        for (List<String> row : TableFile.rows(Lexicon.class, "heads.tsv", 3)) {
            NamedKind kind = NamedKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            words(row.get(2))
                    .forEach(word -> heads.put(word, new Head(kind, row.get(0).equals("many"))));
        }
        titles = all("titles.tsv");
        organisations = all("organisations.tsv");
        places = all("places.tsv");
        things = all("things.tsv");
        estimates = TableFile.rows(Lexicon.class, "estimates.tsv", 1).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static Set<String> all(String table) {
        Set<String> words = new HashSet<>();
        TableFile.rows(Lexicon.class, table, 1).forEach(row -> words.addAll(words(row.get(0))));
        return words;
    }

    private static Set<String> words(String column) {
        return new HashSet<>(List.of(column.toLowerCase(Locale.ROOT).split(" ")));
    }

    List<Trigger> triggers(String word) {
        List<Trigger> found = triggers.get(word);
        return found == null ? List.of() : found;
    }

    boolean isTrigger(String word) {
        return openers.contains(word);
    }

    /** Whether somebody tells something by it: all verbs of saying but those of reporting. */
    boolean isTelling(String word) {
        return telling.contains(word);
    }

    boolean is(WordClass wanted, String word) {
        return classes.getOrDefault(wanted, Set.of()).contains(word);
    }

    /** Whether the word is one of grammar, never part of a name when it opens a sentence. */
    boolean isSmall(String word) {
        return small.contains(word);
    }

    @org.jspecify.annotations.Nullable
    Head head(String word) {
        return heads.get(word);
    }

    boolean isTitle(String word) {
        return titles.contains(word);
    }

    boolean isOrganisationWord(String word) {
        return organisations.contains(word);
    }

    boolean isThing(String word) {
        return things.contains(word);
    }

    boolean isPlaceWord(String word) {
        return places.contains(word);
    }

    List<String> estimates() {
        return estimates;
    }
}
