package dev.cordon.lists.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.actor.ActorGroup;
import dev.cordon.core.network.actor.ActorName;
import dev.cordon.core.network.actor.ThreatActor;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.network.claim.Claim;
import dev.cordon.core.network.claim.Incident;
import dev.cordon.lists.RealData;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActorFilesTest {

    private static CaseFacts read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ActorFiles.read(new SourceFile("actors", () -> new ByteArrayInputStream(bytes)));
    }

    @Test
    void aBundleOfStixSaysByCitationsWhoUsesAnAlias() throws IOException {
        CaseFacts facts = read("""
                {"type":"bundle","id":"bundle--1","objects":[
                 {"type":"malware","id":"malware--1","name":"Other"},
                 {"type":"intrusion-set","id":"intrusion-set--1","spec_version":"2.1","name":"GREY OWL","aliases":["GREY OWL","Silver Moth"],
                  "modified":"2025-01-22T21:54:11.727Z","description":"[GREY OWL](https://x) is a group.(Citation: A Report)",
                  "external_references":[{"source_name":"mitre-attack","external_id":"G9999"},
                   {"source_name":"Silver Moth","description":"(Citation: Vendor Report 2020)(Citation: Other 2021)"}]},
                 {"type":"intrusion-set","id":"intrusion-set--2","name":"OLD","revoked":true}]}
                """);

        assertThat(facts.actors()).hasSize(1);
        ThreatActor actor = facts.actors().get(0);
        assertThat(actor.names()).extracting(ActorName::text).containsExactly("GREY OWL", "Silver Moth", "G9999");
        assertThat(actor.names().get(1).usedBy()).containsExactly("Vendor Report 2020", "Other 2021");
        assertThat(actor.description()).isEqualTo("GREY OWL is a group.");
        assertThat(actor.source().line()).isEqualTo("MITRE ATT&CK, intrusion set GREY OWL, 2025-01-22");
    }

    @Test
    void theBundledCaseHoldsTogether() throws IOException {
        CaseFacts facts = ActorFiles.bundled();

        Set<String> claims = facts.claims().stream().map(Claim::id).collect(Collectors.toSet());
        for (Incident incident : facts.incidents()) {
            assertThat(claims).containsAll(incident.claims());
            assertThat(incident.targets()).isNotEmpty();
        }
        for (Claim claim : facts.claims()) {
            assertThat(claims).containsAll(claim.answers());
            assertThat(claim.source().title()).isNotBlank();
            assertThat(claim.source().quote().length()).isLessThan(120);
        }
        assertThat(facts.parties()).hasSize(14);
    }

    @Test
    void whatIsWrongInACaseFileIsToldWithItsPlace() {
        assertThatThrownBy(() ->
                        read("{\"format\":\"cordon-case\",\"claims\":[{\"id\":\"c1\",\"speaker\":\"x\",\"says\":\"y\","
                                + "\"act\":\"denies\",\"source\":\"nowhere\"}]}"))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("claims, c1", "nowhere");
        assertThatThrownBy(() -> read("{\"format\":\"cordon-case\",")).isInstanceOf(ListException.class);
        assertThatThrownBy(() -> read("<xml/>")).hasMessageContaining("MITRE");
        assertThatThrownBy(() -> read("{\"authors\":[],\"values\":[{\"value\":\"A\""))
                .isInstanceOf(ListException.class);
    }

    @Test
    void theRealTablesAreReadWholeAndAgreeOnApt31() throws IOException {
        CaseFacts mitre =
                ActorFiles.read(RealData.file("threat_actors/mitre_attack_intrusion_sets_2025-11-13.jsonl.gz"));
        CaseFacts misp = ActorFiles.read(RealData.file("threat_actors/misp_threat-actor.json.gz"));
        CaseFacts microsoft = ActorFiles.read(RealData.file("threat_actors/misp_microsoft-activity-group.json.gz"));

        assertThat(mitre.actors()).hasSizeGreaterThanOrEqualTo(187);
        assertThat(misp.actors()).hasSize(1041);
        assertThat(microsoft.actors()).hasSize(179);
        ActorDirectory directory = new ActorDirectory(
                mitre.and(misp).and(microsoft).and(ActorFiles.bundled()).actors());
        for (String name : List.of("APT31", "apt 31", "Violet Typhoon", "ZIRCONIUM", "JUDGMENT PANDA", "Red Keres")) {
            List<ActorGroup> found = directory.find(name);
            assertThat(found).as(name).hasSize(1);
            assertThat(found.get(0).name()).isEqualTo("APT31");
            assertThat(found.get(0).records()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(found.get(0).keys()).doesNotContain("apt40", "storm558");
        }
        assertThat(directory.find("Andariel")).hasSizeGreaterThan(1);
    }
}
