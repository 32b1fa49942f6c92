package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.name.Sounds;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.testkit.Gen;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundDistanceTest {

    private static final String SYMBOLS = "aeiouhwjbpfvmntdTDszcSCZkgqXGlrNx1";
    private static final int NO_LIMIT = 1_000_000;

    private final SoundDistance distance = new SoundDistance();

    @ParameterizedTest
    @ValueSource(ints = {0, 45, 90, 135, 200, NO_LIMIT})
    void agreesWithTheNaiveTwinOnAllShortStrings(int limit) {
        List<byte[]> strings = allStrings("atdr", 3);
        for (byte[] one : strings) {
            for (byte[] other : strings) {
                check(one, other, limit, SoundCosts.LETTERS, "");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void agreesWithTheNaiveTwinOnRandomStrings(long seed) {
        Gen gen = new Gen(seed);

        for (int i = 0; i < 2_000; i++) {
            String one = gen.text(SYMBOLS, 0, 12);
            String other = gen.oneIn(2) ? shaken(gen, one) : gen.text(SYMBOLS, 0, 12);
            check(bytes(one), bytes(other), gen.below(1200), gen.oneOf(SoundCosts.ALL), gen.toString());
        }
    }

    /** The first sounds alone give the distance of a short word, and never more than that of a longer one. */
    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void firstSoundsTellAsMuchAsTheyCan(long seed) {
        Gen gen = new Gen(seed);

        for (int i = 0; i < 3_000; i++) {
            byte[] one = bytes(gen.text(SYMBOLS, 1, 14));
            byte[] other = bytes(
                    gen.oneIn(2) ? shaken(gen, new String(one, StandardCharsets.US_ASCII)) : gen.text(SYMBOLS, 1, 14));
            SoundCosts costs = gen.oneOf(SoundCosts.ALL);
            int limit = gen.below(600);
            boolean whole = other.length <= WordGist.SOUNDS_PACKED;
            int naive = new NaiveSoundDistance(one, other, costs).distance();
            int found = distance.between(asked(one), WordGist.sounds(token(other)), other.length, limit, costs);
            String pair = new String(one, StandardCharsets.US_ASCII) + " and "
                    + new String(other, StandardCharsets.US_ASCII) + ", " + gen;
            if (naive <= limit) {
                assertThat(found).as(pair).isLessThanOrEqualTo(naive);
            }
            if (whole) {
                assertThat(found > limit).as(pair).isEqualTo(naive > limit);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cordon.core.testkit.Seeds#few")
    void profilesNeverPromiseMoreThanTheDistance(long seed) {
        Gen gen = new Gen(seed);
        for (int i = 0; i < 5_000; i++) {
            String one = gen.text(SYMBOLS, 0, 14);
            String other = gen.oneIn(2) ? shaken(gen, one) : gen.text(SYMBOLS, 0, 14);
            int least = SoundProfile.leastDistance(Sounds.profile(bytes(one)), Sounds.profile(bytes(other)));
            int actual = between(bytes(one), bytes(other), NO_LIMIT, SoundCosts.LETTERS);
            assertThat(least).as("%s and %s, %s", one, other, gen).isLessThanOrEqualTo(actual);
        }
    }

    @Test
    void knowsTheCostsOfItsTable() {
        assertThat(letters("t", "T")).isEqualTo(10);
        assertThat(letters("a", "")).isEqualTo(45);
        assertThat(letters("kat", "kta")).isEqualTo(65);
        assertThat(letters("kat", "kat")).isZero();
    }

    private int letters(String one, String other) {
        return between(bytes(one), bytes(other), NO_LIMIT, SoundCosts.LETTERS);
    }

    private int between(byte[] one, byte[] other, int limit, SoundCosts costs) {
        return distance.between(asked(one), other, limit, costs);
    }

    private static AskedWord asked(byte[] sound) {
        return new AskedWord(token(sound));
    }

    private static Token token(byte[] sound) {
        return new Token("asked", TokenRole.NAME, Token.Form.LATIN, 0, sound, Sounds.profile(sound), false, 0);
    }

    /** Up to the limit the distance is exact, beyond it only known to be beyond. */
    private void check(byte[] one, byte[] other, int limit, SoundCosts costs, String replay) {
        int naive = new NaiveSoundDistance(one, other, costs).distance();
        int found = between(one, other, limit, costs);
        boolean right = naive > limit ? found > limit : found == naive;
        assertThat(right)
                .as("%s and %s: %d, naive %d, limit %d %s", text(one), text(other), found, naive, limit, replay)
                .isTrue();
    }

    private static String shaken(Gen gen, String word) {
        StringBuilder shaken = new StringBuilder(word);
        for (int edits = 1 + gen.below(3); edits > 0 && shaken.length() > 1; edits--) {
            int at = gen.below(shaken.length() - 1);
            switch (gen.below(4)) {
                case 0 -> shaken.deleteCharAt(at);
                case 1 -> shaken.insert(at, gen.charOf(SYMBOLS));
                case 2 -> shaken.setCharAt(at, gen.charOf(SYMBOLS));
                default -> shaken.insert(at, shaken.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return shaken.toString();
    }

    private static List<byte[]> allStrings(String alphabet, int longest) {
        List<String> strings = new ArrayList<>(List.of(""));
        for (int i = 0; i < strings.size(); i++) {
            String start = strings.get(i);
            for (int j = 0; start.length() < longest && j < alphabet.length(); j++) {
                strings.add(start + alphabet.charAt(j));
            }
        }
        return strings.stream().map(SoundDistanceTest::bytes).toList();
    }

    private static byte[] bytes(String symbols) {
        return symbols.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] symbols) {
        return new String(symbols, StandardCharsets.US_ASCII);
    }
}
