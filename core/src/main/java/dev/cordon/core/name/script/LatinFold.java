package dev.cordon.core.name.script;

import java.text.Normalizer;

/** Folds Latin letters to lower-case ASCII; see {@link Romaniser#foldLatin}. */
final class LatinFold {

    /** The folds of U+0080 to U+024F, from NFKD without marks and {@link #special}; null = not Latin. */
    private static final String[] FOLDS = folds();

    private static final int FIRST = 0x80;

    private LatinFold() {}

    static String fold(String text) {
        int i = 0;
        while (i < text.length() && isFolded(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length() + 4).append(text, 0, i);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < FIRST) {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
                i++;
            } else if (c - FIRST < FOLDS.length) {
                folded.append(FOLDS[c - FIRST]);
                i++;
            } else {
                int codePoint = text.codePointAt(i);
                rare(codePoint, folded);
                i += Character.charCount(codePoint);
            }
        }
        return folded.toString();
    }

    private static boolean isFolded(char c) {
        return c < FIRST && (c < 'A' || c > 'Z');
    }

    private static String[] folds() {
        String[] folds = new String[0x250 - 0x80];
        for (int i = 0; i < folds.length; i++) {
            StringBuilder fold = new StringBuilder();
            rare(0x80 + i, fold);
            folds[i] = fold.toString();
        }
        return folds;
    }

    private static void rare(int codePoint, StringBuilder out) {
        String special = special(codePoint);
        if (!special.isEmpty()) {
            out.append(special);
            return;
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return;
        }
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); ) {
            int part = parts.codePointAt(i);
            i += Character.charCount(part);
            if (part < 0x80) {
                out.append((char) (part >= 'A' && part <= 'Z' ? part | 0x20 : part));
            } else if (part != codePoint) {
                out.append(special(part));
            } else if (Character.isWhitespace(part) || isDash(part)) {
                out.append(' ');
            }
        }
    }

    private static boolean isDash(int codePoint) {
        return Character.getType(codePoint) == Character.DASH_PUNCTUATION;
    }

    /** Letters that NFKD leaves whole; empty for every other code point. */
    private static String special(int codePoint) {
        return switch (codePoint) {
            case 0x00E6, 0x00C6, 0x01FD, 0x01FC, 0x01E3, 0x01E2 -> "ae";
            case 0x0153, 0x0152 -> "oe";
            case 0x00F8, 0x00D8, 0x01FF, 0x01FE, 0x0254, 0x0186, 0x0275, 0x019F -> "o";
            case 0x00DF, 0x1E9E -> "ss";
            case 0x00FE, 0x00DE -> "th";
            case 0x00F0, 0x00D0, 0x0111, 0x0110, 0x0256, 0x0189, 0x0257, 0x018A, 0x018B, 0x018C, 0x0221 -> "d";
            case 0x0142, 0x0141, 0x019A, 0x023D, 0x0234 -> "l";
            case 0x0131, 0x0268, 0x0197, 0x026A -> "i";
            case 0x0259, 0x018F, 0x0190, 0x025B, 0x01DD, 0x018E, 0x0247, 0x0246 -> "e";
            case 0x0127, 0x0126 -> "h";
            case 0x014B, 0x014A -> "ng";
            case 0x0138, 0x0199, 0x0198 -> "k";
            case 0x0167, 0x0166, 0x01AB, 0x01AD, 0x01AC, 0x01AE, 0x0236, 0x023E -> "t";
            case 0x0180, 0x0243, 0x0181, 0x0182, 0x0183, 0x0253 -> "b";
            case 0x0187, 0x0188, 0x023B, 0x023C -> "c";
            case 0x0191, 0x0192 -> "f";
            case 0x0193, 0x01E5, 0x01E4, 0x0260, 0x0194, 0x0263 -> "g";
            case 0x0195, 0x01F6 -> "hv";
            case 0x019D, 0x019E, 0x0220, 0x0272, 0x0235 -> "n";
            case 0x01A4, 0x01A5 -> "p";
            case 0x024C, 0x024D -> "r";
            case 0x0244, 0x0289 -> "u";
            case 0x01B2, 0x028B -> "v";
            case 0x01B3, 0x01B4, 0x024E, 0x024F -> "y";
            case 0x01B5, 0x01B6, 0x0224, 0x0225 -> "z";
            case 0x023A, 0x2C65 -> "a";
            case 0x0248, 0x0249, 0x0237 -> "j";
            case 0x2018, 0x2019, 0x201B, 0x2032, 0x00B4, 0x02B9, 0x02BB, 0x02BC, 0x02BE, 0x02BF -> "'";
            case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB, 0x2033 -> "\"";
            case 0x00B7, 0x2022, 0x30FB -> " ";
            default -> "";
        };
    }
}
