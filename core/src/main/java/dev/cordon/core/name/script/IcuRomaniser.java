package dev.cordon.core.name.script;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;

/** The scripts without a table of our own, by ICU. A transliterator is not thread-safe, hence one per thread. */
final class IcuRomaniser {

    private static final ThreadLocal<Transliterator> ANY_LATIN =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII"));

    private IcuRomaniser() {}

    static List<Romanisation> romanise(String text) {
        if (Script.of(text) == Script.OTHER && text.codePoints().noneMatch(Character::isLetter)) {
            return List.of();
        }
        String latin = ANY_LATIN.get().transliterate(text).toLowerCase(Locale.ROOT);
        AsciiWords words = new AsciiWords(latin.length());
        latin.codePoints().forEach(words::other);
        return new Forms(1).add(words.toString(), "ICU").toList();
    }
}
