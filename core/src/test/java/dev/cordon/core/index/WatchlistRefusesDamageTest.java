package dev.cordon.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Parties;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistRefusesDamageTest {

    private static final int VERSION_AT = 8;
    private static final int HEADER = 64;

    /** The header's last four bytes are padding and mean nothing. */
    private static final int HEADER_USED = 60;

    private static final byte[] GOOD = Parties.compile(Parties.entries(new Gen(1), 20));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 63})
    void aFileShorterThanItsHeaderIsNoWatchlist(int length) {
        refuses(Arrays.copyOf(GOOD, length), "only " + length + " bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 500, 5_000})
    void aFileCutShortSaysHowMuchIsThere(int length) {
        refuses(Arrays.copyOf(GOOD, length), "cut short: " + length + " of " + GOOD.length);
    }

    @Test
    void aFileWithATailIsRefused() {
        refuses(Arrays.copyOf(GOOD, GOOD.length + 1), GOOD.length + " bytes");
    }

    @Test
    void anotherKindOfFileIsNoWatchlist() {
        byte[] other = GOOD.clone();
        other[0] = 'X';
        refuses(other, "not a compiled watchlist");
    }

    @Test
    void anotherVersionIsNamed() {
        byte[] other = GOOD.clone();
        other[VERSION_AT] = 99;
        refuses(other, "version 99");
    }

    @Test
    void everyFlippedByteOfTheContentIsNoticed() {
        for (int at = HEADER; at < GOOD.length; at += 97) {
            byte[] flipped = GOOD.clone();
            flipped[at] ^= 0x40;
            refuses(flipped, "checksum");
        }
    }

    @Test
    void aFlippedByteOfTheHeaderIsRefusedOrShowsInTheIdentity() {
        String id = Watchlist.of(ByteBuffer.wrap(GOOD)).info().id();
        for (int at = 0; at < HEADER_USED; at++) {
            byte[] flipped = GOOD.clone();
            flipped[at] ^= 0x40;
            assertThat(idOrRefusal(flipped)).as("byte %s", at).isNotEqualTo(id);
        }
    }

    @Test
    void nothingToCompileIsRefused() {
        assertThatExceptionOfType(WatchlistException.class)
                .isThrownBy(() -> new WatchlistCompiler().compile(List.of()))
                .withMessageContaining("no entry");
    }

    private static String idOrRefusal(byte[] file) {
        try {
            return Watchlist.of(ByteBuffer.wrap(file)).info().id();
        } catch (WatchlistException e) {
            return e.getMessage();
        }
    }

    private static void refuses(byte[] file, String words) {
        assertThatExceptionOfType(WatchlistException.class)
                .isThrownBy(() -> Watchlist.of(ByteBuffer.wrap(file)))
                .withMessageContaining(words)
                .withMessageMatching("(?s).*(build|copy).*");
    }
}
