package dev.cordon.payments.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.payments.message.ElementPath;
import org.junit.jupiter.api.Test;

class FieldPolicyFileTest {

    @Test
    void theRuleWithTheMostNamesCounts() {
        assertThat(shipped("Document/X/Dbtr/Nm")).isEqualTo(FieldClass.PARTY_NAME);
        assertThat(shipped("Document/X/DbtrAgt/FinInstnId/Nm")).isEqualTo(FieldClass.AGENT_NAME);
        assertThat(shipped("Document/SplmtryData/Envlp/A/MsgId")).isEqualTo(FieldClass.FREE_TEXT);
        assertThat(shipped("Document/X/GrpHdr/MsgId")).isEqualTo(FieldClass.NOT_SCREENED);
        assertThat(shipped("MT103/50K/Lines")).isEqualTo(FieldClass.PARTY_LINES);
        assertThat(shipped("MT103/52D/Lines")).isEqualTo(FieldClass.AGENT_LINES);
    }

    @Test
    void whatNoRuleCoversIsFreeTextAndTold() {
        FieldPolicy.Classified unknown = FieldPolicy.SHIPPED.classOf(path("Document/NeverSeen"));
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.fieldClass()).isEqualTo(FieldClass.FREE_TEXT);
    }

    @Test
    void aBanksOwnLinesCountBeforeTheShippedOnes() {
        FieldPolicy ours =
                FieldPolicyFile.read("name = ours\ninclude = shipped\nEndToEndId = free text\nunknown = hold", "f");
        assertThat(ours.classOf(path("Document/EndToEndId")).fieldClass()).isEqualTo(FieldClass.FREE_TEXT);
        assertThat(ours.classOf(path("Document/Dbtr/Nm")).fieldClass()).isEqualTo(FieldClass.PARTY_NAME);
        assertThat(ours.unknown()).isEqualTo(UnknownField.HOLD);
        assertThat(ours.hash()).isNotEqualTo(FieldPolicy.SHIPPED.hash());
    }

    @Test
    void whatIsNotUnderstoodIsAnErrorWithItsLine() {
        assertWrong("name = a\nunknown = hold\nNm = party", "line 3: there is no class 'party'");
        assertWrong("name = a\nunknown = hold\nNm party name", "line 3");
        assertWrong("name = a\nunknown = hold\nNm = party name\nNm = free text", "given twice, first in line 3");
        assertWrong("name = a\nunknown = pass", "line 2: unknown elements cannot be 'pass'");
        assertWrong("name = a", "no line 'unknown");
        assertWrong("unknown = hold", "no line 'name");
        assertWrong("include = theirs", "only 'shipped' can");
        assertWrong("name = a\nunknown = hold\n/Nm = free text", "is no pattern");
    }

    private static void assertWrong(String text, String problem) {
        assertThatThrownBy(() -> FieldPolicyFile.read(text, "ours.fields"))
                .isInstanceOf(FieldPolicyException.class)
                .hasMessageStartingWith("ours.fields")
                .hasMessageContaining(problem);
    }

    private static FieldClass shipped(String path) {
        return FieldPolicy.SHIPPED.classOf(path(path)).fieldClass();
    }

    private static ElementPath path(String names) {
        String[] parts = names.split("/");
        ElementPath path = ElementPath.root(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            path = path.child(parts[i]);
        }
        return path;
    }
}
