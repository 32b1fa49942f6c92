package dev.cordon.documents.mention;

import dev.cordon.core.index.NameLookup;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyKind;
import dev.cordon.documents.mention.ListedName.Slot;
import dev.cordon.documents.mention.ListedNames.MarkedWord;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.TextWord;
import dev.cordon.documents.text.WordFact;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the listed names whose words stand together in a text. Time grows with the text and the names it touches. */
final class NameScan {

    private static final int SHORTEST_POSSESSIVE = 5;
    private static final int SHORTEST_PART = 3;
    /** Of words of a press release that mark listed names. */
    private static final int EXPECTED = 64;
    /** How many small words and titles may stand between two words of a name. */
    static final int MOST_SKIPPED = 3;

    private final ListedNames names;
    private final NameLookup lookup;
    private final WordFact<MarkedWord> marks;
    private final WordRun words;
    private final WordFilter filter;
    private final int[] initials;
    private final LegalEndings endings;
    private final UnspacedScan unspaced;
    private final Map<MarkedNames, Candidates> possible = new IdentityHashMap<>(EXPECTED);
    private final List<Match> matches = new ArrayList<>();

    NameScan(ListedNames names, WordRun words) {
        this.names = names;
        this.lookup = new NameLookup(names.watchlist());
        this.marks = names.marks(words.vocabulary());
        this.words = words;
        this.filter = new WordFilter(words);
        this.initials = initials(words);
        this.endings = new LegalEndings(words);
        this.unspaced = new UnspacedScan(names, lookup, words, matches);
    }

    /** All names that stand in the text, with overlaps, in no particular order. */
    List<Match> run() {
        for (int word = 0; word < words.size(); word++) {
            if (words.isUnspaced(word)) {
                unspaced.scan(word);
            } else if (words.isCapital(word) && !words.isTooLong(word)) {
                scan(word);
            }
        }
        return matches;
    }

    private void scan(int at) {
        TextWord word = words.word(at);
        MarkedWord marked = marks.of(word);
        if (!marked.isNone()) {
            tryAll(standing(marked.own()), at);
            tryAll(standing(marked.singular()), at);
        }
        Gap gap = words.gapAfter(at);
        if ((gap == Gap.SPACE || gap == Gap.LINE)
                && !words.isUnspaced(at + 1)
                && !words.isTooLong(at + 1)
                && !WordFilter.isSmall(words, at + 1)) {
            tryAll(standing(names.markedBy(word, words.word(at + 1), words.vocabulary(), lookup)), at);
        }
    }

    /** Those names whose other words may stand in the text. */
    private Candidates standing(MarkedNames marked) {
        if (marked == MarkedNames.NONE) {
            return Candidates.NONE;
        }
        Candidates found = possible.get(marked);
        if (found == null) {
            found = Candidates.of(marked.standingIn(filter));
            possible.put(marked, found);
        }
        return found;
    }

    private void tryAll(Candidates candidates, int word) {
        for (int i = 0; i < candidates.size(); i++) {
            int start = candidates.nextStart(i, initials, candidates.first(i, word), word);
            while (start >= 0) {
                Match match = matchFrom(candidates.alike(i)[0], start);
                if (match != null && match.last() >= word) {
                    for (ListedName name : candidates.alike(i)) {
                        matches.add(match.of(name));
                    }
                    break;
                }
                start = candidates.nextStart(i, initials, start + 1, word);
            }
        }
    }

    /** With what each word begins that may begin a name; 0 for all others. */
    private static int[] initials(WordRun words) {
        int[] initials = new int[words.size()];
        for (int word = 0; word < initials.length; word++) {
            if (words.isCapital(word) && !words.isTooLong(word)) {
                String form = words.form(word);
                initials[word] = Slot.initials(form);
            }
        }
        return initials;
    }

    private @Nullable Match matchFrom(ListedName name, int start) {
        List<Slot> slots = name.slots();
        int word = start;
        int last = -1;
        int omitted = 0;
        int skipped = 0;
        for (int slot = 0; slot < slots.size(); ) {
            boolean reachable = word < words.size() && (last < 0 || isPassable(word - 1, name, slot));
            int agreed = reachable ? agreement(name, slot, word) : 0;
            if (agreed != 0) {
                last = word + (agreed & 0xff) - 1;
                word = last + 1;
                slot += agreed >>> 8;
            } else if (last >= 0 && reachable && skipped < MOST_SKIPPED && isSkippable(word, name.kind())) {
                word++;
                skipped++;
            } else if (!slots.get(slot).required()) {
                omitted += slots.get(slot).role() == TokenRole.INITIAL ? 0 : 1;
                slot++;
            } else {
                return null;
            }
        }
        return last < 0 ? null : match(name, start, last, omitted);
    }

