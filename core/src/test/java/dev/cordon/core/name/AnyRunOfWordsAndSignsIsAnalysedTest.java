package dev.cordon.core.name;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Customers' names come out of other people's systems: words that mean something to the analysis stand where they do not belong,
 * and signs stand alone. One such name must never end a run over a million others.
 */
class AnyRunOfWordsAndSignsIsAnalysedTest {

    private static final int NAMES_PER_SEED = Integer.getInteger("cordon.names", 1_000);
    private static final List<String> SIGNS = List.of(
            ",", ".", ", .", ";", "(", ")", "()", "/", "\\", "&", "-", "--", "'", "\"", "“", "@", "#", "*", "+", ":",
            "|", "_", "·", "・", "، ", "、", "%", "№", "\n", "\u00A0", "\u200F", "\u0301");
    private static final List<String> WORDS = List.of(
            "John",
            "Taylor",
            "Baron",
            "SH",
            "M.Si",
            "Ph.D.",
            "Dr.",
            "Jr",
            "III",
            "2",
            "no.",
            "No. 12",
            "a",
            "A.",
            "B.C.",
            "bin",
            "al",
            "abd al",
            "de la",
            "O'Neill",
            "Ma",
            "Ying-jeou",
            "née",
            "a.k.a.",
            "c/o",
            "Ltd",
            "LTD.",
            "Co.",
            "O.N.",
            "A.S.",
            "S.A.",
            "Bhd",
            "and",
            "the",
            "of",
            "Trading",
            "Fund II",
            "XII",
            "Ni",
            "倪高彬",
            "公司",
            "有限公司",
            "北京",
            "Иванов",
            "ООО",
            "И.",
            "محمد",
            "بن",
            "שרה",
            "김",
            "주식회사",
            "ミ",
            "株式会社",
            "अ",
            "ก",
            "Hsiao",
            "Tʻang",
            "ß",
            "İ",
            "1",
            "00",
            "½",
            "x");
    private static final List<PartyKind> KINDS = new ArrayList<>(Arrays.asList(PartyKind.values()));

    static {
        KINDS.add(null);
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutAnError(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < NAMES_PER_SEED; i++) {
            String text = text(random);
            if (!text.isBlank()) {
                PartyKind kind = KINDS.get(random.nextInt(KINDS.size()));
                assertThatCode(() -> {
                            NameAnalyzer.analyze(PartyName.primary(text), kind);
                            NameAnalyzer.literals(PartyName.primary(text), kind);
                        })
                        .as("seed %d, kind %s: [%s]", seed, kind, text)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(7); length > 0; length--) {
            List<String> from = random.nextInt(5) < 2 ? SIGNS : WORDS;
            text.append(from.get(random.nextInt(from.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
