package dev.cordon.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.PartyKind;
import dev.cordon.core.testkit.CaseFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code organisation-token-cases.tsv}: acronyms beside the words they are made of, and full names of states. */
class OrganisationsAreTakenApartTest {

    private static final Set<TokenRole> SHOWN = EnumSet.of(TokenRole.ACRONYM, TokenRole.PLACE);

    static Stream<List<String>> cases() {
        return CaseFile.rows(OrganisationsAreTakenApartTest.class, "organisation-token-cases.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void intoWordsAndTheirRoles(List<String> row) {
        assertThat(words(row.get(0), PartyKind.ORGANISATION)).as(row.get(2)).isEqualTo(row.get(1));
    }

    @Test
    void aPersonHasNoAcronym() {
        assertThat(words("Ali Ahmad Latif Ibrahim", null)).doesNotContain("ACRONYM");
    }

    private static String words(String name, @Nullable PartyKind kind) {
        return NameAnalyzer.analyze(name, kind).readings().get(0).tokens().stream()
                .filter(token -> token.role() != TokenRole.STOP)
                .map(token -> token.text() + (SHOWN.contains(token.role()) ? "=" + token.role() : ""))
                .collect(Collectors.joining(" "));
    }
}
