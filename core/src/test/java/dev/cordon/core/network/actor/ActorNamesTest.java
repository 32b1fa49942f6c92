package dev.cordon.core.network.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.network.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorNamesTest {

    private static final Source SOURCE = new Source("test", Source.Role.VENDOR, "test", null, "");

    private static ThreatActor actor(String... names) {
        return new ThreatActor(
                names[0],
                Stream.of(names).map(name -> new ActorName(name, List.of())).toList(),
                "",
                "",
                List.of(),
                List.of(),
                SOURCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APT31 | apt31",
                "APT 31 | apt31",
                "apt-31 | apt31",
                "Advanced Persistent Threat Group 31 | apt31",
                "ADVANCED PERSISTENT THREAT 39 | apt39",
                "APT-01 | apt1",
                "JUDGMENT PANDA | judgmentpanda",
                "TEMP.Periscope | tempperiscope",
                "Storm-0558 | storm558",
                "APT-C-06 | aptc6",
                "Lapsus$ | lapsuss",
            })
    void spellingsOfANameHaveOneKey(String name, String key) {
        assertThat(ActorKey.of(name)).isEqualTo(key);
    }

    @Test
    void recordsThatCarryOneAnothersNameAreOneActor() {
        ActorDirectory directory = new ActorDirectory(
                List.of(actor("ZIRCONIUM", "APT31", "Violet Typhoon"), actor("APT31", "ZIRCONIUM", "JUDGMENT PANDA")));

        List<ActorGroup> found = directory.find("judgment panda");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).records()).hasSize(2);
        assertThat(found.get(0).name()).isEqualTo("APT31");
        assertThat(found.get(0).keys()).contains("violettyphoon");
    }

    @Test
    void aNameOfSeveralActorsIsAmbiguous() {
        ActorDirectory directory =
                new ActorDirectory(List.of(actor("Silent One", "Andariel"), actor("Lazarus", "Andariel", "Zinc")));

        assertThat(directory.find("Andariel")).hasSize(2);
    }

    @Test
    void anUnknownNameIsUnknown() {
        assertThat(new ActorDirectory(List.of(actor("APT31"))).find("APT32")).isEmpty();
    }
}
