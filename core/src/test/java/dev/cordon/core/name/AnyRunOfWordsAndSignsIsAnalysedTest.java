package dev.cordon.core.name;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.Gen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Customers' names come out of other people's systems: words that mean something to the analysis stand where they do not belong,
 * and signs stand alone. One such name must never end a run over a million others.
 */
class AnyRunOfWordsAndSignsIsAnalysedTest {

    private static final int NAMES_PER_SEED = Integer.getInteger("cordon.names", 2_000);
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

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void withoutAnError(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < NAMES_PER_SEED; i++) {
            String text = text(gen);
            if (!text.isBlank()) {
                PartyKind kind = gen.oneOf(KINDS);
                PartyName name = PartyName.primary(text);
                assertThatCode(() -> {
                            NameAnalyzer.analyze(name, kind);
                            NameAnalyzer.literals(name, kind);
                            AskedNames.analyze(name, kind);
                        })
                        .as("kind %s: [%s], %s", kind, text, gen)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static String text(Gen gen) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + gen.below(7); length > 0; length--) {
            text.append(gen.oneOf(gen.below(5) < 2 ? SIGNS : WORDS)).append(gen.oneIn(4) ? "" : " ");
        }
        return text.toString();
    }
}
