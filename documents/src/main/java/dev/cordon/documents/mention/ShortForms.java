package dev.cordon.documents.mention;

import dev.cordon.core.screen.Hit;
import dev.cordon.documents.mention.ShortFormTerms.Term;
import dev.cordon.documents.text.Blanks;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the short forms of parties that a text names, in the whole text, since paragraphs may stand in the wrong order. A
 * family name belongs to whoever bore it last.
 */
final class ShortForms {

    private static final int SHORTEST_POSSESSIVE = 4;

    private final String text;
    private final WordRun words;
    private final NameEdges edges;
    private final TakenWords taken;
    private final Map<String, Integer> lastForeign = new HashMap<>();
    private final Map<String, Integer> lastOwn = new HashMap<>();

    ShortForms(String text, WordRun words, NameEdges edges, TakenWords taken) {
        this.text = text;
        this.words = words;
        this.edges = edges;
        this.taken = taken;
    }

    /** The short forms of what was found, as further findings. */
    List<Finding> of(List<Finding> found) {
        Map<String, List<Term>> terms = new ShortFormTerms(text, words).of(found);
        return terms.isEmpty() ? List.of() : occurrences(terms);
    }

    private List<Finding> occurrences(Map<String, List<Term>> terms) {
        List<Finding> findings = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if (!words.isCapital(word) || words.isTooLong(word)) {
                continue;
            }
            String form = words.form(word);
            List<Term> here = terms.get(form);
            if (here == null && form.length() > SHORTEST_POSSESSIVE && form.endsWith("s")) {
                here = terms.get(form.substring(0, form.length() - 1));
            }
            if (here == null) {
                continue;
            }
            if (taken.holds(word)) {
                lastOwn.put(form, word);
                continue;
            }
            Finding finding = occurrence(word, here);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable Finding occurrence(int word, List<Term> candidates) {
        Term best = null;
        for (Term term : candidates) {
            int last = word + term.forms().size() - 1;
            if (stands(term, word)
                    && !taken.holdsAny(word, last)
                    && (!term.family() || isFamilyName(word, last, term))) {
                best = best == null || term.forms().size() > best.forms().size() ? term : best;
            }
        }
        if (best == null) {
            return null;
        }
        int last = word + best.forms().size() - 1;
        taken.add(word, last);
        boolean possessive =
                !words.form(last).equals(best.forms().get(best.forms().size() - 1));
        TextSpan span = new TextSpan(words.start(word), words.end(last) - (possessive ? 1 : 0));
        String written = text.substring(span.start(), span.end());
        String full = fullText(best.fuller());
        String reason = best.family()
                ? "family name of “" + full + "” in this text"
                : "this text's short form of “" + full + "”";
        List<Hit> hits = best.fuller().hits().stream()
                .map(hit -> HitBuilder.inherited(hit, written, reason))
                .toList();
        return Finding.at(MentionKind.SHORT_FORM, span, hits, best.fuller().names());
    }

    private String fullText(Finding finding) {
        StringBuilder full = new StringBuilder();
        for (TextSpan part : finding.parts()) {
            full.append(full.isEmpty() ? "" : " … ").append(text, part.start(), part.end());
        }
        return Blanks.collapse(full.toString());
    }

    private boolean stands(Term term, int word) {
        for (int i = 0; i < term.forms().size(); i++) {
            int at = word + i;
            if (at >= words.size()
                    || words.isTooLong(at)
                    || !isSame(
                            words.form(at),
                            term.forms().get(i),
                            i == term.forms().size() - 1)) {
                return false;
            }
            if (i > 0 && words.gapAfter(at - 1) != WordRun.Gap.SPACE && words.gapAfter(at - 1) != WordRun.Gap.LINE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String form, String wanted, boolean last) {
        return form.equals(wanted)
                || last
                        && wanted.length() >= SHORTEST_POSSESSIVE
                        && form.length() == wanted.length() + 1
                        && form.equals(wanted + "s");
    }

    private static boolean isFirstOfTwo(Term term) {
        return term.forms().size() == 1 && term.fuller().names().get(0).family().size() == 2;
    }

    /** "Mira Serda" for "Aleksandr Mira Serda": the word before is of the same name. */
    private boolean isOfName(int word, Finding fuller) {
        return fuller.names().get(0).slots().stream()
                .anyMatch(slot -> slot.word().equals(words.form(word)));
    }

    /** A family name belongs to whoever bore it last; beside another name it is a bystander's. */
    private boolean isFamilyName(int word, int last, Term term) {
        String form = term.forms().get(0);
        if (words.writtenSmall().contains(form)) {
            return false;
        }
        if (isFirstOfTwo(term)) {
            return !edges.continuesBefore(word)
                    && !edges.continuesAfter(last)
                    && lastForeign.getOrDefault(form, -1) <= lastOwn.getOrDefault(form, -1);
        }
        boolean foreign = edges.continuesBefore(word) && !isOfName(word - 1, term.fuller());
        if (foreign || edges.continuesAfter(last)) {
            lastForeign.put(form, word);
            return false;
        }
        return lastForeign.getOrDefault(form, -1) <= lastOwn.getOrDefault(form, -1);
    }
}
