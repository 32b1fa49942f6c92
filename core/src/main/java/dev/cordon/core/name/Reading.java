package dev.cordon.core.name;

import dev.cordon.core.name.script.Script;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a name: its tokens under one system of romanisation, or in native script.
 *
 * @param system  {@code as written}, {@code pinyin}, {@code Wade-Giles}, {@code native} and so on, for explanations
 * @param tokens  in the order of the name
 * @param literal all letters and digits of the name as one token, if the reading is of the letters on the page
 * @param script  the script of the name if it is one of characters or syllables, such as Han; else null
 * @param liberty what the reading makes free with
 */
public record Reading(
        String system,
        List<Token> tokens,
        @Nullable Token literal,
        @Nullable Script script,
        Liberty liberty) {

    /** The system of a name that is read as it stands. */
    public static final String AS_WRITTEN = "as written";

    /** The system of a name in Chinese, Japanese or Korean characters that is read as it stands. */
    public static final String NATIVE = "native";

    /** The system of an organisation's name in Latin letters whose ordinary words are put into English. */
    public static final String IN_ENGLISH = "in English";

    public Reading {
        tokens = List.copyOf(tokens);
    }

    /** A reading that takes no liberty. */
    public Reading(String system, List<Token> tokens, @Nullable Token literal, @Nullable Script script) {
        this(system, tokens, literal, script, Liberty.NONE);
    }

    /** A reading whose letters are not those on the page. */
    public Reading(String system, List<Token> tokens) {
        this(system, tokens, null, null);
    }

    /** The same reading of a text that was come by with a liberty. */
    Reading with(Liberty taken) {
        return new Reading(system, tokens, literal, script, taken);
    }

    /** Whether the reading is of the letters on the page, not of a romanisation; ordinary words may stand in English. */
    public boolean isPlain() {
        return system.equals(AS_WRITTEN) || system.equals(NATIVE) || system.equals(IN_ENGLISH);
    }

    /**
     * Whether both readings are romanisations of the same script of characters: then they may sound alike though the
     * characters, which are the name, differ.
     */
    public boolean isHomophoneOf(Reading other) {
        return !isPlain() && !other.isPlain() && script != null && script == other.script;
    }
}
