package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whom "he", "the company" and "the defendant" mean. */
final class References {

    private static final Pattern NEWCOMER = Pattern.compile("an? ", Pattern.CASE_INSENSITIVE);

    private final Clause clause;
    private final ClauseSubjects clauseSubjects;
    private final ClaimMemory memory;

    References(Clause clause, ClaimMemory memory) {
        this.clause = clause;
        this.clauseSubjects = new ClauseSubjects(clause);
        this.memory = memory;
    }

    /** Whom "we" means where nobody in the sentence is told to speak; null if that is unknown. */
    @Nullable
    Named we() {
        return memory.meant("we");
    }

    /** The subjects of a verb, or whom a pronoun or a noun in their place means. */
    List<Named> resolved(List<Named> subjects, int verb) {
        int before = clause.verbStart(verb) - 1;
        int pronoun = clause.is(before, WordClass.PRONOUN)
                ? before
                : clause.named(before) == null && !clause.is(before, WordClass.RELATIVE)
                        ? clauseSubjects.pronounSubject(verb)
                        : -1;
        if (pronoun >= 0) {
            Named meant = pronoun(pronoun, clause.at(pronoun).lower());
            return meant == null ? List.of() : joined(meant, subjects);
        }
        Named body = subjects.isEmpty() ? body(before) : definite(subjects);
        return body == null ? subjects : List.of(body);
    }

    /** The same for those to whom something is done: "blamed the group". */
    List<Named> meant(List<Named> objects) {
        Named meant = objects.isEmpty() ? null : definite(objects);
        return meant == null ? objects : List.of(meant);
    }

    /** "the company", "the defendant": whoever was told of last; null if the words say more, or nobody was. */
    private @Nullable Named definite(List<Named> subjects) {
        Named described = subjects.get(0);
        String words = described.name().toLowerCase(Locale.ROOT);
        if (subjects.size() > 1 || described.kind() != NamedKind.GROUP || !words.startsWith("the ")) {
            return null;
        }
        String noun = words.substring("the ".length());
        if (noun.equals("defendant")) {
            return memory.defendant();
        }
        Named firm = Lexicon.ENGLISH.word(noun).is(WordClass.FIRM) ? memory.organisation(noun) : null;
        return firm == null || firm.kind() != NamedKind.LISTED || mayBeCalled(firm, noun) ? firm : null;
    }

    /** "the company" may be any, "the bank" only one that is called so. */
    private static boolean mayBeCalled(Named firm, String noun) {
        return Lexicon.ENGLISH.word(noun).is(WordClass.ANY_FIRM)
                || firm.name().toLowerCase(Locale.ROOT).contains(noun);
    }

    /** Who was last charged, indicted, tried or sentenced alone. */
    @Nullable
    Named defendant() {
        return memory.defendant();
    }

    /** Whether the text has told that he was charged, tried or sentenced, or is accused of something. */
    boolean isAccused(Named named) {
        return memory.isAccused(named);
    }

    /** All who last were. */
    List<Named> defendants() {
        return memory.defendants();
    }

    /** The same for what is done to the accused: "he" behind a sentence on a judge is whoever stood trial last. */
    List<Named> accused(List<Named> subjects, int verb) {
        int before = clause.verbStart(verb) - 1;
        int at = clause.named(before) == null && !clause.is(before, WordClass.RELATIVE)
                ? clauseSubjects.pronounSubject(verb)
                : before;
        boolean he = clause.isWord(at, "he") || clause.isWord(at, "she");
        Named defendant = memory.defendant();
        boolean inside = he && !Objects.equals(pronoun(at, "he"), memory.meant("he"));
        return he && !inside && defendant != null ? joined(defendant, subjects) : acting(resolved(subjects, verb));
    }

    /** "Merck pleaded guilty", "the jury found Borda guilty": who stands trial is somebody, though only one word names him. */
    List<Named> acting(List<Named> names) {
        return names.stream()
                .map(named -> isWord(named) ? named.acting() : named)
                .toList();
    }

    private static boolean isWord(Named named) {
        return named.name().indexOf(' ') < 0
                && Character.isUpperCase(named.name().charAt(0));
    }

    /** "He, along with his company X, pleaded guilty": both. */
    private static List<Named> joined(Named meant, List<Named> subjects) {
        List<Named> all = new ArrayList<>(List.of(meant));
        subjects.stream().filter(Named::isOrganisation).forEach(all::add);
        return all;
    }

    /** "the department", "the embassy": the body named last. */
    private @Nullable Named body(int noun) {
        if (noun < 1 || !clause.isWord(noun - 1, "the") || clause.at(noun).isName()) {
            return null;
        }
        String word = clause.at(noun).lower();
        Named body = clause.is(noun, WordClass.BODY) ? memory.body(word) : null;
        return body == null && word.equals("government")
                ? new Named(
                        NamedKind.GROUP,
                        "the government",
                        "government",
                        "",
                        clause.at(noun).span(),
                        NamedKind.GOVERNMENT)
                : body;
    }

    /** In the sentence first, then before it. */
    @Nullable
    Named pronoun(int at, String word) {
        boolean person = word.equals("he") || word.equals("she");
        for (int i = 0; i < at; i++) {
            Named named = clause.named(i);
            if (named != null
                    && !clause.isGoverned(i)
                    && (person
                            ? named.isPerson()
                            : named.kind() == NamedKind.AUTHORITY
                                    || named.kind() == NamedKind.GOVERNMENT
                                    || named.isOrganisation())) {
                return named;
            }
        }
        Named meant = memory.meant(word);
        return meant == null && person ? nearestPerson(at) : meant;
    }

    /** Whom "him" behind a verb means. */
    @Nullable
    Named him(int verb) {
        Named described = describedOne(verb);
        return described == null ? pronoun(verb, "he") : described;
    }

    /** "A Charlotte man was arrested on a complaint charging him": the first whom the sentence describes as one. */
    private @Nullable Named describedOne(int before) {
        boolean person = false;
        for (int i = 0; i < before; i++) {
            Named named = clause.named(i);
            person |= named != null && named.isPerson();
            if (person && clause.isWord(i - 1, ",")) {
                // "X, 20, a former resident": it is he.
                continue;
            }
            if (named != null && isNewcomer(named, i)) {
                return named;
            }
        }
        return null;
    }

    private boolean isNewcomer(Named named, int at) {
        return named.isDescribedPerson()
                && !clause.at(at).word().isOfSeveral()
                && !clause.isGoverned(at)
                && NEWCOMER.matcher(named.name()).lookingAt();
    }

    /** Somebody who stands behind a preposition may be meant where nobody else can be. */
    private @Nullable Named nearestPerson(int before) {
        for (int i = before - 1; i >= 0; i--) {
            Named named = clause.named(i);
            if (named != null && named.isPerson()) {
                return named;
            }
        }
        return null;
    }
}
