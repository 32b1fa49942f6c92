package dev.cordon.core.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawTextIsCleanedTest {

    @ParameterizedTest
    @CsvSource({
        "MÃ¼ller, Müller",
        "JosÃ© GarcÃ\u00ADa, José García",
        "ÐŸÑƒÑ‚Ð¸Ð½, Путин",
        "РџСѓС‚РёРЅ, Путин",
        "ä¹\u00A0è¿‘å¹³, 习近平",
        "Oâ€™Brien, O’Brien",
        "Рutin, Putin",
        "Аlехаnder, Alexander",
        "Pоссия, Россия",
        "ΑLPHA Bank, ALPHA Bank",
        "Αθήνa, Αθήνα",
        "𝐏𝐮𝐭𝐢𝐧, Putin",
        "Ｐｕｔｉｎ, Putin",
        "Ⓟⓤⓣⓘⓝ, Putin",
        "ﬁrst, first",
        "Smith &amp; Sons, Smith & Sons",
        "Smith &amp;amp; Sons, Smith & Sons",
        "M&uuml;ller, Müller",
        "&#1055;&#x443;тин, Путин",
        "AT&T, AT&T",
        "Pu\u200Btin, Putin",
        "\u202EPutin\u202C, Putin",
        "Pu\u00ADtin, Putin",
        "Vladimir\u00A0Putin, Vladimir Putin",
        "Acme™ Ltd, Acme Ltd",
        "Mu\u0308ller, Müller",
        "ﻣﺤﻤﺪ, محمد",
        "ｶﾞ, ガ"
    })
    void eachDamageIsRepaired(String raw, String clean) {
        assertThat(TextCleaner.clean(raw)).isEqualTo(clean);
    }

    @Test
    void whiteSpaceBecomesSingleSpaces() {
        assertThat(TextCleaner.clean("  Vladimir\t\r\n Putin\u2003\u3000x ")).isEqualTo("Vladimir Putin x");
        assertThat(TextCleaner.clean(" \t ")).isEmpty();
    }

    @Test
    void stacksOfMarksAreThinned() {
        assertThat(TextCleaner.clean("P" + "\u0489".repeat(200) + "utin").length())
                .isLessThan(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller",
                "Straße",
                "François Đặng",
                "Ærø",
                "Путин",
                "Сёмин",
                "Рёриха",
                "São João",
                "Ãgua",
                "Αθήνα",
                "ВТБ Bank",
                "倪高彬",
                "김정은",
                "محمد",
                "O’Brien",
                "Société Générale",
                "Ÿ Öğüt",
                "C&A",
                "R&D; x"
            })
    void soundTextStaysAsItIs(String text) {
        assertThat(TextCleaner.clean(text)).isEqualTo(text);
    }

    @Test
    void cleanAsciiIsTheSameObject() {
        String text = "Vladimir Putin, 1952 (LLC)";
        assertThat(TextCleaner.clean(text)).isSameAs(text);
        String folded = "vladimir putin";
        assertThat(Romaniser.foldLatin(folded)).isSameAs(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Çağrı ŁUKASZ, cagri lukasz",
        "Straße Æsir Œuvre, strasse aesir oeuvre",
        "Ðorðe Þór, dorde thor",
        "Đặng Ngọc, dang ngoc",
        "Əliyev İsmayıl, eliyev ismayil",
        "Ørsted Åse, orsted ase",
        "Jean–Luc, jean luc",
        "Ħamrun Ŋ, hamrun ng"
    })
    void latinIsFolded(String text, String folded) {
        assertThat(Romaniser.foldLatin(text)).isEqualTo(folded);
    }
}
