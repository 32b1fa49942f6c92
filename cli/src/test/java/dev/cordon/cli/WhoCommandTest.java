package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The second and third lines of issue 6, with the bundled sample lists and the bundled case file. */
class WhoCommandTest {

    @TempDir
    private Path folder;

    private JsonNode answer(String name) {
        CommandRun run = CommandRun.of(folder, "who", "--format", "json", name);
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> texts(JsonNode array, String property) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.path(property).asString()));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"APT31", "APT 31", "apt-31", "Violet Typhoon", "ZIRCONIUM", "JUDGMENT PANDA"})
    void everyNameLeadsToTheCompanyAndTheTwoMenThroughTheUksWords(String name) {
        JsonNode answer = answer(name);

        assertThat(answer.at("/ambiguous").asBoolean()).isFalse();
        JsonNode dossier = answer.at("/dossiers/0");
        assertThat(dossier.at("/title").asString()).isEqualTo("APT31");
        assertThat(dossier.at("/effect").asString()).isEqualTo("escalate");
        assertThat(dossier.at("/designated")).hasSize(3);
        List<String> entries = new ArrayList<>();
        for (JsonNode tied : dossier.at("/designated")) {
            entries.addAll(texts(tied.at("/entries"), "id"));
            JsonNode tie = tied.at("/ties/0");
            assertThat(tie.at("/kind").asString()).isIn("associated with", "member of");
            assertThat(tie.at("/source/publisher").asString()).isEqualTo("UK");
            assertThat(tie.at("/source/title").asString()).startsWith("statement of reasons of CYB00");
            assertThat(tie.at("/source/quote").asString()).contains("Advanced Persistent Threat Group 31 (APT31)");
        }
        assertThat(entries)
                .containsExactlyInAnyOrder(
                        "uk-sanctions:CYB0044",
                        "uk-sanctions:CYB0045",
                        "uk-sanctions:CYB0046",
                        "ofac-sdn:47800",
                        "ofac-sdn:47814",
                        "ofac-sdn:47818");
        assertThat(texts(dossier.at("/notDesignated"), "name"))
                .containsExactlyInAnyOrder("Weng Ming", "Cheng Feng", "Peng Yaowen", "Sun Xiaohui", "Xiong Wang");
        assertThat(texts(dossier.at("/notDesignated"), "effect")).containsOnly("enhanced diligence");
    }

    @Test
    void theElectoralCommissionIsNotAscribedToApt31ByTheUkWhileTheArticlesMergedClaimIsTheirs() {
        JsonNode dossier = answer("APT31").at("/dossiers/0");

        JsonNode incident = null;
        for (JsonNode each : dossier.at("/incidents")) {
            incident = each.at("/id").asString().equals("electoral-commission") ? each : incident;
        }
        assertThat(incident).isNotNull();
        assertThat(incident.at("/officiallyAscribed").asBoolean()).isFalse();
        assertThat(incident.at("/said").toString()).isEqualTo("[\"media-commission\"]");
        assertThat(incident.at("/saidOfOthers").toString()).contains("uk-commission");
        for (JsonNode claim : dossier.at("/claims")) {
            if (claim.at("/id").asString().equals("media-commission")) {
                assertThat(claim.at("/source/role").asString()).isEqualTo("media");
                assertThat(claim.at("/speaker").asString()).isEqualTo("The New American");
            }
            assertThat(claim.at("/id").asString()).isNotEqualTo("uk-commission");
        }
    }

    @Test
    void aDenialStandsBesideTheClaimAndTakesNoDesignationAway() {
        CommandRun run = CommandRun.of(folder, "who", "APT31");

        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out())
                .contains("Chinese embassy in London denies", "ofac-sdn:47800")
                .contains("\"almost certain\" (PHIA: 95 to 100 %)", "no authority ascribes it to this subject");
    }

    @Test
    void apt40LeadsToAFrontCompanyInAnIndictmentAndToNoDesignation() {
        JsonNode dossier = answer("APT40").at("/dossiers/0");

        assertThat(dossier.at("/designated")).isEmpty();
        assertThat(dossier.at("/effect").asString()).isEqualTo("enhanced diligence");
        assertThat(texts(dossier.at("/notDesignated"), "name"))
                .contains("Hainan Xiandun Technology Development Co., Ltd.", "Wu Shurong");
        assertThat(CommandRun.of(folder, "who", "APT40").code()).isEqualTo(ExitCode.CLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APT39", "Chafer", "Evil Corp", "Dridex Gang", "Lazarus Group", "Andariel"})
    void groupsThatAreListedLeadToTheirOwnEntries(String name) {
        CommandRun run = CommandRun.of(folder, "who", name);

        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out()).startsWith("BLOCK").contains("listed itself");
    }

    @Test
    void aMadeUpActorIsUnknownWithAnExitCodeOfItsOwn() {
        CommandRun run = CommandRun.of(folder, "who", "Purple Teapot");

        assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
        assertThat(run.out()).contains("UNKNOWN", "clears nobody");
    }

    @Test
    void aListedManLeadsToTheGroupThatTheUkNames() {
        CommandRun run = CommandRun.of(folder, "who", "Ni Gaobin");

        assertThat(run.out()).startsWith("BLOCK").contains("is a member of APT31", "travel ban");
    }

    @Test
    void anIndictedManIsNotDesignated() {
        CommandRun run = CommandRun.of(folder, "who", "Weng Ming");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).startsWith("ENHANCED DILIGENCE").contains("Allegations until proven");
    }

    @Test
    void aNameOfTwoActorsInTheUsersFilesIsAmbiguous() throws IOException {
        Path file = folder.resolve("galaxy.json");
        Files.writeString(file, """
                {"authors":["x"],"category":"actor","name":"Test","type":"threat-actor","values":[
                 {"value":"Grey Owl","uuid":"1","meta":{"synonyms":["Silver Moth"],"name-attribution":["Grey Owl:f9eb432f-2293-48b7-bca4-cc78beb50df0"]}},
                 {"value":"Blue Hare","uuid":"2","meta":{"synonyms":["Silver Moth"]},
                  "related":[{"dest-uuid":"1","type":"similar","tags":["estimative-language:likelihood-probability=\\"likely\\""]}]}]}
                """);

        CommandRun run = CommandRun.of(folder, "who", "--actors", file.toString(), "silver moth");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).startsWith("AMBIGUOUS").contains("Grey Owl  used by CrowdStrike", "Blue Hare", "likely");
    }

    @Test
    void aFileThatIsNoneOfThemFails() throws IOException {
        Path file = folder.resolve("other.json");
        Files.writeString(file, "{\"a\":1}");

        assertThat(CommandRun.of(folder, "who", "--actors", file.toString(), "APT31")
                        .code())
                .isEqualTo(ExitCode.FAILED);
    }
}
