package dev.cordon.documents.claim;

import dev.cordon.documents.text.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The finite forms of English verbs: by rule, and by {@code irregular.tsv} where a verb follows none. Immutable. */
final class Conjugation {

    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregular = new HashMap<>();

    Conjugation() {
        for (List<String> row : TableFile.rows(Conjugation.class, "irregular.tsv", 1)) {
            List<String> forms = List.of(row.get(0).split(" "));
            irregular.put(forms.get(0), forms);
        }
    }

    /** The verb itself, its third person, its past and its participle of the past. */
    List<String> finite(String verb) {
        List<String> forms = new ArrayList<>(List.of(verb, third(verb)));
        List<String> past = irregular.get(verb);
        if (past == null) {
            forms.add(past(verb));
        } else {
            forms.addAll(past.subList(1, past.size()));
        }
        return forms;
    }

    /** All past forms that follow no rule. */
    Set<String> irregularPasts() {
        Set<String> pasts = new HashSet<>();
        irregular.values().forEach(forms -> pasts.addAll(forms.subList(1, forms.size())));
        return pasts;
    }

    private static String third(String verb) {
        boolean hissing = verb.endsWith("s")
                || verb.endsWith("x")
                || verb.endsWith("z")
                || verb.endsWith("ch")
                || verb.endsWith("sh");
        return endsInConsonantAndY(verb) ? stem(verb) + "ies" : verb + (hissing ? "es" : "s");
    }

    private static String past(String verb) {
        if (endsInConsonantAndY(verb)) {
            return stem(verb) + "ied";
        }
        return verb.endsWith("e")
                ? verb + "d"
                : (isDoubled(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
    }

    private static boolean endsInConsonantAndY(String verb) {
        return verb.endsWith("y") && !isVowel(verb, verb.length() - 2);
    }

    private static String stem(String verb) {
        return verb.substring(0, verb.length() - 1);
    }

    /** "slam", "slammed": one syllable that ends in one vowel and one consonant. */
    private static boolean isDoubled(String verb) {
        int last = verb.length() - 1;
        if (last < 2 || "wxy".indexOf(verb.charAt(last)) >= 0 || isVowel(verb, last) || !isVowel(verb, last - 1)) {
            return false;
        }
        int vowels = 0;
        for (int at = 0; at <= last; at++) {
            vowels += isVowel(verb, at) ? 1 : 0;
        }
        return vowels == 1;
    }

    private static boolean isVowel(String verb, int at) {
        return at >= 0 && VOWELS.indexOf(verb.charAt(at)) >= 0;
    }
}
