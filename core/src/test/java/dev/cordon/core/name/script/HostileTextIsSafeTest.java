package dev.cordon.core.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, nothing throws, what should be ASCII is ASCII, and cleaning twice is cleaning once. */
class HostileTextIsSafeTest {

    private static final int TEXTS_PER_SEED = 500;
    private static final String TEMPTING = "&amp;#x26;ÃÂРСоа\u200B\u202E\u0301\u0308ـ가가っーאשßıİﷺ½①Ǆ\uD800\uDC00";
    private static final int[] STARTS = {
        0, 0x80, 0x300, 0x370, 0x400, 0x530, 0x590, 0x600, 0x900, 0x10A0, 0x1100, 0x2000, 0x3040, 0x4E00, 0xAC00,
        0xD800, 0xFB00, 0xFE00, 0xFF00, 0x1D400, 0x20000, 0xE0000
    };

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsCleanedAndFoldedAndRomanised(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            String text = text(random);
            String clean = TextCleaner.clean(text);
            assertThat(TextCleaner.clean(clean))
                    .as("cleaned twice, seed %d text %d", seed, i)
                    .isEqualTo(clean);
            assertThat(Romaniser.foldLatin(text)).matches("[\\x00-\\x7F&&[^A-Z]]*");
            for (String form : new String[] {text, clean}) {
                Romaniser.romanise(form, random.nextBoolean())
                        .forEach(romanised ->
                                assertThat(romanised.text()).as("of %s", form).matches("[a-z0-9]+( [a-z0-9]+)*"));
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int start = STARTS[random.nextInt(STARTS.length)];
        for (int length = random.nextInt(12); length > 0; length--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(TEMPTING.charAt(random.nextInt(TEMPTING.length())));
                case 1 -> text.append((char) random.nextInt(0x10000));
                default -> text.appendCodePoint(start + random.nextInt(0x100));
            }
        }
        return text.toString();
    }
}
