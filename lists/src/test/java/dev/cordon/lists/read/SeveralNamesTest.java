package dev.cordon.lists.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sample Plant JSC (also known as Sample Works) | Sample Plant JSC, Sample Works",
                "SAMPLE LTD. (ALSO KNOWN AS SAMPEL CO., LTD. | SAMPLE LTD., SAMPEL CO., LTD.",
                "Sample, Inc. (a.k.a. Sample Aero; Sampel Supply) | Sample, Inc., Sample Aero, Sampel Supply",
                "Sample Institute [aka Sampel Centre] | Sample Institute, Sampel Centre",
                "A Sample Institute (a.k.a., Sample (ASI) 902) | A Sample Institute, Sample (ASI) 902",
                "MR. A. SAMPLE A.K.A. B. SAMPEL | MR. A. SAMPLE, B. SAMPEL",
                "A.K.A. SAMPLE | SAMPLE",
                "AKA SAMPLE SERVICES | AKA SAMPLE SERVICES",
                "SAMPLE-AKA | SAMPLE-AKA",
                "Sample (the formerly great) | Sample (the formerly great)",
            })
    void namesInANameAreToldApart(String printed, String names) {
        assertThat(String.join(
                        ", ",
                        SeveralNames.of(PartyName.primary(printed)).stream()
                                .map(PartyName::text)
                                .toList()))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "Abdul Sample (previously listed as)",
        "f.k.a. Abdul Sample",
    })
    void aNameOfBeforeIsAFormerOne(String printed) {
        PartyName name = PartyName.of(printed, NameType.ALIAS, AliasStrength.WEAK);

        assertThat(SeveralNames.of(name))
                .containsExactly(PartyName.of("Abdul Sample", NameType.FORMER, AliasStrength.WEAK));
    }

    /** Hostile lists write such: the patterns would try every place with every other. */
    @ParameterizedTest
    @ValueSource(strings = {"a (known as x ", "known as     ", "a (aka "})
    void aTextWithoutEndIsNotTakenApart(String repeated) {
        PartyName name = PartyName.primary(repeated.repeat(100_000));

        assertThat(SeveralNames.of(name)).containsExactly(name);
    }
}
