package dev.cordon.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.store.Store;
import dev.cordon.store.TestClock;
import dev.cordon.store.TestStores;
import dev.cordon.store.db.Dialect;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Dialect.class)
class KeysOpenTheDoorTest {

    @Parameter
    Dialect dialect;

    @TempDir
    Path home;

    private final TestClock clock = new TestClock();
    private Store store;
    private Access access;
    private IssuedKey first;

    @BeforeEach
    void open() {
        store = Store.open(TestStores.fresh(dialect, home).withClock(clock));
        access = store.access();
        first = access.addFirstAdmin("root", "Root").orElseThrow();
    }

    @AfterEach
    void close() {
        assertThat(store.audit().verify(List.of(), List.of(store.auditKey())).findings())
                .isEmpty();
        store.close();
    }

    @Test
    void aKeyTellsWhoIsThere() {
        Identity identity = access.authenticate(first.secret()).orElseThrow();
        assertThat(identity.user().id()).isEqualTo("root");
        assertThat(identity.user().role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void whatIsNotTheKeyOpensNothing() {
        String secret = first.secret();
        char last = secret.charAt(secret.length() - 1);
        assertThat(access.authenticate(secret.substring(0, secret.length() - 1) + (last == 'a' ? 'b' : 'a')))
                .isEmpty();
        assertThat(access.authenticate("")).isEmpty();
        assertThat(access.authenticate("' OR 1=1 --")).isEmpty();
        assertThat(access.authenticate(first.key().secretHash())).isEmpty();
        assertThat(first.key().secretHash()).doesNotContain(secret.substring(20));
        assertThat(first.toString()).doesNotContain(secret);
    }

    @Test
    void aKeyEndsByTimeByHandAndWithItsUser() {
        access.addUser("root", "ann", "Ann", Role.ANALYST, null);
        IssuedKey brief =
                access.issueKey("root", "ann", "brief", clock.instant().plusSeconds(60));
        IssuedKey lasting = access.issueKey("root", "ann", "lasting", null);
        IssuedKey revoked = access.issueKey("root", "ann", "revoked", null);
        access.revokeKey("root", revoked.key().id());
        clock.advance(Duration.ofSeconds(60));
        assertThat(access.authenticate(brief.secret())).isEmpty();
        assertThat(access.authenticate(revoked.secret())).isEmpty();
        assertThat(access.authenticate(lasting.secret())).isPresent();
        access.deactivate("root", "ann");
        assertThat(access.authenticate(lasting.secret())).isEmpty();
        access.activate("root", "ann");
        assertThat(access.authenticate(lasting.secret())).isPresent();
        assertThat(access.keys("ann")).hasSize(3);
    }

    @Test
    void thereIsOneFirstAdmin() {
        assertThat(access.addFirstAdmin("eve", "Eve")).isEmpty();
        assertThat(access.users()).extracting(User::id).containsExactly("root");
    }

    @Test
    void theLastAdminStays() {
        assertThat(reason(() -> access.deactivate("root", "root"))).isEqualTo(Reason.FORBIDDEN);
        assertThat(reason(() -> access.changeRole("root", "root", Role.VIEWER))).isEqualTo(Reason.FORBIDDEN);
        assertThat(access.user("root").orElseThrow().active()).isTrue();
    }

    @Test
    void anIdIsGivenOnceAndIsAWord() {
        access.addUser("root", "ann", "Ann", Role.ANALYST, "issuer|1");
        assertThat(access.userByExternalId("issuer|1")).isPresent();
        assertThat(reason(() -> access.addUser("root", "ann", "Ann", Role.ANALYST, null)))
                .isEqualTo(Reason.CONFLICT);
        for (String id : List.of("", "system", "a b", "x'; DROP TABLE account; --", "a\nb")) {
            assertThat(reason(() -> access.addUser("root", id, "X", Role.ANALYST, null)))
                    .as(id)
                    .isEqualTo(Reason.INVALID);
        }
    }

    private static Reason reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(StoreException.class, call).reason();
    }
}
