package dev.cordon.bridge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BridgeSettingsTest {

    @Test
    void aTopicIsNotReadAndWritten() {
        assertThatThrownBy(() -> new BridgeSettings("b:1", "in", "passed", "held", "in", "n", "1", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must differ");
    }
}
