package dev.cordon.documents.claim;

import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.Blanks;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of people and organisations that are on no list: runs of capitalised words, told apart by titles, ages, and words
 * such as "Company". A later "Mr. Andreev" or "Andreev" is the Zhelyaz Andreev named before.
 */
final class PeopleScan {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Set<String> NICKNAME_OPENS = Set.of(" \"", " “", " (", " '");
    private static final Set<String> NICKNAME_ENDS = Set.of("\" ", "” ", ") ", "' ");
    /** In hundredths of a bit: names as common as this are of people, not of places. */
    private static final int COMMON = 2100;

    private static final Set<String> GIVEN = Set.of("will", "per", "may");
    private static final int LONGEST = 9;
    private static final int SHORTEST_ALIAS = 3;

    private final Lexicon lexicon;
    private final String text;
    private final WordRun words;
    private final TakenWords taken;
    private final Set<String> lower;
    private final List<Named> found = new ArrayList<>();
    private final Map<String, Named> byAlias = new HashMap<>();

    PeopleScan(Lexicon lexicon, String text, WordRun words, TakenWords taken) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        this.taken = taken;
        this.lower = words.writtenSmall();
    }

    /** The names in the order of the text. Names of listed parties given first are known, too. */
    List<Named> run(List<Named> known) {
        known.forEach(this::addAliases);
        List<int[]> short_ = new ArrayList<>();
        int word = 0;
        while (word < words.size()) {
            if (!begins(word)) {
                word++;
                continue;
            }
            int last = last(word);
            int first = withoutTitles(word, last);
            if (first > last
                    && word == last
                    && byAlias.containsKey(words.form(word))
                    && !lexicon.isTitle(words.form(word))) {
                first = last;
            }
            if (first <= last) {
                if (last > first) {
                    addFull(first, last, first > word);
                } else {
                    short_.add(new int[] {first, last, first > word ? 1 : 0});
                }
            }
            word = last + 1;
        }
        short_.forEach(each -> addShort(each[0], each[2] == 1));
        found.sort((left, right) -> left.span().compareTo(right.span()));
        return found;
    }

    private boolean begins(int word) {
        return isName(word) && !(opens(word) && (isCommon(word) || isHead(word)));
    }

    /** "Prosecutors alleged": a noun for people opens a sentence with a capital, unless a name follows. */
    private boolean isHead(int word) {
        String form = words.form(word);
        boolean head = lexicon.head(form) != null || lexicon.is(WordClass.LAW, form);
        return head && !lexicon.isTitle(form) && (word + 1 >= words.size() || !isName(word + 1));
    }

    private boolean isName(int word) {
        return words.isCapital(word) && (isInitial(word) && !taken.holds(word) || isCapitalName(word));
    }

    private boolean isCapitalName(int word) {
        return !words.isTooLong(word)
                && !words.isUnspaced(word)
                && !taken.holds(word)
                && Character.isLetter(text.charAt(words.start(word)))
                && (!lexicon.isSmall(words.form(word)) || isGivenName(word))
                && !isCompound(word);
    }

    /** "Will Smith", "Per Hansen": within a sentence a capital makes a name of a small word. */
    private boolean isGivenName(int word) {
        return GIVEN.contains(words.form(word))
                && !words.isAllCapitals(word)
                && word > 0
                && words.gapAfter(word - 1) == Gap.SPACE
                && words.gapAfter(word) == Gap.SPACE
                && words.looksLikeName(word + 1);
    }

    /** "Co-defendant": the capital begins a common word. */
    private boolean isCompound(int word) {
        int end = words.end(word);
        return end + 1 < text.length() && text.charAt(end) == '-' && Character.isLowerCase(text.charAt(end + 1));
    }

    /** "Kenneth A. Blanco": the initial is no article. */
    private boolean isInitial(int word) {
        int end = words.end(word);
        return end - words.start(word) == 1
                && words.isCapital(word)
                && Character.isLetter(text.charAt(words.start(word)))
                && end < text.length()
                && text.charAt(end) == '.'
                && word > 0
                && words.gapAfter(word - 1) == Gap.SPACE;
    }

    private boolean opens(int word) {
        Gap before = words.gapAfter(word - 1);
        return word == 0 || before != Gap.SPACE && before != Gap.COMMA && before != Gap.LINE;
    }

    private boolean isCommon(int word) {
        String form = words.form(word);
        return lower.contains(form) && !lexicon.isTitle(form);
    }

    private int last(int first) {
        int last = first;
        while (last - first < LONGEST) {
            int next = next(last);
            if (next < 0) {
                break;
            }
            last = next;
        }
        return legalFormAfter(last);
    }

    private int next(int word) {
        if (word + 1 >= words.size() || !joins(word)) {
            return nicknamed(word);
        }
        if (isName(word + 1)) {
            return word + 1;
        }
        int joined = joinedPart(word);
        if (joined >= 0) {
            return joined;
        }
        boolean particle = lexicon.is(WordClass.PARTICLE, words.form(word + 1)) && word + 2 < words.size();
        return particle && words.gapAfter(word + 1) == Gap.SPACE && isName(word + 2) ? word + 2 : -1;
    }

    /** Raymond "Ray" Castellano: the family name behind the nickname; -1 if none stands there. */
    private int nicknamed(int word) {
        if (word + 2 >= words.size() || !isName(word) || !isName(word + 1) || !isName(word + 2)) {
            return -1;
        }
        String before = text.substring(words.end(word), words.start(word + 1));
        String behind = text.substring(words.end(word + 1), words.start(word + 2));
        return NICKNAME_OPENS.contains(before) && NICKNAME_ENDS.contains(behind) ? word + 2 : -1;
    }

    /** "Science and Technology", "Bank of Kunlun": small words stand inside the names of organisations. */
    private int joinedPart(int word) {
        if (word + 2 >= words.size() || words.gapAfter(word + 1) != Gap.SPACE || !isName(word + 2)) {
            return -1;
        }
        String small = words.form(word + 1);
        String next = words.form(word + 2);
        boolean and =
                small.equals("and") && (lexicon.isOrganisationWord(next) || words.role(word + 2) == WordRole.GENERIC);
        boolean of = (small.equals("of") || small.equals("for")) && lexicon.isOrganisationWord(words.form(word));
        return and || of ? word + 2 : -1;
    }

    /** "Company, Limited". */
    private int legalFormAfter(int word) {
        boolean comma = word + 1 < words.size() && words.gapAfter(word) == Gap.COMMA && isName(word + 1);
        return comma && lexicon.is(WordClass.LEGAL_FORM, words.form(word + 1)) ? word + 1 : word;
    }

    private boolean joins(int word) {
        Gap gap = words.gapAfter(word);
        boolean possessive = words.end(word) < text.length() && "'’".indexOf(text.charAt(words.end(word))) >= 0;
        int length = words.end(word) - words.start(word);
        return !possessive
                && (gap == Gap.SPACE
                        || gap == Gap.LINE
                        || gap == Gap.STOP
                                && words.start(word + 1) - words.end(word) > 1
                                && (length == 1 || lexicon.is(WordClass.SHORT_TITLE, words.form(word))));
    }

    private int withoutTitles(int first, int last) {
        int at = first;
        while (at <= last && (lexicon.isTitle(words.form(at)) || words.role(at) == WordRole.TITLE)) {
            at++;
        }
        // "Special Agent in Charge Gordon B. Johnson": the last word may be "Jr", never a title alone.
        return at;
    }

    private void addFull(int first, int last, boolean titled) {
        boolean organisation = false;
        for (int word = first; word <= last; word++) {
            organisation |= lexicon.isOrganisationWord(words.form(word));
        }
        boolean place = lexicon.isPlaceWord(words.form(first));
        for (int word = first; word <= last && !titled; word++) {
            place |= lexicon.isThing(words.form(word));
        }
        boolean thing = place && lexicon.isThing(words.form(last)) || isDistrict(first, last);
        NamedKind kind = thing && !titled ? NamedKind.OTHER : kind(first, last, titled, organisation, place);
        String name = name(first, last);
        Named named = new Named(kind, name, key(first, last), "", span(first, last));
        Named known = byAlias.get(key(first, last));
        if (known != null) {
            named = known.at(span(first, last));
        } else if (kind == NamedKind.PERSON || kind == NamedKind.ORGANISATION || kind == NamedKind.OTHER && !place) {
            addAliases(named);
            addAcronym(named, last);
        }
        found.add(named);
    }

    /** "Americall Group Inc. (AGI)": the acronym stands for the organisation. */
    private void addAcronym(Named named, int last) {
        boolean bracket = named.kind() == NamedKind.ORGANISATION
                && last + 1 < words.size()
                && words.isAllCapitals(last + 1)
                && words.start(last + 1) - words.end(last) <= 4
                && text.substring(words.end(last), words.start(last + 1)).contains("(");
        if (bracket) {
            byAlias.putIfAbsent(words.form(last + 1), named);
        }
    }

    private boolean isDistrict(int first, int last) {
        for (int word = first; word <= last; word++) {
            if (words.form(word).equals("district") || words.form(word).equals("county")) {
                return true;
            }
        }
        return false;
    }

    private NamedKind kind(int first, int last, boolean titled, boolean organisation, boolean place) {
        if (isBehindArticle(first) && !titled && !organisation) {
            return NamedKind.OTHER;
        }
        if (titled && !organisation || isAged(last)) {
            return NamedKind.PERSON;
        }
        if (organisation) {
            return isPlaceAfter(first) && place ? NamedKind.OTHER : NamedKind.ORGANISATION;
        }
        if (place || isPlaceAfter(first) && !isCommonName(first, last)) {
            return NamedKind.OTHER;
        }
        return last - first <= 4 ? NamedKind.PERSON : NamedKind.OTHER;
    }

    /** "took cash from Wei Chen": people bear such names, places do not. */
    private boolean isCommonName(int first, int last) {
        boolean movable =
                words.form(first - 1).equals("from") || words.form(first - 1).equals("to");
        return movable
                && last == first + 1
                && TokenRarity.of(words.form(first)) + TokenRarity.of(words.form(last)) < COMMON;
    }

    /** "a Sheffield Lake, Ohio, man": persons' names follow no article. */
    private boolean isBehindArticle(int first) {
        return first > 0
                && words.gapAfter(first - 1) == Gap.SPACE
                && (words.form(first - 1).equals("a") || words.form(first - 1).equals("an"));
    }

    private boolean isPlaceAfter(int first) {
        return first > 0
                && lexicon.is(WordClass.PLACE_BEFORE, words.form(first - 1))
                && words.gapAfter(first - 1) == Gap.SPACE;
    }

    /** "Zhelyaz Andreev, 29, of …". */
    private boolean isAged(int last) {
        if (last + 1 >= words.size() || words.gapAfter(last) != Gap.COMMA) {
            return false;
        }
        String next = words.text(last + 1);
        return next.length() == 2 && Character.isDigit(next.charAt(0)) && Character.isDigit(next.charAt(1));
    }

    private String name(int first, int last) {
        return Blanks.collapse(text, words.start(first), words.end(last));
    }

    private TextSpan span(int first, int last) {
        return new TextSpan(words.start(first), words.end(last));
    }

    private String key(int first, int last) {
        StringBuilder key = new StringBuilder();
        for (int word = first; word <= last; word++) {
            key.append(key.isEmpty() ? "" : " ").append(words.form(word));
        }
        return key.toString();
    }

    /** The ends of a person's name, and the beginnings of an organisation's, stand for it later. */
    private void addAliases(Named named) {
        String[] parts = Arrays.stream(BETWEEN.split(named.name()))
                .filter(part -> !part.isEmpty())
                .map(part -> WordRun.form(part, false))
                .toArray(String[]::new);
        if (parts.length < 2) {
            return;
        }
        boolean organisation = named.kind() == NamedKind.ORGANISATION;
        for (int cut = 1; cut < parts.length; cut++) {
            String[] piece = organisation
                    ? Arrays.copyOfRange(parts, 0, parts.length - cut)
                    : Arrays.copyOfRange(parts, cut, parts.length);
            boolean telling = Arrays.stream(piece)
                    .anyMatch(part -> part.length() >= SHORTEST_ALIAS
                            && !lexicon.isOrganisationWord(part)
                            && !lexicon.isPlaceWord(part)
                            && !lexicon.isSmall(part));
            if (telling && !lexicon.is(WordClass.GENERATION, piece[piece.length - 1])) {
                byAlias.putIfAbsent(String.join(" ", piece), named);
            }
        }
        for (int part = 1; !organisation && part < parts.length - 1; part++) {
            // The first of two family names, as in "Jose Piedrahita Ceballos".
            if (parts[part].length() > SHORTEST_ALIAS) {
                byAlias.putIfAbsent(parts[part], named);
            }
        }
        if (lexicon.is(WordClass.GENERATION, parts[parts.length - 1]) && parts.length > 2) {
            byAlias.putIfAbsent(parts[parts.length - 2], named);
        }
        byAlias.putIfAbsent(String.join(" ", parts), named);
    }

    private void addShort(int word, boolean titled) {
        String form = words.form(word);
        if (form.length() == 1) {
            return;
        }
        Named known = byAlias.get(form);
        boolean possessive = known == null && form.endsWith("s");
        if (possessive) {
            known = byAlias.get(form.substring(0, form.length() - 1));
        }
        if (known != null) {
            TextSpan span = span(word, word);
            boolean cut = possessive && text.charAt(span.end() - 1) == 's';
            found.add(known.at(cut ? new TextSpan(span.start(), span.end() - 1) : span));
        } else if (titled && !lexicon.isPlaceWord(form) && !lexicon.isOrganisationWord(form)) {
            Named named = new Named(NamedKind.PERSON, words.text(word), form, "", span(word, word));
            byAlias.put(form, named);
            found.add(named);
        } else if (!(opens(word) && lower.contains(form)) && !lexicon.isPlaceWord(form)) {
            found.add(new Named(NamedKind.OTHER, words.text(word), form, "", span(word, word)));
        }
    }
}
