package dev.cordon.lists.read.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code remarks-cases.txt}: remarks, and the facts that must come of them in any order. */
class RemarksGrammarTest {

    @TestFactory
    Stream<DynamicTest> eachCaseGivesItsFacts() throws IOException {
        try (InputStream cases =
                Objects.requireNonNull(RemarksGrammarTest.class.getResourceAsStream("remarks-cases.txt"))) {
            String text = new String(cases.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n> ")).skip(1).map(block -> {
                List<String> lines =
                        block.lines().filter(line -> !line.isBlank()).toList();
                return DynamicTest.dynamicTest(
                        lines.get(0),
                        () -> assertThat(facts(lines.get(0), false))
                                .containsExactlyInAnyOrderElementsOf(lines.subList(1, lines.size())));
            });
        }
    }

    @Test
    void theLastItemOfRemarksCutOffIsNotBelieved() {
        assertThat(facts("nationality China; Passport 123", true))
                .containsExactly("country NATIONALITY CN", "unread remarks cut off = Passport 123");
    }

    private static List<String> facts(String remarks, boolean cut) {
        KnownNames names = new KnownNames();
        names.add("EXAMPLE HOLDING, S.A.");
        OfacEntry entry = new OfacEntry("ofac-sdn", "7", PartyKind.PERSON);
        entry.name(PartyName.primary("PRIMARY"));
        new Remarks(names).read(entry, remarks, "", cut);
        ListedParty listed = entry.build(List.of("CYBER2"));
        Party party = listed.party();
        return Stream.of(
                        party.dates().stream().map(d -> (d.role() == DateRole.BIRTH ? "birth " : "built ") + d.date()),
                        party.birthPlaces().stream().map(p -> "place " + p.text() + " [" + p.country() + "]"),
                        party.countries().stream().map(c -> "country " + c.role() + " " + c.code()),
                        Stream.ofNullable(party.gender()).map(gender -> "gender " + gender),
                        party.identifiers().stream()
                                .map(i -> "id " + i.type() + " " + i.value()
                                        + (i.issuer() == null ? "" : " [" + i.issuer() + "]")),
                        party.names().stream().filter(PartyName::isWeak).map(n -> "weak " + n.type() + " " + n.text()),
                        listed.links().stream().map(link -> "link " + link.target()),
                        party.details().stream().map(d -> "detail " + d.label() + " = " + d.value()),
                        listed.unread().stream().map(d -> "unread " + d.label() + " = " + d.value()))
                .flatMap(all -> all)
                .toList();
    }
}
