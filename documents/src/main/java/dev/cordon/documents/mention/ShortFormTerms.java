package dev.cordon.documents.mention;

import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyKind;
import dev.cordon.documents.mention.CueWords.Cue;
import dev.cordon.documents.text.ComparedForm;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short forms by which a text may mean parties that it names: those it introduces in brackets ("… (Wuhan XRZ)"), family names,
 * rare given names, and the beginnings of the names of organisations.
 */
final class ShortFormTerms {

    private static final Pattern BRACKET = Pattern.compile("[\\s,]{0,3}[(（\\[]([^()（）\\[\\]]{2,60})[)）\\]]");
    private static final Pattern BEGINNING =
            Pattern.compile("((?:\\p{Lu}[\\p{L}-]+ ){1,3}\\p{Lu}[\\p{L}-]+) (?:of|in|for) ");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:hereinafter|hereafter|also known as|a\\.?k\\.?a\\.?|known as|referred to as|or|the|collectively|,|\\s)+\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_POSSESSIVE = 4;
    private static final int RARE = 1090;
    private static final int MOST_WORDS = 5;
    private static final int BRACKET_WITHIN = 80;

    private final String text;
    private final WordRun words;
    private final Map<String, List<Term>> terms = new HashMap<>();

    /**
     * @param forms  the words
     * @param fuller the finding for which they stand
     * @param family whether they are a family name, which others may share
     */
    record Term(List<String> forms, Finding fuller, boolean family) {}

    ShortFormTerms(String text, WordRun words) {
        this.text = text;
        this.words = words;
    }

    /** The short forms of what was found, by their first word. */
    Map<String, List<Term>> of(List<Finding> found) {
        Map<Integer, Finding> byEntry = new LinkedHashMap<>();
        for (Finding finding : found) {
            if (!finding.names().isEmpty()) {
                define(finding);
                byEntry.merge(finding.names().get(0).entry(), finding, ShortFormTerms::fuller);
            }
        }
        byEntry.values().forEach(this::addFamily);
        return terms;
    }

    private static Finding fuller(Finding left, Finding right) {
        return right.kind().compareTo(left.kind()) < 0 ? right : left;
    }

    /** A bracket right after a name introduces a short form if it is made of the name's words or letters. */
    private void define(Finding finding) {
        TextSpan span = finding.parts().get(finding.parts().size() - 1);
        Matcher bracket =
                BRACKET.matcher(text).region(span.end(), Math.min(text.length(), span.end() + BRACKET_WITHIN));
        if (!bracket.lookingAt()) {
            return;
        }
        for (String part : bracket.group(1).split("[;,/]| or ")) {
            String term = LEAD.matcher(part.strip())
                    .replaceFirst("")
                    .replaceAll("[\"'“”‘’«»„]", "")
                    .strip();
            List<String> forms = forms(term);
            String name = text.substring(span.start(), span.end());
            if (!forms.isEmpty() && forms.size() <= MOST_WORDS && isMadeOf(term, forms, name)) {
                add(new Term(forms, finding, false));
            }
        }
    }

    private static List<String> forms(String term) {
        if (term.isEmpty() || Character.isLowerCase(term.charAt(0))) {
            return List.of();
        }
        return Arrays.stream(term.split("[^\\p{L}\\p{N}\\p{M}'’]+"))
                .map(word -> ComparedForm.of(word, false))
                .filter(form -> !form.isEmpty())
                .toList();
    }

    private static boolean isMadeOf(String term, List<String> forms, String name) {
        String folded = Romaniser.foldLatin(name);
        List<String> nameWords = Arrays.asList(folded.split("[^a-z0-9]+"));
        if (String.join("", forms).length() < 2 || String.join(" ", forms).equals(folded)) {
            return false;
        }
        boolean generic = forms.stream().allMatch(form -> Words.roleOf(form) != WordRole.NONE);
        if (generic) {
            return false;
        }
        return forms.stream()
                .allMatch(form -> nameWords.contains(form)
                        || term.chars().anyMatch(Character::isUpperCase) && areLettersOf(form, folded));
    }

    /** Whether the letters stand in the name in this order, the first of them at the start of a word. */
    private static boolean areLettersOf(String letters, String name) {
        if (letters.length() > 8) {
            return false;
        }
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            at = name.indexOf(letters.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
            if (i == 0) {
                while (at > 0 && Character.isLetterOrDigit(name.charAt(at - 1))) {
                    at = name.indexOf(letters.charAt(0), at + 1);
                    if (at < 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void addFamily(Finding finding) {
        List<String> family = finding.names().get(0).family().stream()
                .map(ListedName.Slot::word)
                .toList();
        if (!family.isEmpty() && Words.roleOf(family.get(0)) != WordRole.STOP) {
            add(new Term(family, finding, true));
        }
        if (family.size() == 2 && family.get(0).length() > SHORTEST_POSSESSIVE) {
            // The first of two family names: "Guzman" for "Guzman Loera".
            add(new Term(List.of(family.get(0)), finding, true));
        }
        ListedName name = finding.names().get(0);
        if (name.kind() == PartyKind.PERSON) {
            addRare(name, finding, family);
        } else if (name.kind() == PartyKind.ORGANISATION && finding.kind() != MentionKind.IDENTIFIER) {
            addBeginning(finding);
            addHead(name, finding);
        }
    }

    /** A given name, or the last part of a name whose family name nobody marked, if it is rare enough to tell who is meant. */
    private void addRare(ListedName name, Finding finding, List<String> family) {
        for (ListedName.Slot slot : name.slots()) {
            boolean last = slot.equals(name.slots().get(name.slots().size() - 1));
            boolean telling = slot.isDistinctive()
                    && slot.word().length() >= SHORTEST_POSSESSIVE
                    && TokenRarity.of(slot.word()) >= RARE;
            if (telling && !family.contains(slot.word()) && (last || slot.role() == TokenRole.GIVEN)) {
                add(new Term(List.of(slot.word()), finding, true));
            }
        }
    }

    /** "Inspur Group" is "Inspur" later: a rare word before general ones. */
    private void addHead(ListedName name, Finding finding) {
        List<ListedName.Slot> slots = name.slots();
        String head = slots.get(0).word();
        boolean general = slots.size() > 1
                && slots.subList(1, slots.size()).stream().allMatch(slot -> slot.role() == TokenRole.GENERIC);
        if (general
                && slots.get(0).isDistinctive()
                && head.length() > SHORTEST_POSSESSIVE
                && !words.writtenSmall().contains(head)) {
            add(new Term(List.of(head), finding, true));
        }
    }

    /** "Islamic State of Iraq" is "the Islamic State" later: the capitals before a small word. */
    private void addBeginning(Finding finding) {
        TextSpan span = finding.parts().get(0);
        Matcher beginning = BEGINNING.matcher(text.substring(span.start(), span.end()));
        if (beginning.lookingAt()) {
            List<String> forms = forms(beginning.group(1));
            boolean common = forms.stream().anyMatch(form -> CueWords.is(Cue.COMMON, form));
            if (forms.size() >= 2 && !common) {
                add(new Term(forms, finding, false));
            }
        }
    }

    private void add(Term term) {
        List<Term> same = terms.computeIfAbsent(term.forms().get(0), form -> new ArrayList<>());
        for (Term known : same) {
            if (known.forms().equals(term.forms())
                    && known.fuller().names().equals(term.fuller().names())) {
                return;
            }
        }
        same.add(term);
    }
}
