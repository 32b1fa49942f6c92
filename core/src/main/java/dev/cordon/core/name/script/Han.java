package dev.cordon.core.name.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chinese characters: pinyin always; for persons also Cantonese, Japanese and Korean readings where they are known. */
final class Han {

    private static final HanReadings PINYIN = HanReadings.load("pinyin_names.tsv", "pinyin.tsv");
    private static final HanReadings CANTONESE = HanReadings.load("cantonese.tsv");
    private static final HanReadings KOREAN = HanReadings.load("hanja.tsv");
    private static final Map<String, String> SURNAMES = pairs("chinese_surnames.tsv");
    private static final Map<String, String> CANTONESE_SURNAMES = pairs("cantonese_surnames.tsv");
    private static final int LONGEST_WORD = 4;
    private static final Map<String, String> WORDS = pairs("chinese_words.tsv");

    private Han() {}

    private static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        Tables.rows(name).forEach(row -> pairs.put(row[0], row[1]));
        return Map.copyOf(pairs);
    }

    static List<Romanisation> romanise(String text, boolean personal) {
        String simplified = SimplifiedHan.of(text);
        if (!personal || !isName(simplified)) {
            return organisation(simplified);
        }
        String name = han(simplified);
        String japanese = JapaneseNames.name(han(text));
        Forms forms = new Forms(5);
        if (japanese != null && JapaneseNames.isTypical(han(text))) {
            forms.add(japanese, "Hepburn");
        }
        pinyinName(name, forms);
        String cantonese = split(name, CANTONESE, CANTONESE_SURNAMES);
        if (cantonese != null) {
            forms.add(cantonese, "Cantonese");
        }
        if (japanese != null) {
            forms.add(japanese, "Hepburn");
        }
        String korean = korean(name);
        if (korean != null) {
            forms.add(Hangul.romanise(korean, true).get(0));
        }
        List<Romanisation> found = forms.toList();
        return found.isEmpty() ? organisation(simplified) : found;
    }

    /** Two to six characters, with at most spaces and dots among them. */
    private static boolean isName(String text) {
        int length = han(text).codePointCount(0, han(text).length());
        return length >= 1 && length <= 6 && text.codePoints().allMatch(c -> isHan(c) || !Character.isLetterOrDigit(c));
    }

    private static String han(String text) {
        StringBuilder han = new StringBuilder(text.length());
        text.codePoints().filter(Han::isHan).forEach(han::appendCodePoint);
        return han.toString();
    }

    private static boolean isHan(int codePoint) {
        return Script.of(codePoint) == Script.HAN && Character.isLetter(codePoint);
    }

    private static void pinyinName(String name, Forms forms) {
        String pinyin = split(name, PINYIN, SURNAMES);
        if (pinyin == null) {
            return;
        }
        forms.add(pinyin.replace('ü', 'u'), "pinyin");
        if (pinyin.indexOf('ü') >= 0) {
            forms.add(pinyin.replace("ü", "yu"), "pinyin (passport)");
        }
    }

    /** Surname, space, given syllables joined; null when a character has no reading in the table. */
    private static @Nullable String split(String name, HanReadings readings, Map<String, String> surnames) {
        int surname = surnameLength(name);
        StringBuilder out = new StringBuilder(name.length() * 6);
        String known = surnames.get(name.substring(0, surname));
        if (known != null) {
            out.append(known);
        }
        for (int i = known == null ? 0 : surname; i < name.length(); ) {
            int han = name.codePointAt(i);
            String syllable = readings.of(han);
            if (syllable == null) {
                return null;
            }
            if (i == surname) {
                out.append(' ');
            }
            out.append(syllable);
            i += Character.charCount(han);
        }
        if (known != null && surname < name.length()) {
            out.insert(known.length(), out.charAt(known.length()) == ' ' ? "" : " ");
        }
        return out.toString();
    }

    private static int surnameLength(String name) {
        int first = Character.charCount(name.codePointAt(0));
        boolean compound = name.length() > 2 && SURNAMES.containsKey(name.substring(0, 2));
        return compound ? 2 : Math.min(first, name.length());
    }

    private static @Nullable String korean(String name) {
        if (name.length() < 2 || name.length() > 4) {
            return null;
        }
        StringBuilder hangul = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            String syllable = KOREAN.of(name.charAt(i));
            if (syllable == null) {
                return null;
            }
            hangul.append(syllable);
        }
        return hangul.toString();
    }

    private static List<Romanisation> organisation(String text) {
        StringBuilder words = new StringBuilder(text.length() * 5);
        StringBuilder syllables = new StringBuilder(text.length() * 5);
        for (int i = 0; i < text.length(); ) {
            int length = wordLength(text, i);
            if (length > 0) {
                String word = WORDS.get(text.substring(i, i + length));
                words.append(' ').append(word).append(' ');
                syllables.append(' ').append(word).append(' ');
                i += length;
            } else {
                int codePoint = text.codePointAt(i);
                String syllable = PINYIN.of(codePoint);
                words.append(syllable == null ? other(codePoint) : syllable);
                syllables.append(syllable == null ? other(codePoint) : ' ' + syllable + ' ');
                i += Character.charCount(codePoint);
            }
        }
        return new Forms(2)
                .add(words.toString().replace('ü', 'u'), "pinyin")
                .add(syllables.toString().replace('ü', 'u'), "pinyin syllables")
                .toList();
    }

    private static int wordLength(String text, int at) {
        for (int length = Math.min(LONGEST_WORD, text.length() - at); length > 1; length--) {
            if (WORDS.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static String other(int codePoint) {
        return codePoint < 0x80
                ? String.valueOf((char) codePoint)
                : ' ' + LatinFold.fold(Character.toString(codePoint));
    }

    /** The pinyin of each character in turn; of other characters, the folded character. */
    static List<String> spelling(String text) {
        return SimplifiedHan.of(text)
                .codePoints()
                .mapToObj(han -> {
                    String syllable = PINYIN.of(han);
                    return syllable == null ? other(han).strip() : syllable.replace('ü', 'u');
                })
                .toList();
    }

    /** The plain syllables of a text, apart; what is no Chinese character is left as it is. */
    static String syllables(String text) {
        List<Romanisation> forms = organisation(SimplifiedHan.of(text));
        return forms.isEmpty() ? "" : forms.get(forms.size() - 1).text();
    }
}
