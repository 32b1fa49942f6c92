package dev.cordon.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PartyBuilderTest {

    private static final PartyName WEAK = PartyName.of("Ni", NameType.ALIAS, AliasStrength.WEAK);
    private static final PartyName STRONG = PartyName.of("Ni", NameType.ALIAS, AliasStrength.STRONG);

    @Test
    void aStrongNameReplacesTheWeakOneOfTheSameTextInItsPlace() {
        PartyName other = PartyName.primary("Gaobin");
        assertThat(builder().name(WEAK).name(other).name(STRONG).build().names())
                .containsExactly(STRONG, other);
    }

    @Test
    void aWeakNameDoesNotReplaceTheStrongOne() {
        assertThat(builder().name(STRONG).name(WEAK).build().names()).containsExactly(STRONG);
    }

    @Test
    void factsGivenTwiceStandOnce() {
        Identifier number = Identifier.of(IdentifierType.PASSPORT, "E1234567");
        Party party = builder()
                .identifier(number)
                .identifier(number)
                .detail("Position", "Minister")
                .detail("Position", "Minister")
                .build();
        assertThat(party.identifiers()).containsExactly(number);
        assertThat(party.details()).containsExactly(new Detail("Position", "Minister"));
    }

    @Test
    void theFirstNameIsThePrimaryOne() {
        assertThat(builder().name(PartyName.primary("A")).name(STRONG).build().primaryName())
                .contains("A");
        assertThat(builder().build().primaryName()).isEmpty();
    }

    @Test
    void whatWasBuiltDoesNotChange() {
        Party.Builder builder = builder().name(STRONG);
        Party party = builder.build();
        builder.name(PartyName.primary("Gaobin"));
        assertThat(party.names()).containsExactly(STRONG);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> party.names().clear());
    }

    @Test
    void aNameIsNeverBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartyName.primary(" \t"));
    }

    private static Party.Builder builder() {
        return Party.builder("test:1", PartyKind.PERSON);
    }
}
