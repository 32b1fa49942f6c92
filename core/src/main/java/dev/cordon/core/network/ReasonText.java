package dev.cordon.core.network;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads ties out of statements of reasons: whom a sentence names, and by which words it ties the listed party to him. The
 * sentence is the source of the tie. A name without such words before it gives {@link TieKind#LINKED_TO}.
 */
public final class ReasonText {

    /** Knows names: gives the ids of those who bear one, none if nobody does. */
    @FunctionalInterface
    public interface Names {

        List<String> find(ListedParty entry, String name);
    }

    private record Phrase(Pattern pattern, TieKind kind, boolean reversed) {}

    private record Found(Phrase phrase, String words, int start, int end) {}

    private static final List<Phrase> PHRASES = TieLabels.rows("reason-phrases.tsv")
            .map(row -> new Phrase(
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + row.get(0) + "(?![\\p{L}\\p{N}])"),
                    row.get(1).equals("owned by") ? TieKind.OWNS_OR_CONTROLS : TieKind.ofLabel(row.get(1)),
                    row.get(1).equals("owned by")))
            .toList();

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\"“(])|\\n\\s*\\n?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.&/$-]*");
    private static final int MOST_WORDS = 10;
    /** How far before a name its phrase may stand: titles, articles and a list of others may come between. */
    private static final int REACH = 160;
    /** How far an alias phrase may stand behind the party's own name, to be about that party. */
    private static final int ALIAS_GAP = 4;

    /** The ties that one designation's reasons state, each once for each party and kind. */
    public List<Tie> ties(ListedParty entry, Designation designation, Names names) {
        String text = designation.reasons();
        if (text == null || text.isBlank()) {
            return List.of();
        }
        Map<String, Tie> ties = new LinkedHashMap<>();
        for (String sentence : SENTENCE_END.split(text)) {
            Source source = new Source(
                    designation.authority(),
                    Source.Role.OFFICIAL,
                    "statement of reasons of " + designation.reference(),
                    designation.listedOn(),
                    sentence.strip());
            for (Tie tie : sentence(entry, sentence, names, source)) {
                ties.putIfAbsent(tie.from() + "|" + tie.to() + "|" + tie.kind(), tie);
            }
        }
        return withoutBareLinks(List.copyOf(ties.values()));
    }

    /** That a party is merely named says nothing where another sentence says how it is tied. */
    private static List<Tie> withoutBareLinks(List<Tie> ties) {
        return ties.stream()
                .filter(tie -> tie.kind() != TieKind.LINKED_TO
                        || ties.stream()
                                .noneMatch(other -> other.kind() != TieKind.LINKED_TO
                                        && (other.to().equals(tie.to())
                                                || other.from().equals(tie.to()))))
                .toList();
    }

    private List<Tie> sentence(ListedParty entry, String sentence, Names names, Source source) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        List<Tie> ties = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int taken = 1;
            for (int count = Math.min(MOST_WORDS, words.size() - next); count > 0; count--) {
                int start = words.get(next)[0];
                String name = trimmed(sentence.substring(start, words.get(next + count - 1)[1]));
                List<String> found = names.find(entry, name);
                if (!found.isEmpty()) {
                    found.forEach(other -> ties.add(tie(entry, other, sentence, start, source)));
                    taken = count;
                    break;
                }
            }
            next += taken;
        }
        return ties;
    }

    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && ".-'’/".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static Tie tie(ListedParty entry, String other, String sentence, int at, Source source) {
        String before = sentence.substring(Math.max(0, at - REACH), at).toLowerCase(Locale.ROOT);
        Found best = nearest(entry, before);
        String self = entry.party().id();
        if (best == null) {
            return Tie.of(self, other, TieKind.LINKED_TO, "named in the reasons", source);
        }
        String label = best.words().strip();
        return best.phrase().reversed()
                ? Tie.of(other, self, best.phrase().kind(), label, source)
                : Tie.of(self, other, best.phrase().kind(), label, source);
    }

    private static @Nullable Found nearest(ListedParty entry, String before) {
        Found best = null;
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.pattern().matcher(before);
            while (matcher.find()) {
                boolean counts = phrase.kind() != TieKind.ALIAS_OF || isOfParty(entry, before, matcher.start());
                boolean nearer = best == null
                        || matcher.end() > best.end()
                        || (matcher.end() == best.end() && matcher.start() < best.start());
                if (counts && nearer) {
                    best = new Found(phrase, matcher.group(), matcher.start(), matcher.end());
                }
            }
        }
        return best;
    }

    /** "X, known as Y" is about X; "a member of Z (aka Y)" is not about the member. */
    private static boolean isOfParty(ListedParty entry, String before, int phraseStart) {
        String subject = before.substring(0, phraseStart);
        if (subject.contains("(") && subject.lastIndexOf('(') > subject.lastIndexOf(')')) {
            return false;
        }
        String[] own = ListedNames.key(entry.party().primaryName().orElse("")).split(" ");
        String stripped = subject.replaceAll("[^\\p{L}\\p{N}]+$", "");
        String last = stripped.substring(stripped.lastIndexOf(' ') + 1);
        return subject.length() - stripped.length() <= ALIAS_GAP && List.of(own).contains(last);
    }
}
