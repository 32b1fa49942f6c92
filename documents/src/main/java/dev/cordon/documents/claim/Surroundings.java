package dev.cordon.documents.claim;

import dev.cordon.core.network.claim.Confidence;
import dev.cordon.core.network.claim.Confidence.Scale;
import dev.cordon.documents.text.Blanks;
import dev.cordon.documents.text.Letters;
import dev.cordon.documents.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sentence says around a claim: how sure the speaker is, whether the text keeps its distance, when and where. */
final class Surroundings {

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";
    private static final Pattern WHEN =
            Pattern.compile("(?:" + MONTH + " \\d{1,2}(?!\\d)(?:, \\d{4})?|\\d{1,2} " + MONTH
                    + "(?: \\d{4})?|" + MONTH
                    + " \\d{4}|\\b(?:today|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b"
                    + "|\\b(?:in|between|since|from) \\d{4}(?: (?:and|to) \\d{4})?)");

    /** How words for times begin. */
    private static final List<String> TIMES = List.of(
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "May",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Oct",
            "Nov",
            "Dec",
            "Mon",
            "Tue",
            "Wed",
            "Thu",
            "Fri",
            "Sat",
            "Sun",
            "today",
            "yesterday",
            "in ",
            "between ",
            "since ",
            "from ");

    private static final int LETTERS = 128;
    /** The same by their first letters. */
    private static final String[][] BEGINNINGS = beginnings();

    private static final Set<String> DISTANT =
            Set.of("allegedly", "alleged", "reportedly", "purportedly", "supposedly");
    private static final Pattern LEAD = Pattern.compile("^(?:in|since|from) ");

    private final String words;
    private final TextSpan sentence;
    private final List<Tok> parts;
    private @Nullable Map<Integer, String> times;
    private @Nullable String collapsed;
    private @Nullable String estimate;

    Surroundings(String text, TextSpan sentence, List<Tok> parts) {
        this.words = text.substring(sentence.start(), sentence.end());
        this.sentence = sentence;
        this.parts = parts;
    }

    /** The sentence's words, white space collapsed. */
    String sentence() {
        String known = collapsed;
        if (known == null) {
            known = Blanks.collapse(words);
            collapsed = known;
        }
        return known;
    }

    /** The word of likelihood on the scale of the speaker's country; null if there is none. */
    @Nullable
    Confidence confidence(@Nullable Named speaker) {
        if (speaker == null || speaker.kind() != NamedKind.AUTHORITY && speaker.kind() != NamedKind.GOVERNMENT) {
            return null;
        }
        String term = estimate;
        if (term == null) {
            term = estimate(words.toLowerCase(Locale.ROOT));
            estimate = term;
        }
        return term.isEmpty() ? null : confidence(term, speaker);
    }

    /** The first word of likelihood of the table that stands in the sentence; empty if none does. */
    private String estimate(String lower) {
        for (String term : Lexicon.ENGLISH.estimates()) {
            int at = lower.indexOf(term);
            if (at >= 0 && isWhole(lower, at, term.length())) {
                return term;
            }
        }
        return "";
    }

    private static boolean isWhole(String lower, int at, int length) {
        return (at == 0 || !Character.isLetter(lower.charAt(at - 1)))
                && (at + length == lower.length() || !Character.isLetter(lower.charAt(at + length)));
    }

    private static Confidence confidence(String term, Named speaker) {
        Scale scale = switch (speaker.country()) {
            case "GB" -> Scale.PHIA;
            case "US" -> Scale.ICD203;
            default -> Scale.NONE;
        };
        if (term.endsWith(" confidence")) {
            return new Confidence(term, Scale.NONE, term.substring(0, term.indexOf(' ')), speaker.name());
        }
        String spelt = term.equals("almost certainly") ? "almost certain" : term.equals("probably") ? "probable" : term;
        return new Confidence(spelt, scale, null, speaker.name());
    }

    boolean isAlleged(int trigger) {
        for (int i = Math.max(0, trigger - 12); i < Math.min(parts.size(), trigger + 12); i++) {
            Tok tok = parts.get(i);
            if (!tok.isName() && DISTANT.contains(tok.lower())) {
                return true;
            }
        }
        return false;
    }

    /** The words for the time nearest to the trigger. */
    String when(TextSpan trigger) {
        String best = "";
        int nearest = Integer.MAX_VALUE;
        int place = trigger.start() - sentence.start();
        for (Map.Entry<Integer, String> time : times().entrySet()) {
            int distance = Math.abs(time.getKey() - place);
            if (distance < nearest) {
                nearest = distance;
                best = time.getValue();
            }
        }
        return best;
    }

    /** The words for times in the sentence, by where they stand. */
    private Map<Integer, String> times() {
        Map<Integer, String> known = times;
        if (known == null) {
            known = new TreeMap<>();
            Matcher matcher = WHEN.matcher(words).useTransparentBounds(true);
            int at = 0;
            while (at < words.length()) {
                if (mayBeginTime(at) && matcher.region(at, words.length()).lookingAt()) {
                    known.put(at, LEAD.matcher(matcher.group()).replaceFirst(""));
                    at = matcher.end();
                } else {
                    at++;
                }
            }
            times = known;
        }
        return known;
    }

    /** Tells most places at a glance that are none: months and weekdays have capitals, a day or a small word is followed by more. */
    private boolean mayBeginTime(int at) {
        char c = words.charAt(at);
        if (c >= 'a') {
            return c < LETTERS && BEGINNINGS[c].length > 0 && starts(at) && beginsAt(BEGINNINGS[c], at);
        }
        if (c >= '0' && c <= '9') {
            int space = at + 1 < words.length() && isDigit(at + 1) ? at + 2 : at + 1;
            return space < words.length() && words.charAt(space) == ' ';
        }
        return beginsAt(BEGINNINGS[c], at);
    }

    private static String[][] beginnings() {
        String[][] byLetter = new String[LETTERS][];
        for (char letter = 0; letter < LETTERS; letter++) {
            char first = letter;
            byLetter[letter] =
                    TIMES.stream().filter(time -> time.charAt(0) == first).toArray(String[]::new);
        }
        return byLetter;
    }

    private boolean starts(int at) {
        return at == 0 || !Letters.isLetterOrDigit(words.charAt(at - 1));
    }

    private boolean isDigit(int at) {
        return words.charAt(at) >= '0' && words.charAt(at) <= '9';
    }

    private boolean beginsAt(String[] beginnings, int at) {
        for (String beginning : beginnings) {
            if (words.startsWith(beginning, at)) {
                return true;
            }
        }
        return false;
    }

    /** The first place behind the trigger: a name after "in". */
    String where(int trigger) {
        for (int i = trigger + 1; i + 1 < parts.size(); i++) {
            Named named = parts.get(i + 1).named();
            boolean place = named != null
                    && (named.kind() == NamedKind.OTHER || named.kind() == NamedKind.GOVERNMENT)
                    && !named.key().startsWith("term:");
            if (parts.get(i).is("in") && place && named != null) {
                return named.name();
            }
        }
        return "";
    }
}
