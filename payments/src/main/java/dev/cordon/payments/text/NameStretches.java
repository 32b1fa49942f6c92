package dev.cordon.payments.text;

import dev.cordon.core.name.script.TextCleaner;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a free text that may be a name as a whole: what stands between the words that lead to a name ("to", "attn",
 * "c/o"), numbers of invoices and the like, without the plain words before and after it. They are worth asking for as names,
 * since the screening of a name forgives more than the search for listed names in a text does.
 */
public final class NameStretches {

    private static final int MOST = 4;
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 10;
    private static final int MOST_WORDS_WITH_PLAIN = 8;
    private static final int SHORTEST = 2;
    /** A longer word is a code, or several words written together that are found as such. */
    private static final int LONGEST_ALONE = 40;

    private static final int SHORTEST_WITH_PLAIN_WORDS = 10;
    /** Numbers of more digits are those of papers, not parts of names. */
    private static final int LONGEST_NUMERAL = 2;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern LINE_END = Pattern.compile("\\R(?://)?");
    /** Of SWIFT's field 72 and of remittance texts: {@code /BNF/}, {@code /RFB/}. */
    private static final Pattern CODE = Pattern.compile("/[A-Z0-9]{1,8}/");
    /** What announces a name, so that even in an address a name follows. */
    private static final Set<String> CUES =
            Set.of("c/o", "co/", "attn", "attention", "atn", "z.hd", "obo", "o/b/o", "fbo", "f/b/o");

    private static final Set<String> BREAKS = Set.of(
            "to",
            "from",
            "ref",
            "reference",
            "inv",
            "invoice",
            "no",
            "nr",
            "rfb",
            "für",
            "fuer",
            "para",
            "pour",
            "dla",
            "per",
            "via");

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    /** Plain words that are people's names, too, and then stand before or after others: Park Chun Il. */
    private static final Set<String> NAMES_TOO = Set.of(
            "park", "hill", "lane", "price", "rice", "gold", "silver", "grant", "bill", "light", "field", "forest",
            "green", "li", "va", "el", "al", "di", "da", "im", "an", "so");

    /**
     * A stretch of a text.
     *
     * @param words  as they stand there
     * @param isBare whether plain words were taken off, so that what is left is a name or nothing
     */
    public record Stretch(String words, boolean isBare) {}

    private NameStretches() {}

    /** The stretches of a remittance text or instruction that may be names. */
    public static List<Stretch> inText(String text) {
        return stretches(text, true);
    }

    /** The names that an address announces: {@code C/O JANE DOE}. */
    public static List<Stretch> announced(String address) {
        return stretches(address, false);
    }

    private static List<Stretch> stretches(String raw, boolean all) {
        String lines = TextWords.isAscii(raw) ? raw : TextCleaner.clean(raw);
        String text = CODE.matcher(LINE_END.matcher(lines).replaceAll(" ")).replaceAll(" to ");
        List<Stretch> found = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        boolean announced = false;
        for (Matcher words = WORD.matcher(text); words.find(); ) {
            Piece piece = new Piece(words.start(), words.end(), form(words.group()));
            boolean cue = CUES.contains(piece.form());
            if (cue || isBreak(piece)) {
                if (!run.isEmpty()
                        && digits(piece.form()) > 0
                        && MONTHS.contains(run.get(run.size() - 1).form())) {
                    run.remove(run.size() - 1);
                }
                boolean said = run.stream().allMatch(NameStretches::isPlain);
                addRun(found, text, run, all || announced);
                announced = cue || announced && said;
                run.clear();
            } else {
                run.add(piece);
            }
        }
        addRun(found, text, run, all || announced);
        return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : found;
    }

    private record Piece(int start, int end, String form) {}

    /** Lower-case, without marks around it. */
    private static String form(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}/]+$", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isBreak(Piece piece) {
        String form = piece.form();
        long digits = digits(form);
        boolean number = digits > LONGEST_NUMERAL && digits * 2 >= form.length();
        return BREAKS.contains(form) || number && !Leet.isPossible(form);
    }

    private static long digits(String form) {
        return form.chars().filter(Character::isDigit).count();
    }

    /** A run without plain words around it; where little is left of it, they may be part of the name. */
    private static void addRun(List<Stretch> found, String text, List<Piece> run, boolean wanted) {
        if (!wanted) {
            return;
        }
        int first = 0;
        int last = run.size();
        while (first < last && (isPlain(run.get(first)) || isCounted(run, first))) {
            first++;
        }
        while (last > first && (isPlain(run.get(last - 1)) || isCounted(run, last - 1))) {
            last--;
        }
        int left = last - first;
        if (left > 0 && first > 0 && mayBeName(run.get(first - 1))) {
            add(found, text, run.subList(first - 1, last), true);
        }
        if (left > 0 && last < run.size() && mayBeName(run.get(last))) {
            add(found, text, run.subList(first, last + 1), true);
        }
        if (left > 1 || left == 1 && isNameAlone(text, run.get(first))) {
            add(found, text, run.subList(first, last), true);
        }
        if (left == 0 ? run.size() > 2 : left < run.size() && left * 2 <= run.size()) {
            add(found, text, run, false);
        }
    }

    private static boolean isPlain(Piece piece) {
        String form = piece.form();
        boolean numeral = form.equals("i") || form.equals("v") || form.equals("x");
        return form.isEmpty() || OrdinaryWords.contain(form) || !numeral && Words.roleOf(form) == WordRole.STOP;
    }

    /** Whether a word that is taken off may be a name after all: Park Chun Il, Li Yongxin. */
    private static boolean mayBeName(Piece piece) {
        return NAMES_TOO.contains(piece.form());
    }

    /** Whether one word, all that is left, may be a name: rare, or of a script that has no spaces. */
    private static boolean isNameAlone(String text, Piece piece) {
        return TextWords.isUnspaced(text.codePointAt(piece.start()))
                || piece.form().length() <= LONGEST_ALONE
                        && TextRules.isNameAlone(Leet.undone(piece.form()))
                        && piece.form().indexOf('/') < 0;
    }

    /** A small number after a plain word is one of those: term 2, number 12. */
    private static boolean isCounted(List<Piece> run, int at) {
        return at > 0 && digits(run.get(at).form()) > 0 && isPlain(run.get(at - 1));
    }

    private static void add(List<Stretch> found, String text, List<Piece> run, boolean isBare) {
        String words =
                text.substring(run.get(0).start(), run.get(run.size() - 1).end());
        boolean few = run.size() <= (isBare ? MOST_WORDS : MOST_WORDS_WITH_PLAIN);
        boolean fits =
                few && words.length() >= (isBare ? SHORTEST : SHORTEST_WITH_PLAIN_WORDS) && words.length() <= LONGEST;
        if (fits && found.stream().noneMatch(other -> other.words().equals(words))) {
            found.add(new Stretch(words, isBare));
        }
    }
}
