package dev.cordon.core.name.words;

/**
 * Folds words of scripts other than Latin for looking them up in the tables: letters that are written interchangeably, or
 * differ in a mark only, are one. Not a romanisation, and not meant to be read.
 */
final class NativeFold {

    private NativeFold() {}

    /** The folded word; a word that begins with an ASCII character is returned as it is. */
    static String fold(String word) {
        if (word.isEmpty() || word.charAt(0) < 0x80) {
            return word;
        }
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (!isMark(c)) {
                folded.append(letter(c));
            }
        }
        return folded.toString();
    }

    /** Vowel signs, accents and the stretching stroke. */
    private static boolean isMark(char c) {
        return c >= 0x300 && c <= 0x36f || c >= 0x64b && c <= 0x65f || c == 0x670 || c == 0x640;
    }

    private static char letter(char c) {
        return switch (c) {
            case 'й' -> 'и';
            case 'ё' -> 'е';
            case 'ї' -> 'і';
            case 'ў' -> 'у';
            case 'ґ' -> 'г';
            case 'ά' -> 'α';
            case 'έ' -> 'ε';
            case 'ή' -> 'η';
            case 'ί', 'ϊ', 'ΐ' -> 'ι';
            case 'ό' -> 'ο';
            case 'ύ', 'ϋ', 'ΰ' -> 'υ';
            case 'ώ' -> 'ω';
            case 'ς' -> 'σ';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ', 'ې' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ة', 'ۀ', 'ہ', 'ھ', 'ە', 'ۂ' -> 'ه';
            case 'ک' -> 'ك';
            default -> c;
        };
    }
}
