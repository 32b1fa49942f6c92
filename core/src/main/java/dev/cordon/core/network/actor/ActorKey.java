package dev.cordon.core.network.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which spellings of one actor's name are the same: {@code APT31}, {@code APT 31}, {@code apt-31},
 * {@code Advanced Persistent Threat Group 31} and {@code Advanced Persistent Threat 31} are {@code apt31};
 * {@code JUDGMENT PANDA} is {@code judgmentpanda}.
 */
public final class ActorKey {

    private static final Pattern SPELT_OUT = Pattern.compile("advanced\\s+persistent\\s+threat(\\s+group)?");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Series of numbered names are written with and without leading noughts. */
    private static final Pattern NUMBERED = Pattern.compile("^([a-z]+)0+(\\d+)$");

    private ActorKey() {}

    /** The key of a name; empty if the name has neither letter nor digit. */
    public static String of(String name) {
        String lower = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("$", "s");
        String joined =
                NOT_WORD.matcher(SPELT_OUT.matcher(lower).replaceAll("apt")).replaceAll("");
        Matcher numbered = NUMBERED.matcher(joined);
        return numbered.matches() ? numbered.group(1) + numbered.group(2) : joined;
    }

    /** Whether the name is of a numbered series, such as APT31, UNC2165 or G0128: such names are coined, not borrowed. */
    public static boolean isNumbered(String key) {
        return key.chars().anyMatch(Character::isDigit) && key.chars().anyMatch(Character::isLetter);
    }
}
