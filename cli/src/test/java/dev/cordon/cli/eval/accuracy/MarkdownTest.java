package dev.cordon.cli.eval.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void cellsCannotLeaveTheirTable() {
        String page = new Markdown()
                .heading(2, "Names")
                .table(List.of("a", "b"), List.of(List.of("x|y\nz", "<b>\u202Eevil*")))
                .toString();

        assertThat(page).isEqualTo("## Names\n\n| a | b |\n| --- | --- |\n| x\\|y z | \\<b> evil\\* |\n");
    }

    @Test
    void aTableWithoutRowsIsNotWritten() {
        assertThat(new Markdown().table(List.of("a"), List.of()).toString()).isEmpty();
    }
}
