package dev.cordon.lists.read;

import dev.cordon.core.name.words.LegalForms;
import dev.cordon.core.party.PartyKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a name is that of a person or an organisation, for the lists that do not say. A legal form, a digit, or a word
 * such as "trading" or "institute" makes an organisation.
 */
public final class KindGuess {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}&]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INITIALS = Pattern.compile("[\\p{Lu}]{2,}");
    private static final Set<String> OF_ORGANISATIONS = load();

    private KindGuess() {}

    /** The likelier kind of what bears the name. */
    public static PartyKind of(String name) {
        if (name.chars().anyMatch(Character::isDigit) || showsOrganisation(name)) {
            return PartyKind.ORGANISATION;
        }
        String[] words = WORDS.split(name.strip());
        boolean one = words.length < 2;
        boolean mixed = !name.equals(name.toUpperCase(Locale.ROOT));
        boolean abbreviation =
                mixed && words.length > 0 && INITIALS.matcher(words[0]).matches() && !name.contains(",");
        return one || abbreviation || words.length > 6 ? PartyKind.ORGANISATION : PartyKind.PERSON;
    }

    /** Whether the name holds a legal form, an ampersand, or a word that names of people hardly ever hold. */
    public static boolean showsOrganisation(String name) {
        return name.indexOf('&') >= 0
                || LegalForms.suffixOf(name) != null
                || WORDS.splitAsStream(name.strip()).map(KindGuess::folded).anyMatch(OF_ORGANISATIONS::contains);
    }

    /** In small letters without marks, as the table has them; Turkish has an i without a dot. */
    private static String folded(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('\u0131', 'i');
    }

    private static Set<String> load() {
        try (InputStream table = KindGuess.class.getResourceAsStream("organisation-words.txt")) {
            if (table == null) {
                throw new IllegalStateException("the table organisation-words.txt is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
