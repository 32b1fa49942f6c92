package dev.cordon.documents.term;

import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.network.actor.ActorKey;
import dev.cordon.documents.text.Blanks;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the terms in a text, those of the tables and those with a form of their own. Time grows with the text. */
public final class TermScan {

    private static final Pattern NUMBERED_ACTOR = Pattern.compile("(?:apt|unc|fin|ta|temp|dev|storm)[- ]?\\d{1,4}");
    private static final Set<String> SERIES = Set.of("apt", "unc", "fin", "storm");
    private static final Set<String> CYBER = Set.of(
            "hackers",
            "hacking",
            "hacker",
            "cyber",
            "malware",
            "ransomware",
            "intrusion",
            "intrusions",
            "espionage",
            "cyberattack",
            "cyberattacks",
            "phishing",
            "spearphishing");
    private static final Set<String> JOINS = Set.of("of", "and", "to", "with", "the", "against", "through", "in", "by");
    /** Words of this kind before a country make it part of a person's or a place's name. */
    private static final Set<String> NAMELIKE = Set.of(
            "jordan",
            "chad",
            "georgia",
            "pole",
            "poles",
            "dane",
            "danes",
            "finn",
            "finns",
            "turk",
            "paris",
            "sofia",
            "lima",
            "berlin",
            "london",
            "wellington",
            "washington",
            "kingston",
            "georgetown",
            "havana",
            "rome",
            "athens",
            "vienna",
            "lisbon",
            "israel",
            "malta",
            "cyprus",
            "panama",
            "jamaica",
            "guinea",
            "niger",
            "manila",
            "santiago",
            "dublin",
            "madrid",
            "colombo",
            "victoria");

    private static final Set<String> LEADS = Set.of("the", "under", "in");
    private static final int LONGEST_ACT = 12;
    private static final int LONGEST_ACRONYM = 7;

    private final TermTable table;
    private final String text;
    private final WordRun words;
    private final TakenWords taken;
    private final OfficeForms offices;
    private final Map<String, Term> acronyms = new HashMap<>();
    private final List<TermMention> found = new ArrayList<>();
    private @Nullable Boolean cyber;

    public TermScan(TermTable table, String text, WordRun words, TakenWords taken) {
        this.table = table;
        this.text = text;
        this.words = words;
        this.taken = taken;
        this.offices = new OfficeForms(words, taken, this::isTerm);
    }

    /** The terms in the order of the text; they take their words. */
    public List<TermMention> run() {
        int word = 0;
        while (word < words.size()) {
            word = taken.holds(word) || words.isUnspaced(word) || words.isTooLong(word) ? word + 1 : next(word);
        }
        return found;
    }

    private int next(int word) {
        String form = words.form(word);
        int end = numbered(word, form);
        if (end == word) {
            end = ofTable(word, form);
        }
        if (end == word) {
            end = defined(word, form);
        }
        if (end == word) {
            end = office(word);
        }
        if (end == word && (form.equals("act") || form.equals("acts") || form.equals("regulations"))) {
            act(word);
        }
        return Math.max(end, word + 1);
    }

    /** An acronym that the text gave to a term in brackets. */
    private int defined(int word, String form) {
        Term term = acronyms.isEmpty() || !words.isAllCapitals(word) ? null : acronyms.get(form);
        if (term == null) {
            return word;
        }
        add(term, word, word);
        return word + 1;
    }

    private int office(int word) {
        TextSpan office = offices.at(word);
        if (office == null || taken.holdsAny(office.start(), office.end() - 1)) {
            return word;
        }
        String name = Blanks.collapse(text, words.start(office.start()), words.end(office.end() - 1));
        add(new Term(TermKind.AUTHORITY, name, name, ""), office.start(), office.end() - 1);
        return office.end();
    }

    private boolean isTerm(int word) {
        for (TermPattern pattern : table.beginningWith(words.form(word))) {
            if (pattern.standsAt(words, word)) {
                return true;
            }
        }
        return false;
    }

    private int ofTable(int word, String form) {
        int end = matched(word, table.beginningWith(form));
        if (end == word && !words.word(word).singular().isEmpty()) {
            end = matched(word, table.beginningWith(words.word(word).singular()));
        }
        return end;
    }

    private int matched(int word, List<TermPattern> patterns) {
        for (TermPattern pattern : patterns) {
            int last = word + pattern.words().size() - 1;
            if (pattern.standsAt(words, word) && !taken.holdsAny(word, last) && isMeant(pattern, word, last)) {
                add(pattern.term(), word, last);
                return last + 1;
            }
        }
        return word;
    }

    private boolean isMeant(TermPattern pattern, int first, int last) {
        Term term = pattern.term();
        return switch (term.kind()) {
            case ACTOR -> pattern.coined() || isCyber() && !continues(first, last);
            case COUNTRY, CAPITAL -> isCountry(term, first, last);
            case AUTHORITY -> !pattern.words().equals(List.of("treasury")) || !continuesAfter(last);
            case PROGRAMME, INSTRUMENT -> true;
        };
    }

    /** "Michael Jordan" and "Washington Post" are no countries, "Iranian" is one wherever it stands. */
    private boolean isCountry(Term term, int first, int last) {
        boolean namelike = first == last && NAMELIKE.contains(words.form(first)) || term.kind() == TermKind.CAPITAL;
        return !namelike || !continues(first, last);
    }

