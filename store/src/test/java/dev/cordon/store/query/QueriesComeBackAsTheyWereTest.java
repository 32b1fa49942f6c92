package dev.cordon.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import dev.cordon.core.screen.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesComeBackAsTheyWereTest {

    private static final List<String> TEXTS =
            List.of("Ni Gaobin", "倪高彬", "\uD800", "a\u0000b", "\"\\\n\t", "\uD83D\uDE00", "x".repeat(300), "<b>");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverIsInThem(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Query query = new Query(party(random), 1 + random.nextInt(50), random.nextBoolean());
            assertThat(new QueryReader().query(new QueryJson().write(query)))
                    .as("seed %d", seed)
                    .isEqualTo(query);
        }
    }

    private static Party party(Random random) {
        Party.Builder party =
                Party.builder(text(random), random.nextBoolean() ? null : any(random, PartyKind.values()));
        party.name(PartyName.primary(text(random)));
        for (int i = random.nextInt(3); i > 0; i--) {
            party.name(new PartyName(
                    text(random) + i,
                    any(random, NameType.values()),
                    any(random, AliasStrength.values()),
                    maybe(random),
                    maybe(random),
                    maybe(random)));
            party.date(new DateFact(any(random, DateRole.values()), date(random), text(random)));
            party.birthPlace(new Place(text(random), maybe(random)));
            party.country(new CountryFact(any(random, CountryRole.values()), maybe(random), text(random)));
            party.identifier(
                    new Identifier(any(random, IdentifierType.values()), text(random), maybe(random), text(random)));
            party.address(new Address(
                    maybe(random), maybe(random), maybe(random), maybe(random), maybe(random), maybe(random), null));
            party.contact(new Contact(any(random, Contact.Type.values()), text(random)));
            party.detail(text(random), text(random));
            party.gender(any(random, Gender.values()));
        }
        return party.build();
    }

    private static PartialDate date(Random random) {
        LocalDate from = LocalDate.of(1900 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new PartialDate(from, from.plusDays(random.nextInt(1_000)), random.nextBoolean());
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String maybe(Random random) {
        return random.nextBoolean() ? null : text(random);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