    private Match match(ListedName name, int first, int last, int omitted) {
        int end = name.kind() == PartyKind.ORGANISATION ? endings.after(last) : last;
        Slot tail = name.slots().get(name.slots().size() - 1);
        boolean possessive = end == last && words.form(last).equals(tail.word() + "s");
        TextSpan span = new TextSpan(words.start(first), words.end(end) - (possessive ? 1 : 0));
        return new Match(name, first, end, span, omitted);
    }

    /** How many words of the text and slots of the name agree here: {@code slots << 8 | words}, 0 if none. */
    private int agreement(ListedName name, int at, int word) {
        Slot slot = name.slots().get(at);
        if (words.isTooLong(word) || !words.isCapital(word) && (at == 0 || !mayBeLowerCase(name, slot))) {
            return 0;
        }
        boolean other = initials[word] != 0 && !slot.isNumber() && slot.role() != TokenRole.GENERIC;
        if (other && !slot.mayBegin(initials[word])) {
            return 0;
        }
        String form = words.form(word);
        if (isSame(slot, form)
                || isPossessive(name, at, form)
                || at > 0 && slot.role() == TokenRole.GENERIC && areEquivalent(slot, words.word(word))) {
            return 1 << 8 | 1;
        }
        if (form.length() < slot.word().length() && slot.word().startsWith(form)) {
            boolean joined = word + 1 < words.size()
                    && isWithinLine(words.gapAfter(word))
                    && isPart(word + 1)
                    && slot.word().equals(form + words.form(word + 1));
            return joined ? 1 << 8 | 2 : 0;
        }
        boolean written = at + 1 < name.slots().size()
                && form.equals(slot.word() + name.slots().get(at + 1).word());
        return written ? 2 << 8 | 1 : 0;
    }

    /** "Xiao ruizhi": the rest of a word may be written small, but "a" and "v" are words of their own. */
    private boolean isPart(int word) {
        return words.isCapital(word) || words.end(word) - words.start(word) >= SHORTEST_PART;
    }

    private static boolean isWithinLine(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.LINE;
    }

    private static boolean mayBeLowerCase(ListedName name, Slot slot) {
        return slot.role() == TokenRole.GENERIC && name.isDistinctive();
    }

    private static boolean isSame(Slot slot, String form) {
        if (slot.isNumber()) {
            return slot.word().equals(form)
                    || Words.numberOf(form) >= 0
                            && String.valueOf(Words.numberOf(form)).equals(slot.word());
        }
        return slot.word().equals(form);
    }

    /** The last word of a name may end in an "s" whose apostrophe was lost. */
    private static boolean isPossessive(ListedName name, int at, String form) {
        String word = name.slots().get(at).word();
        return at == name.slots().size() - 1
                && form.length() == word.length() + 1
                && form.length() > SHORTEST_POSSESSIVE
                && form.endsWith("s")
                && form.startsWith(word);
    }

    private static boolean areEquivalent(Slot slot, TextWord word) {
        List<Equivalent> own = slot.equivalents();
        List<Equivalent> others = word.equivalents();
        for (int i = 0; i < own.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (own.get(i).group().equals(others.get(j).group())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the name may go on after the word. */
    private boolean isPassable(int word, ListedName name, int slot) {
        return switch (words.gapAfter(word)) {
            case SPACE, LINE -> true;
            case COMMA ->
                name.kind() != PartyKind.PERSON || slot == name.family().size() && name.isDistinctive();
            case STOP -> words.end(word) - words.start(word) <= 4;
            case OTHER, PARAGRAPH -> false;
        };
    }

    private boolean isSkippable(int word, PartyKind kind) {
        if (kind == PartyKind.PERSON && words.form(word).equals("and")) {
            return false;
        }
        return switch (words.role(word)) {
            case STOP, PARTICLE, TITLE, LEGAL_FORM -> true;
            case GENERATION, GENERIC, PLACE, NONE -> words.end(word) - words.start(word) == 1 && words.isCapital(word);
        };
    }
}
