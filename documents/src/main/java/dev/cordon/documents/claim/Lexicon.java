package dev.cordon.documents.claim;

import dev.cordon.documents.claim.LexWord.Table;
import dev.cordon.documents.text.TableFile;
import java.util.ArrayList;
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
        OFFER,
        TRAIT,
        STATE,
        LINK,
        BRAND,
        STANCE,
        PARTICLE,
        OFFICIAL,
        DEED;

        /** Those whose words mean so many other things that only their place in a sentence makes a claim. */
        boolean isOpen() {
            return switch (this) {
                case STATE, STANCE, PARTICLE, LINK, BRAND, DEED, OFFICIAL -> true;
                case ACT, SAY, SELF, VERDICT, NOUN, LISTING, ORIGIN, PLEA, OFFER, TRAIT -> false;
            };
        }
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
        CALL,
        OFFICE,
        FIRM,
        ENTERS,
        OF_SANCTIONS,
        REMAIN,
        SMALL_HEAD,
        POSTPOSED,
        SPEAKS,
        WRITING,
        OWNED,
        CULPRIT,
        JOINING,
        SANCTIONING,
        NOUN_TOO,
        BAND,
        ANY_FIRM,
        GIVEN,
        PLEADING,
        REFUSED,
        UNLAWFUL,
        OFFICE_HOLDER,
        OF_PLACE,
        SUBORDINATE,
        BEHIND_VERB,
        FINDING,
        FINITE,
        ASKING,
        OFFICE_OF;

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

        boolean isSmall() {
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
    record Trigger(ClaimKind kind, Frame frame, String particle) {

        private boolean isTelling() {
            return frame == Frame.SAY && kind != ClaimKind.REPORTS && particle.isEmpty();
        }
    }

    /**
     * A noun for somebody whom the text does not name.
     *
     * @param kind of whom
     * @param many whether of several
     */
    record Head(NamedKind kind, boolean many) {}

    private static final String ALL_FORMS = "*";

    /** The one lexicon there is: its tables lie beside this class. */
    static final Lexicon ENGLISH = new Lexicon();

    /** Owns what is known of words as they are written, as this owns what is known of their forms. */
    private final Object writing = new Object();

    private final Map<String, LexWord> words = new HashMap<>();
    private final List<String> estimates;
    private final Set<String> pasts;

    private Lexicon() {
        Conjugation conjugation = new Conjugation();
        pasts = conjugation.irregularPasts();
        Map<String, List<Trigger>> triggers = triggers(conjugation);
        Map<String, Set<WordClass>> classes = classes();
        Map<String, Head> heads = heads();
        Map<String, Set<Table>> tables = new HashMap<>();
        add(tables, Table.TITLE, all("titles.tsv"));
        add(tables, Table.ORGANISATION, all("organisations.tsv"));
        add(tables, Table.PLACE, all("places.tsv"));
        add(tables, Table.THING, all("things.tsv"));
        triggers.forEach((word, each) -> add(
                tables,
                each.stream().allMatch(trigger -> trigger.frame().isOpen()) ? Table.OPEN : Table.TRIGGER,
                Set.of(word)));
        add(tables, Table.THAT, Set.of("that"));
        classes.forEach((word, in) -> {
            if (in.contains(WordClass.DENIAL) || in.contains(WordClass.CONDEMNATION)) {
                add(tables, Table.TRIGGER, Set.of(word));
            }
        });
        triggers.forEach((word, each) -> {
            if (each.stream().anyMatch(Trigger::isTelling)) {
                add(tables, Table.TELLING, Set.of(word));
            }
        });
        Set<String> all = new HashSet<>(tables.keySet());
        all.addAll(classes.keySet());
        all.addAll(heads.keySet());
        for (String word : all) {
            words.put(
                    word,
                    new LexWord(
                            word,
                            classes.getOrDefault(word, Set.of()),
                            tables.getOrDefault(word, Set.of()),
                            triggers.getOrDefault(word, List.of()),
                            heads.get(word)));
        }
        estimates = TableFile.rows(Lexicon.class, "estimates.tsv", 1).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static Map<String, List<Trigger>> triggers(Conjugation conjugation) {
        Map<String, List<Trigger>> triggers = new HashMap<>();
        for (List<String> row : TableFile.rows(Lexicon.class, "verbs.tsv", 3)) {
            ClaimKind kind = ClaimKind.ofLabel(row.get(0));
            Frame frame = Frame.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (String form : row.get(2).split(" ")) {
                int plus = form.indexOf('+');
                String verb = plus < 0 ? form : form.substring(0, plus);
                Trigger trigger = new Trigger(kind, frame, plus < 0 ? "" : form.substring(plus + 1));
                List<String> forms = verb.endsWith(ALL_FORMS)
                        ? conjugation.finite(verb.substring(0, verb.length() - 1))
                        : List.of(verb);
                forms.forEach(each -> add(triggers.computeIfAbsent(each, any -> new ArrayList<>()), trigger));
            }
        }
        return triggers;
    }

    /** What always states something need not be asked where it stands. */
    private static void add(List<Trigger> known, Trigger next) {
        boolean there = known.contains(next)
                || (next.frame() == Frame.STATE || next.frame() == Frame.STANCE)
                        && known.stream().anyMatch(each -> each.isTelling() && each.kind() == next.kind());
        if (!there) {
            known.add(next);
        }
    }

    private static Map<String, Set<WordClass>> classes() {
        Map<String, Set<WordClass>> classes = new HashMap<>();
        for (List<String> row : TableFile.rows(Lexicon.class, "words.tsv", 2)) {
            add(classes, WordClass.valueOf(row.get(0).toUpperCase(Locale.ROOT)), words(row.get(1)));
        }
        return classes;
    }

    private static Map<String, Head> heads() {
        Map<String, Head> heads = new HashMap<>();
        for (List<String> row : TableFile.rows(Lexicon.class, "heads.tsv", 3)) {
            NamedKind kind = NamedKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            words(row.get(2))
                    .forEach(word -> heads.put(word, new Head(kind, row.get(0).equals("many"))));
        }
        return heads;
    }

    private static <T> void add(Map<String, Set<T>> sets, T value, Set<String> words) {
        words.forEach(word -> sets.computeIfAbsent(word, any -> new HashSet<>()).add(value));
    }

    private static Set<String> all(String table) {
        Set<String> words = new HashSet<>();
        TableFile.rows(Lexicon.class, table, 1).forEach(row -> words.addAll(words(row.get(0))));
        return words;
    }

    private static Set<String> words(String column) {
        return new HashSet<>(List.of(column.toLowerCase(Locale.ROOT).split(" ")));
    }

    /** What the tables say of a word in lower case. */
    LexWord word(String lower) {
        LexWord known = words.get(lower);
        return known == null ? new LexWord(lower) : known;
    }

    Object writing() {
        return writing;
    }

    /** Whether the word is a past form of a verb that follows no rule. */
    boolean isPast(String lower) {
        return pasts.contains(lower);
    }

    List<String> estimates() {
        return estimates;
    }
}
