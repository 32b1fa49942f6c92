package dev.cordon.lists.read;

import dev.cordon.core.party.Countries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Countries in the free text that lists write beside numbers, such as {@code (Afghan). Issued on 20 Nov 1997} or
 * {@code USA. Issued 21 June 1992 in Amman, Jordan}. The first name or adjective of a country counts.
 */
public final class CountryWords {

    private static final int LONGEST_NAME = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");
    private static final Pattern NOW = Pattern.compile("(?i)\\b(?:now|currently|today)\\b[:\\s]*");
    private static final Map<String, String> DEMONYMS = load();

    private CountryWords() {}

    /**
     * The code of the country that the text is, or of its successor where the text names that: {@code former USSR (now
     * Belarus)} is BY.
     */
    public static Optional<String> codeOf(String text) {
        Optional<String> code = Countries.codeOf(text);
        if (code.isPresent()) {
            return code;
        }
        String[] parts = NOW.split(text, 2);
        return parts.length < 2 ? Optional.empty() : Countries.codeOf(parts[1]);
    }

    /** The code of the first country that the text mentions, by name or by adjective. */
    public static Optional<String> firstIn(String text) {
        List<String> words = new ArrayList<>();
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            words.add(word.group());
        }
        for (int start = 0; start < words.size(); start++) {
            for (int length = Math.min(LONGEST_NAME, words.size() - start); length > 0; length--) {
                Optional<String> code = named(String.join(" ", words.subList(start, start + length)));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    /** Short words are codes of countries by chance: "in", "no", "id". Capital abbreviations of three count. */
    private static Optional<String> named(String words) {
        boolean abbreviation = words.length() == 3 && words.equals(words.toUpperCase(Locale.ROOT));
        if (words.length() < 4 && !abbreviation && !words.equals("UK") && !words.equals("US")) {
            return Optional.empty();
        }
        String demonym = DEMONYMS.get(words.toLowerCase(Locale.ROOT));
        return demonym == null ? Countries.codeOf(words) : Optional.of(demonym);
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        try (InputStream table = CountryWords.class.getResourceAsStream("demonyms.tsv")) {
            if (table == null) {
                throw new IllegalStateException("the table demonyms.tsv is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] row = line.split("\t", 2);
                        for (String adjective : row[1].split("\\|")) {
                            codes.put(adjective.toLowerCase(Locale.ROOT), row[0]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(codes);
    }
}
