package dev.cordon.core.name.script;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thai, and Lao, whose letters stand in the same order: as spoken, by the Royal Thai General System, and letter by letter
 * without breathings, as foreign names are spelt and as Thai people write names of Sanskrit origin.
 */
final class Thai {

    private enum Kind {
        CONSONANT,
        CARRIER,
        LEADING,
        FOLLOWING,
        SILENCER,
        MARK
    }

    private record Letter(Kind kind, String sound, String atEnd) {
        boolean isOnset() {
            return kind == Kind.CONSONANT || kind == Kind.CARRIER;
        }
    }

    private static final Map<Character, Letter> LETTERS = letters();
    private static final Map<String, String> WORDS = Tables.byWord("thai_words.tsv");
    /** Clusters begin with one of these before r or l, and with the first six of them before w. */
    private static final String STOPS = "กขคກຂຄปพผตทฟบดປພຜຕທຟ";

    private static final int BEFORE_W = 6;
    private static final String LIQUIDS = "\u0e23\u0e25\u0ea3\u0ea5\u0ebc";
    private static final String W = "\u0e27\u0ea7";

    private Thai() {}

    static List<Romanisation> romanise(String text) {
        String speltOut = text.replace("\u0e4d\u0e32", "\u0e33").replace("\u0ecd\u0eb2", "\u0eb3");
        return new Forms(2)
                .add(romanise(speltOut, true), "spoken")
                .add(romanise(speltOut, false), "letters")
                .toList();
    }

