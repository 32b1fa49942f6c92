package dev.cordon.core.name.script;

import dev.cordon.core.name.script.LetterTable.LetterText;
import java.util.List;

/** Japanese in kana, with or without kanji: Hepburn with long vowels shortened, as spelt, and Kunrei. */
final class Kana {

    private static final LetterTable TABLE = LetterTable.load("kana.tsv");
    private static final char HIRAGANA_FROM_KATAKANA = 'ァ' - 'ぁ';

    private Kana() {}

    static List<Romanisation> romanise(String text, boolean personal) {
        LetterText kana = TABLE.prepare(doubled(hiragana(withReadings(text, personal))));
        String spelt = TABLE.romanise(kana, "Hepburn").text();
        return new Forms(3)
                .add(shortened(spelt), "Hepburn")
                .add(spelt, "wapuro")
                .add(shortened(TABLE.romanise(kana, "Kunrei").text()), "Kunrei")
                .toList();
    }

    /** Kanji among the kana are given their Japanese reading where the name tables have one, else pinyin. */
    private static String withReadings(String text, boolean personal) {
        if (text.codePoints().noneMatch(c -> Script.of(c) == Script.HAN)) {
            return text;
        }
        StringBuilder read = new StringBuilder(text.length() * 3);
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && Script.of(text.charAt(end)) == Script.HAN) {
                end++;
            }
            if (end > i) {
                read.append(' ')
                        .append(JapaneseNames.reading(text.substring(i, end), personal))
                        .append(' ');
                i = end;
            } else {
                read.append(text.charAt(i++));
            }
        }
        return read.toString();
    }

    private static String hiragana(String text) {
        char[] kana = text.toCharArray();
        for (int i = 0; i < kana.length; i++) {
            if (kana[i] >= 'ァ' && kana[i] <= 'ヶ') {
                kana[i] -= HIRAGANA_FROM_KATAKANA;
            }
        }
        return new String(kana);
    }

    /** Writes the small tsu as the doubled consonant that follows it, by way of the table's Latin pass-through. */
    private static String doubled(String kana) {
        if (kana.indexOf('っ') < 0) {
            return kana;
        }
        StringBuilder doubled = new StringBuilder(kana);
        for (int i = 0; i + 1 < doubled.length(); i++) {
            if (doubled.charAt(i) == 'っ') {
                String next = TABLE.romanise(new LetterText(doubled.substring(i + 1, i + 2)), "Hepburn")
                        .text();
                if (!next.isEmpty() && "aiueo".indexOf(next.charAt(0)) < 0) {
                    doubled.setCharAt(i, next.charAt(0) == 'c' ? 't' : next.charAt(0));
                }
            }
        }
        return doubled.toString();
    }

    private static String shortened(String romaji) {
        return romaji.replace("ou", "o").replace("oo", "o").replace("uu", "u");
    }
}
