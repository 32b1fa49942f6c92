package dev.cordon.core.name.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Arabic script: Arabic, and the Persian, Urdu and Pashto names written in it. Vowels are mostly unwritten, so a name
 * gives a vocalised form (from a lexicon of frequent names, else guessed) and its consonant skeleton.
 */
final class Arabic {

    private enum Reading {
        ARABIC,
        PERSIAN
    }

    private static final Abjad LETTERS = Abjad.load("arabic.tsv", 2);
    private static final Map<String, String[]> NAMES = names();
    private static final String PERSIAN_LETTERS = "پچژگکیےۀہھٹڈڑںېۍځڅډړږښڼ";
    private static final String ARTICLE = "ال";
    private static final String[][] SUFFIXES = {
        {"الدين", " al din", " al din"},
        {"الله", "allah", "ollah"},
        {"اللهي", "allahi", "ollahi"},
        {"زاده", "zada", "zadeh"},
        {"زاد", "zad", "zad"},
        {"بور", "bur", "pour"},
        {"پور", "pur", "pour"},
        {"نژاد", "nizhad", "nejad"},
        {"خان", "khan", "khan"},
        {"فر", "far", "far"},
        {"يان", "yan", "ian"},
    };

    private Arabic() {}

    private static Map<String, String[]> names() {
        Map<String, String[]> names = new HashMap<>();
        for (String[] row : Tables.rows("arabic_names.tsv")) {
            String persian = row.length > 2 && !row[2].isEmpty() ? row[2] : row[1];
            names.put(key(row[0]), new String[] {row[1], persian});
        }
        return Map.copyOf(names);
    }

    static List<Romanisation> romanise(String text) {
        boolean persian = text.chars().anyMatch(c -> PERSIAN_LETTERS.indexOf(c) >= 0);
        List<String> words = words(text);
        Reading first = persian ? Reading.PERSIAN : Reading.ARABIC;
        Reading second = persian ? Reading.ARABIC : Reading.PERSIAN;
        return new Forms(3)
                .add(vocalised(words, first), first == Reading.PERSIAN ? "Persian" : "Arabic")
                .add(new Romanisation(skeleton(words, first), "consonants", true))
                .add(vocalised(words, second), second == Reading.PERSIAN ? "Persian" : "Arabic")
                .toList();
    }

    /** Words without vowel signs, tatweel and joiners; presentation forms as letters. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) && c != 'ـ') {
                word.append(Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : folded(c));
            } else if (c != 'ـ' && c != '\'' && !AsciiWords.isSilent(c) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** Letters that names are spelt with interchangeably, as one. */
    private static char folded(char c) {
        return switch (c) {
            case 'أ', 'إ', 'ٱ', 'ٲ', 'ٳ' -> 'ا';
            case 'ى', 'ی', 'ې', 'ۍ', 'ێ', 'ئ' -> 'ي';
            case 'ک', 'ڪ' -> 'ك';
            case 'ہ', 'ھ', 'ە', 'ۀ', 'ۂ' -> 'ه';
            case 'ؤ' -> 'و';
            default -> c;
        };
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = folded(name.charAt(i));
            key.append(c == 'ة' ? 'ه' : c == 'آ' ? 'ا' : c);
        }
        return key.toString();
    }

    private static String vocalised(List<String> words, Reading reading) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String pair = i + 1 < words.size() ? known(words.get(i) + words.get(i + 1), reading) : null;
            boolean divine = i + 1 < words.size() && words.get(i + 1).equals("الله");
            if (pair != null && words.get(i).length() > 1) {
                out.append(pair).append(' ');
                i++;
            } else if (i + 1 < words.size() && words.get(i).equals("عبد") && isDefinite(words.get(i + 1))) {
                out.append(servant(reading))
                        .append(word(words.get(++i).substring(2), reading))
                        .append(' ');
            } else if (divine) {
                out.append(word(words.get(i), reading)).append(reading == Reading.PERSIAN ? "ollah " : "allah ");
                i++;
            } else {
                out.append(word(words.get(i), reading)).append(' ');
            }
        }
        return out.toString();
    }

    /** "Servant of the": Arabs write Abd al-, Persians, Afghans and Pakistanis Abdul. */
    private static String servant(Reading reading) {
        return reading == Reading.PERSIAN ? "abdul " : "abd al ";
    }

    private static boolean isDefinite(String word) {
        return word.startsWith(ARTICLE) && word.length() > 3 && !word.equals("الله");
    }

    private static String word(String word, Reading reading) {
        String known = known(word, reading);
        if (known != null) {
            return known;
        }
        if (word.startsWith("عبدال") && word.length() > 6) {
            return servant(reading) + word(word.substring(5), reading);
        }
        if (isDefinite(word)) {
            return "al " + word(word.substring(2), reading);
        }
        if (word.startsWith("وال") && word.length() > 5) {
            return "wa al " + word(word.substring(3), reading);
        }
        if (word.startsWith("لل") && word.length() > 4) {
            return "lil " + word(word.substring(2), reading);
        }
        for (String[] suffix : SUFFIXES) {
            if (word.endsWith(suffix[0]) && word.length() > suffix[0].length() + 1) {
                String stem = word.substring(0, word.length() - suffix[0].length());
                return word(stem, reading) + suffix[1 + reading.ordinal()];
            }
        }
        String stem = word.endsWith("ي") ? known(word.substring(0, word.length() - 1), reading) : null;
        return stem != null ? nisba(stem) : LETTERS.guess(word, reading.ordinal());
    }

    private static String nisba(String stem) {
        return stem.endsWith("a") || stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "i" : stem + "i";
    }

    private static @Nullable String known(String word, Reading reading) {
        String[] forms = NAMES.get(key(word));
        return forms == null ? null : forms[reading.ordinal()];
    }

    private static String skeleton(List<String> words, Reading reading) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            boolean article = isDefinite(word);
            out.append(article ? "al " : "")
                    .append(LETTERS.skeleton(article ? word.substring(2) : word, reading.ordinal()))
                    .append(' ');
        }
        return out.toString();
    }
}