    private static String romanise(String text, boolean spoken) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            String known = WORDS.get(word);
            out.append(known != null ? known : word(word, spoken)).append(' ');
        }
        return out.toString();
    }

    private static String word(String word, boolean spoken) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            Letter letter = LETTERS.get(word.charAt(i));
            if (letter != null && letter.kind() == Kind.SILENCER) {
                silence(kept);
            } else if (letter == null || letter.kind() != Kind.MARK) {
                kept.append(word.charAt(i));
            }
        }
        return new Syllables(kept.toString(), spoken).latin();
    }

    /** Takes away the last consonant and the vowel on it. */
    private static void silence(StringBuilder kept) {
        int length = kept.length();
        while (length > 0 && !is(kept.charAt(length - 1), Kind.CONSONANT)) {
            length--;
        }
        kept.setLength(Math.max(0, length - 1));
    }

    private static boolean is(char c, Kind kind) {
        Letter letter = LETTERS.get(c);
        return letter != null && letter.kind() == kind;
    }

    /** One pass over a word without tone marks. */
    private static final class Syllables {

        private final String word;
        private final boolean spoken;
        private final StringBuilder out = new StringBuilder();
        private int at;

        Syllables(String word, boolean spoken) {
            this.word = word;
            this.spoken = spoken;
        }

        String latin() {
            while (at < word.length()) {
                Letter letter = letter(at);
                if (letter == null) {
                    out.append(word.charAt(at++));
                } else if (letter.kind() == Kind.LEADING) {
                    at++;
                    leading(letter);
                } else if (letter.isOnset()) {
                    syllable();
                } else {
                    out.append(letter.sound());
                    at++;
                }
            }
            return out.toString();
        }

        /** A syllable whose vowel is written before its consonants. */
        private void leading(Letter vowel) {
            onset();
            String sound = vowel.sound();
            if (sound.equals("e")) {
                sound = afterE();
            } else if (sound.equals("ai") && (stands('\u0e22') || stands('\u0e8d'))) {
                at++;
            } else if (stands('\u0e30') || stands('\u0eb0')) {
                at++;
            }
            out.append(sound);
            coda();
        }

        /** เ with what follows its consonant: เ-า ao, เ-ีย ia, เ-ือ uea, เ-อ, เ-ิ and เ-ย oe. */
        private String afterE() {
            if (at >= word.length()) {
                return "e";
            }
            char next = word.charAt(at);
            Letter letter = letter(at);
            if (letter != null && letter.kind() == Kind.CARRIER) {
                at++;
                return "oe";
            }
            if (next == '\u0e22' || next == '\u0e8d') {
                at++;
                return "oei";
            }
            if (letter == null || letter.kind() != Kind.FOLLOWING) {
                return "e";
            }
            at++;
            return switch (letter.sound()) {
                case "i" -> skips("\u0e22\u0e8d") ? "ia" : "oe";
                case "ue" -> skips("\u0e2d\u0ead") ? "uea" : "ue";
                case "a" -> afterEAndA(next);
                default -> "e" + letter.sound();
            };
        }

        /** เ-ะ and เ-ั are short, เ-า is ao, เ-าะ is o. */
        private String afterEAndA(char vowel) {
            boolean isLong = vowel == '\u0e32' || vowel == '\u0eb2';
            return !isLong ? "e" : skips("\u0e30\u0eb0") ? "o" : "ao";
        }

        private static boolean isShortA(char c) {
            return c == '\u0e31' || c == '\u0eb1';
        }

        /** A consonant with the vowel behind it, or without a written one. */
        private void syllable() {
            boolean carrier = is(word.charAt(at), Kind.CARRIER);
            onset();
            Letter next = letter(at);
            if (next != null && next.kind() == Kind.FOLLOWING) {
                at++;
                boolean ua = isShortA(word.charAt(at - 1)) && skips("\u0e27\u0ea7");
                out.append(ua ? "ua" : next.sound());
                coda();
            } else if (word.startsWith("\u0e23\u0e23", at)) {
                at += 2;
                out.append(isBare(at) ? "a" : "an");
                coda();
            } else if (next != null && next.kind() == Kind.CARRIER) {
                at++;
                out.append('o');
                coda();
            } else if (isGlideBetween()) {
                at++;
                out.append("ua");
                coda();
            } else if (isBare(at) && !carrier) {
                out.append('o');
                coda();
            } else if (at < word.length() || carrier) {
                out.append('a');
            }
        }

        /** The consonants at the start of a syllable: a silent h or carrier before another, a cluster. */
        private void onset() {
            if (at >= word.length()) {
                return;
            }
            char first = word.charAt(at);
            Letter letter = letter(at);
            if (letter == null || !letter.isOnset()) {
                return;
            }
            at++;
            boolean led = first == '\u0e2b' || first == '\u0eab' || first == '\u0e2d';
            if (led
                    && at < word.length()
                    && "งญนมยรลวงຍນມຢຣລວ".indexOf(word.charAt(at)) >= 0
                    && hasVowel(at + 1)
                    && !(first == '\u0e2d' && word.charAt(at) != '\u0e22')) {
                letter = LETTERS.get(word.charAt(at++));
            }
            out.append(started(letter));
            if (isCluster(first) && hasVowel(at + 1)) {
                out.append(started(LETTERS.get(word.charAt(at++))));
            }
        }

        private boolean isCluster(char first) {
            int stop = STOPS.indexOf(first);
            char second = at < word.length() ? word.charAt(at) : ' ';
            return stop >= 0 && (LIQUIDS.indexOf(second) >= 0 || W.indexOf(second) >= 0 && stop < BEFORE_W);
        }

        private String started(@Nullable Letter letter) {
            String sound = letter == null ? "" : letter.sound();
            boolean breathed = !spoken && sound.length() == 2 && sound.charAt(1) == 'h' && sound.charAt(0) != 'c';
            return breathed ? sound.substring(0, 1) : sound;
        }

        /** A consonant without vowel that ends the syllable. */
        private void coda() {
            if (isBare(at) && !word.startsWith("\u0e23\u0e23", at + 1)) {
                Letter letter = letter(at++);
                out.append(spoken && letter != null ? letter.atEnd() : started(letter));
            }
        }

        /** A consonant with no vowel behind it that belongs to it. */
        private boolean isBare(int index) {
            return index < word.length() && is(word.charAt(index), Kind.CONSONANT) && !hasVowel(index + 1);
        }

        private boolean hasVowel(int index) {
            return index < word.length()
                    && (is(word.charAt(index), Kind.FOLLOWING)
                            || is(word.charAt(index), Kind.CARRIER)
                            || word.startsWith("\u0e23\u0e23", index));
        }

        private boolean isGlideBetween() {
            return (stands('\u0e27') || stands('\u0ea7')) && isBare(at) && isBare(at + 1);
        }

        private boolean stands(char c) {
            return at < word.length() && word.charAt(at) == c;
        }

        private boolean skips(String any) {
            boolean there = at < word.length() && any.indexOf(word.charAt(at)) >= 0;
            at += there ? 1 : 0;
            return there;
        }

        private @Nullable Letter letter(int index) {
            return index < word.length() ? LETTERS.get(word.charAt(index)) : null;
        }
    }

    private static Map<Character, Letter> letters() {
        Map<Character, Letter> letters = new HashMap<>();
        for (String[] row : Tables.rows("thai.tsv")) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            for (String letter : row[3].split(" ")) {
                letters.put(letter.charAt(0), new Letter(kind, row[1], row[2]));
            }
        }
        return Map.copyOf(letters);
    }
}
