package dev.cordon.core.name.script;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Hebrew: a vocalised form (from a lexicon of frequent names, else guessed) and the consonant skeleton. */
final class Hebrew {

    private static final Abjad LETTERS = Abjad.load("hebrew.tsv", 1);
    private static final Map<String, String> NAMES = names();
    private static final Pattern YOD_AND_VAV = Pattern.compile("(?<=.)יו(?=[בגדזחטכלמםנןסעפףצץקרשת])");

    private Hebrew() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Tables.rows("hebrew_names.tsv").forEach(row -> names.put(row[0], row[1]));
        return Map.copyOf(names);
    }

    static List<Romanisation> romanise(String text) {
        StringBuilder vocalised = new StringBuilder();
        StringBuilder skeleton = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .replaceAll("ג['׳’]", "\u0756")
                .replaceAll("[צץ]['׳’]", "\u0757")
                .replaceAll("ז['׳’]", "\u0758")
                .replaceAll("['׳’״\"]", "");
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            String letters = soundLetters(word);
            String known = NAMES.get(word);
            vocalised.append(known != null ? known : LETTERS.guess(letters, 0)).append(' ');
            skeleton.append(LETTERS.skeleton(letters, 0)).append(' ');
        }
        return new Forms(2)
                .add(vocalised.toString(), "Hebrew")
                .add(new Romanisation(skeleton.toString(), "consonants", true))
                .toList();
    }

    /**
     * Double vav and yod are consonants; a vav is a vowel after aleph and after yod, where a silent ayin tells so; a final he
     * after another letter is a vowel sign.
     */
    private static String soundLetters(String word) {
        String letters = word.replace("וו", "\u0759").replace("יי", "\u075A").replace("או", "עו");
        letters = YOD_AND_VAV.matcher(letters).replaceAll("יעו");
        boolean finalHe = letters.length() > 2 && letters.endsWith("ה");
        return finalHe ? letters.substring(0, letters.length() - 1) + '\u075B' : letters;
    }
}
