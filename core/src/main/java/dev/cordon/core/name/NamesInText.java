package dev.cordon.core.name;

import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.name.words.LegalForms;
import dev.cordon.core.name.words.PaymentWords;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names in a text that holds more than one name: joint names ("A and/or B", "A c/o B"), a name in two scripts side by
 * side, a name among the words of a payment ("INV 123 PAYMENT TO A LTD REF SALARY").
 */
final class NamesInText {

    private static final Pattern JOINS = Pattern.compile(
            "\\s*[;|]\\s*|[\\s,]+(?:and/or|a/o|c/o|c\\.o\\.|care of|on behalf of|obo|o/b/o|for (?:the )?account of|attn\\.?:?|attention:?"
                    + "|aka|a\\.k\\.a\\.|a/k/a|fka|f\\.k\\.a\\.|f/k/a|dba|d\\.b\\.a\\.|d/b/a|t/a|trading as|itf|in trust for|alias)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANDS = Pattern.compile(
            "\\s+(?:and|&|\\+|/|or|und|oder|et|ou|y|e|и|или|و)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern GAP = Pattern.compile("[\\s/:]+");
    /** Rarity from which a word alone makes a name in a running text. */
    private static final int TELLING_ALONE = 1000;

    /** Shorter titles (Mr, Mrs, Dr, Hon.) are no names, however many there are. */
    private static final int LONG_TITLE = 4;

    private NamesInText() {}

    /** The names; none if the text is a name and nothing else. */
    static List<String> of(String text, @Nullable PartyKind kind) {
        List<String> names = new ArrayList<>();
        String[] joined = JOINS.split(text);
        for (String part : joined) {
            List<String> parts = parts(part, kind);
            if (joined.length > 1 || parts.size() > 1) {
                parts.stream().filter(NamesInText::hasName).forEach(names::add);
            }
            for (String each : parts) {
                names.addAll(ofPayment(each));
                names.addAll(byScript(each));
            }
        }
        names.addAll(byParentheses(text));
        if (kind == null || kind == PartyKind.PERSON) {
            names.addAll(withoutPlace(text));
        }
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.equals(text))
                .distinct()
                .toList();
    }

    /** What stands outside of parentheses, and what inside: a place, an acronym, another name. */
    private static List<String> byParentheses(String text) {
        if (text.indexOf('(') < 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        names.add(PARENTHESES.matcher(text).replaceAll(" "));
        PARENTHESES.matcher(text).results().forEach(inside -> names.add(inside.group(1)));
        return names.stream().filter(NamesInText::isTelling).toList();
    }

    /** The name of a person before the places that are written after it. */
    private static List<String> withoutPlace(String text) {
        List<String> words = words(text);
        int end = words.size();
        while (end > 2 && isPlace(words.get(end - 1))) {
            end--;
        }
        return end == words.size() ? List.of() : List.of(String.join(" ", words.subList(0, end)));
    }

    private static boolean isPlace(String word) {
        List<String> parts = LatinTokens.split(Romaniser.foldLatin(word));
        return !parts.isEmpty() && parts.stream().allMatch(part -> Words.roleOf(part) == WordRole.PLACE);
    }

    /** What "and" joins, if each side looks like a name: one word alone is part of the name of a firm or of a family. */
    private static List<String> parts(String text, @Nullable PartyKind kind) {
        String[] sides = ANDS.split(text);
        boolean names = sides.length > 1
                && Arrays.stream(sides).allMatch(side -> kind == PartyKind.ORGANISATION ? hasForm(side) : isFull(side));
        return names ? List.of(sides) : List.of(text);
    }

    private static boolean isFull(String side) {
        return words(side).size() > 1 || hasForm(side);
    }

    private static boolean hasForm(String side) {
        List<String> words = LatinTokens.split(Romaniser.foldLatin(side));
        for (int i = 1; i < words.size(); i++) {
            if (LegalForms.at(words, i) != null) {
                return true;
            }
        }
        return LegalForms.suffixOf(side.strip()) != null;
    }

    /** The runs of words between those of payment language, if there are any of these. */
    private static List<String> ofPayment(String text) {
        List<String> words = words(text);
        boolean[] aside = PaymentWords.aside(words.stream()
                .map(word -> String.join("", LatinTokens.split(Romaniser.foldLatin(word))))
                .toList());
        List<String> names = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean any = false;
        for (int i = 0; i <= words.size(); i++) {
            if (i < words.size() && !aside[i]) {
                run.append(run.isEmpty() ? "" : " ").append(words.get(i));
            } else {
                any |= i < words.size();
                addTelling(names, run);
            }
        }
        return any ? names : List.of();
    }

    /** The words of each script, where a text holds several. */
    private static List<String> byScript(String text) {
        List<String> runs = new ArrayList<>();
        boolean latinRun = false;
        for (String word : words(text)) {
            Script script = Script.of(word);
            boolean latin = script == Script.OTHER ? latinRun : script == Script.LATIN;
            int last = runs.size() - 1;
            if (last >= 0 && latin == latinRun) {
                runs.set(last, runs.get(last) + " " + word);
            } else {
                runs.add(word);
            }
            latinRun = latin;
        }
        return runs.size() < 2
                ? List.of()
                : runs.stream().filter(NamesInText::isFullName).toList();
    }

    private static void addTelling(List<String> names, StringBuilder run) {
        String name = run.toString();
        run.setLength(0);
        if (isTelling(name)) {
            names.add(name);
        }
    }

    /** Two words, or one that is rare enough: a common word in a text is no name. */
    private static boolean isTelling(String name) {
        Script script = Script.of(name);
        if (script == Script.HAN || script == Script.KANA || script == Script.HANGUL) {
            return name.codePoints().filter(Character::isLetter).count() > 1;
        }
        if (words(name).stream().filter(word -> word.length() > 1).count() > 1) {
            return true;
        }
        List<String> naming = script == Script.LATIN ? naming(name) : List.of();
        return naming.size() == 1 && TokenRarity.of(naming.get(0)) >= TELLING_ALONE;
    }

    /** In another script than the rest of the text, one word alone is too little. */
    private static boolean isFullName(String name) {
        Script script = Script.of(name);
        boolean unspaced = script == Script.HAN || script == Script.KANA || script == Script.HANGUL;
        return isTelling(name) && (unspaced || words(name).size() > 1);
    }

    /** Whether there is more than titles and legal forms; of several words these may be all of a name (Haji Mullah Sahib). */
    private static boolean hasName(String name) {
        return Script.of(name) != Script.LATIN
                || !naming(name).isEmpty()
                || LatinTokens.split(Romaniser.foldLatin(name)).stream()
                                .filter(word -> word.length() >= LONG_TITLE)
                                .count()
                        > 1;
    }

    private static List<String> naming(String name) {
        return LatinTokens.split(Romaniser.foldLatin(name)).stream()
                .filter(word -> word.length() > 2 && Words.roleOf(word) == WordRole.NONE && Words.numberOf(word) < 0)
                .collect(Collectors.toList());
    }

    private static List<String> words(String text) {
        return GAP.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