    private boolean continues(int first, int last) {
        return first > 0 && isTight(words.gapAfter(first - 1)) && isName(first - 1) || continuesAfter(last);
    }

    private boolean continuesAfter(int last) {
        int end = words.end(last);
        boolean possessive = end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
        return !possessive && last + 1 < words.size() && isTight(words.gapAfter(last)) && isName(last + 1);
    }

    private boolean isName(int word) {
        return words.looksLikeName(word) && words.role(word) != WordRole.STOP;
    }

    private static boolean isTight(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.LINE;
    }

    private boolean isCyber() {
        Boolean known = cyber;
        if (known == null) {
            int met = 0;
            for (int word = 0; word < words.size() && met < 2; word++) {
                met += !words.isTooLong(word) && CYBER.contains(words.form(word)) ? 1 : 0;
            }
            known = met >= 2;
            cyber = known;
        }
        return known;
    }

    /** APT31, APT 31, APT-31, Executive Order 13694, E.O. 13694, Resolution 1929. */
    private int numbered(int word, String form) {
        if (!words.isCapital(word)) {
            return word;
        }
        if (words.word(word).hasDigit() && NUMBERED_ACTOR.matcher(form).matches()) {
            add(actor(form), word, word);
            return word + 1;
        }
        boolean hasNext = word + 1 < words.size();
        if (hasNext && SERIES.contains(form) && words.isAllCapitals(word) && isNumber(word + 1, 4)) {
            add(actor(form + words.form(word + 1)), word, word + 1);
            return word + 2;
        }
        if (hasNext
                && (form.equals("executive") && words.form(word + 1).equals("order")
                        || form.equals("e") && words.form(word + 1).equals("o") && words.gapAfter(word) == Gap.STOP)) {
            return order(word, word + 2);
        }
        if (hasNext && form.equals("resolution") && isNumber(word + 1, 4)) {
            add(instrument("Resolution " + words.text(word + 1), "UN"), word, word + 1);
            return word + 2;
        }
        return word;
    }

    private Term actor(String key) {
        Optional<Term> known = table.term(TermKind.ACTOR, ActorKey.of(key));
        return known.orElseGet(() -> new Term(TermKind.ACTOR, ActorKey.of(key), key.toUpperCase(Locale.ROOT), ""));
    }

    private int order(int word, int number) {
        int last = number;
        if (number < words.size() && words.form(number).equals("no")) {
            last = number + 1;
        }
        if (last >= words.size() || !isNumber(last, 5)) {
            return word;
        }
        add(instrument("Executive Order " + words.text(last), "US"), word, last);
        return last + 1;
    }

    private boolean isNumber(int word, int longest) {
        if (word >= words.size() || words.gapAfter(word - 1) == Gap.PARAGRAPH) {
            return false;
        }
        String form = words.form(word);
        return !form.isEmpty() && form.length() <= longest && form.chars().allMatch(Character::isDigit);
    }

    private static Term instrument(String name, String country) {
        return new Term(TermKind.INSTRUMENT, name, name, country);
    }

    /** An act that no table knows: capitals, and small words between them, up to the word "Act". */
    private void act(int word) {
        if (!words.isCapital(word) || word > 0 && taken.holds(word - 1)) {
            return;
        }
        int first = word;
        for (int at = word - 1; at >= Math.max(0, word - LONGEST_ACT) && isTight(words.gapAfter(at)); at--) {
            if (taken.holds(at) || words.isTooLong(at)) {
                break;
            }
            if (words.isCapital(at) && words.role(at) != WordRole.TITLE) {
                first = at;
            } else if (!JOINS.contains(words.form(at)) || first - at > 2) {
                break;
            }
        }
        while (first < word && LEADS.contains(words.form(first))) {
            first++;
        }
        if (first < word) {
            String name = Blanks.collapse(text, words.start(first), words.end(word));
            add(instrument(name, ""), first, word);
        }
    }

    /** "National Geospatial-Intelligence Agency (NGA)": later the letters stand for the name. */
    private void define(Term term, int last) {
        int acronym = last + 1;
        boolean named = term.kind() == TermKind.AUTHORITY || term.kind() == TermKind.INSTRUMENT;
        if (!named || acronym >= words.size() || taken.holds(acronym) || words.start(acronym) - words.end(last) > 5) {
            return;
        }
        int length = words.end(acronym) - words.start(acronym);
        boolean letters = length >= 2 && length <= LONGEST_ACRONYM && words.isAllCapitals(acronym);
        boolean bracket = text.substring(words.end(last), words.start(acronym)).contains("(")
                && words.end(acronym) < text.length()
                && ")s'’\"”".indexOf(text.charAt(words.end(acronym))) >= 0;
        if (letters && bracket) {
            acronyms.putIfAbsent(words.form(acronym), term);
        }
    }

    private void add(Term term, int first, int last) {
        int end = words.end(last);
        // "U.S." ends with its full stop.
        boolean dotted = words.end(last) - words.start(last) == 1
                && last > first
                && end < text.length()
                && text.charAt(end) == '.';
        TextSpan span = new TextSpan(words.start(first), dotted ? end + 1 : end);
        taken.add(first, last);
        define(term, last);
        found.add(new TermMention(term, span, Blanks.collapse(text, span.start(), span.end())));
    }
}
