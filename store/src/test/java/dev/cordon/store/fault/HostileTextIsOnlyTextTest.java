package dev.cordon.store.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.store.Store;
import dev.cordon.store.TestLists;
import dev.cordon.store.TestScreenings;
import dev.cordon.store.TestStores;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertEvent;
import dev.cordon.store.alert.AlertFilter;
import dev.cordon.store.alert.Attachment;
import dev.cordon.store.alert.Attachments;
import dev.cordon.store.audit.AuditFilter;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import dev.cordon.store.screening.Replay;
import dev.cordon.store.screening.ScreeningFilter;
import dev.cordon.store.screening.StoredScreening;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Dialect.class)
class HostileTextIsOnlyTextTest {

    private static final List<String> INJECTIONS = List.of(
            "'; DROP TABLE alert; --",
            "' OR '1'='1",
            "\") ; DELETE FROM screening; --",
            "?1 :name ${bytes} <name> \\'; --",
            "x' UNION SELECT secret_hash FROM api_key --",
            "%_\\%",
            "倪高彬 \uD83D\uDE00 \u202Eevil\u202C");

    private static final List<String> NO_TEXT = List.of("a\u0000b", "a\uD800b", "\uDC00", "x".repeat(20_001));

    @Parameter
    Dialect dialect;

    @TempDir
    Path home;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(TestStores.fresh(dialect, home));
    }

    @AfterEach
    void close() {
        assertThat(store.audit().verify(List.of(), List.of(store.auditKey())).findings())
                .isEmpty();
        store.close();
    }

    @Test
    void injectionsAreKeptToTheLetterAndFindOnlyThemselves() {
        Alert alert = TestScreenings.alert(store);
        for (String text : INJECTIONS) {
            Recorded recorded = store.screenings()
                    .record(NewScreening.ofCustomer(
                            Screener.over(TestLists.march2024()).screen(Query.ofName(text)), text, text))
                    .join();
            assertThat(store.screenings().list(ScreeningFilter.ofCustomer(text, 10)))
                    .extracting(StoredScreening::id)
                    .containsExactly(recorded.id());
            assertThat(store.screenings().find(text)).isEmpty();
            store.desk().comment(text, alert.id(), text);
            assertThat(store.audit().search(new AuditFilter(text, text, null, null, null, null, null, 10)))
                    .isEmpty();
            assertThat(store.audit().search(new AuditFilter(text, "alert.comm*", null, null, null, null, null, 10)))
                    .hasSize(1);
            assertThat(store.alerts().list(new AlertFilter(Set.of(), text, text, text, null, 0, 10)))
                    .isEmpty();
            store.customers().put("ann", text, TestScreenings.customer()).join();
            assertThat(store.customers().find(text)).isPresent();
        }
        assertThat(store.alerts().history(alert.id()).stream().map(AlertEvent::comment))
                .containsAll(INJECTIONS);
        assertThat(store.screenings().list(ScreeningFilter.newest(100))).hasSize(INJECTIONS.size() + 1);
    }

    @Test
    void whatIsNoTextIsRefusedWhereItIsTold() {
        Alert alert = TestScreenings.alert(store);
        for (String text : NO_TEXT) {
            assertThat(catchThrowableOfType(
                                    StoreException.class, () -> store.desk().comment("ann", alert.id(), text))
                            .reason())
                    .isEqualTo(Reason.INVALID);
        }
    }

    @Test
    void aScreeningOfBrokenTextIsStillRememberedAndReplayed() {
        for (String name : List.of("Ni\u0000 Gaobin", "Ni \uD800 Gaobin", "Ni Gaobin \uDFFF", "Ni ".repeat(3_000))) {
            Recorded recorded = store.screenings()
                    .record(NewScreening.search(
                            Screener.over(TestLists.march2024()).screen(Query.ofName(name)), "ann"))
                    .join();
            StoredScreening stored = store.screenings().find(recorded.id()).orElseThrow();
            String policy = store.screenings().policy(stored.policyHash()).orElseThrow();
            assertThat(Replay.of(stored, policy, TestLists.march2024()).same())
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void oneWhoseTextIsRefusedDoesNotHarmTheOthersOfHisBatch() {
        Party fine =
                Party.builder("x", null).name(PartyName.primary("Emma Daniels")).build();
        var screening = Screener.over(TestLists.march2024()).screen(Query.of(fine));
        var good = store.screenings().record(NewScreening.search(screening, "ann"));
        StoreException refused = catchThrowableOfType(
                StoreException.class, () -> store.screenings().record(NewScreening.search(screening, "a\u0000")));
        assertThat(refused.reason()).isEqualTo(Reason.INVALID);
        assertThat(store.screenings().find(good.join().id())).isPresent();
    }

    @Test
    void theNameOfAnAttachmentIsNeverAPath() {
        Alert alert = TestScreenings.alert(store);
        assertThat(name(alert, "../../etc/passwd")).isEqualTo("passwd");
        assertThat(name(alert, "C:\\Windows\\..\\evil.exe")).isEqualTo("evil.exe");
        assertThat(name(alert, "..")).isEqualTo("unnamed");
        assertThat(name(alert, "a\r\nSet-Cookie: x\u0000.pdf")).isEqualTo("aSet-Cookie: x.pdf");
        assertThat(name(alert, "\u202Efdp.exe")).isEqualTo("fdp.exe");
        assertThat(store.attachments().of(alert.id())).hasSize(5);
    }

    private String name(Alert alert, String name) {
        Attachment added = store.attachments().add("ann", alert.id(), name, "text/html;<script>", new byte[] {7});
        assertThat(added.mediaType()).isEqualTo("application/octet-stream");
        assertThat(store.attachments().content(added.id()).orElseThrow()).containsExactly(7);
        return added.name();
    }

    @Test
    void attachmentsAreBounded() {
        Alert alert = TestScreenings.alert(store);
        byte[] large = new byte[Attachments.MOST_BYTES + 1];
        assertThat(catchThrowableOfType(
                                StoreException.class,
                                () -> store.attachments().add("ann", alert.id(), "x", "a/b", large))
                        .reason())
                .isEqualTo(Reason.INVALID);
        for (int i = 0; i < Attachments.MOST_OF_AN_ALERT; i++) {
            store.attachments().add("ann", alert.id(), "x" + i, "a/b", new byte[] {1});
        }
        assertThat(catchThrowableOfType(
                                StoreException.class,
                                () -> store.attachments().add("ann", alert.id(), "x", "a/b", new byte[] {1}))
                        .reason())
                .isEqualTo(Reason.INVALID);
    }
}
