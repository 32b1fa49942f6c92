package dev.cordon.documents.claim;

import dev.cordon.core.name.words.WordRole;
import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.Blanks;
import dev.cordon.documents.text.Forms;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of people and organisations that are on no list: runs of capitalised words, told apart by titles, ages, and words
 * such as "Company". A later "Mr. Andreev" or "Andreev" is the Zhelyaz Andreev named before.
 */
final class PeopleScan {

    private static final Set<String> NICKNAME_OPENS = Set.of(" \"", " “", " (", " '");
    private static final Set<String> NICKNAME_ENDS = Set.of("\" ", "” ", ") ", "' ");
    private static final int LONGEST = 9;

    private final TextLexicon lexicon;
    private final String text;
    private final WordRun words;
    private final TakenWords taken;
    private final Forms lower;
    private final CapitalWords capitals;
    private final List<Named> found = new ArrayList<>();
    private final NameAliases aliases;
    private final NameKinds kinds;

    PeopleScan(TextLexicon lexicon, String text, WordRun words, TakenWords taken) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        this.taken = taken;
        this.lower = words.writtenSmall();
        this.aliases = new NameAliases(lexicon);
        this.kinds = new NameKinds(lexicon, words);
        this.capitals = new CapitalWords(lexicon, text, words, taken, kinds);
    }

    /** The names in the order of the text. Names of listed parties given first are known, too. */
    List<Named> run(List<Named> known) {
        Set<String> parties = new HashSet<>();
        for (Named named : known) {
            if (parties.add(named.key())) {
                aliases.add(named);
            }
        }
        List<int[]> short_ = new ArrayList<>();
        int word = 0;
        while (word < words.size()) {
            if (!capitals.begins(word)) {
                word++;
                continue;
            }
            int last = last(word);
            int first = withoutTitles(word, last);
            if (first > word && first == last && lexicon.form(last).isOrganisationWord()) {
                // "Prince Group": the word is no title here.
                first = word;
            }
            if (first > last
                    && word == last
                    && aliases.named(words.form(word)) != null
                    && !lexicon.form(word).isTitle()) {
                first = last;
            }
            while (first < last && capitals.isDateline(first, last)) {
                first++;
            }
            first = behindPlace(first, last);
            int held = first <= last ? kinds.holder(first, last) : first;
            boolean office = held > first;
            first = held;
            if (first <= last && !kinds.isOffice(last)) {
                if (last > first) {
                    addFull(first, last, office || first > word);
                } else {
                    short_.add(new int[] {first, last, office || first > word ? 1 : 0});
                }
            }
            word = last + 1;
        }
        short_.forEach(each -> addShort(each[0], each[2] == 1));
        found.sort((left, right) -> left.span().compareTo(right.span()));
        return found;
    }

    /** "in the district court of New Jersey Alaa Sadek": the place belongs to what stands before. */
    private int behindPlace(int first, int last) {
        boolean place = last - first == 3
                && lexicon.form(first).is(WordClass.OF_PLACE)
                && lexicon.form(first + 1).isPlaceWord();
        for (int word = first + 2; place && word <= last; word++) {
            LexWord form = lexicon.form(word);
            place = !form.isOrganisationWord() && !form.isThing() && !form.isPlaceWord() && !form.isTitle();
        }
        return place ? first + 2 : first;
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
        if (capitals.isName(word + 1)) {
            return kinds.isHyphenated(word + 1) ? word + 2 : word + 1;
        }
        int joined = joinedPart(word);
        if (joined >= 0) {
            return joined;
        }
        boolean particle = lexicon.form(word + 1).is(WordClass.PARTICLE) && word + 2 < words.size();
        return particle && words.gapAfter(word + 1) == Gap.SPACE && capitals.isName(word + 2) ? word + 2 : -1;
    }

    /** Raymond "Ray" Castellano: the family name behind the nickname; -1 if none stands there. */
    private int nicknamed(int word) {
        if (word + 2 >= words.size()
                || !capitals.isName(word)
                || !capitals.isName(word + 1)
                || !capitals.isName(word + 2)) {
            return -1;
        }
        String before = text.substring(words.end(word), words.start(word + 1));
        String behind = text.substring(words.end(word + 1), words.start(word + 2));
        return NICKNAME_OPENS.contains(before) && NICKNAME_ENDS.contains(behind) ? word + 2 : -1;
    }

    /** "Science and Technology", "Bank of Kunlun": small words stand inside the names of organisations. */
    private int joinedPart(int word) {
        if (word + 2 >= words.size() || words.gapAfter(word + 1) != Gap.SPACE || !capitals.isName(word + 2)) {
            return -1;
        }
        String small = words.form(word + 1);
        boolean and = small.equals("and")
                && (lexicon.form(word + 2).isOrganisationWord() || words.role(word + 2) == WordRole.GENERIC);
        boolean of = (small.equals("of") || small.equals("for"))
                && lexicon.form(word).isOrganisationWord();
        return and || of ? word + 2 : -1;
    }

    /** "Company, Limited". */
    private int legalFormAfter(int word) {
        boolean comma = word + 1 < words.size() && words.gapAfter(word) == Gap.COMMA && capitals.isName(word + 1);
        return comma && lexicon.form(word + 1).is(WordClass.LEGAL_FORM) ? word + 1 : word;
    }

    private boolean joins(int word) {
        Gap gap = words.gapAfter(word);
        boolean possessive = words.end(word) < text.length() && "'’".indexOf(text.charAt(words.end(word))) >= 0;
        int length = words.end(word) - words.start(word);
        return !possessive
                && (gap == Gap.SPACE
                        || gap == Gap.LINE
                        || gap == Gap.STOP
                                && (words.start(word + 1) - words.end(word) > 1 || isWordBehindInitial(word))
                                && (length == 1 || lexicon.form(word).is(WordClass.SHORT_TITLE)));
    }

    private int withoutTitles(int first, int last) {
        int at = first;
        while (at <= last && (lexicon.form(at).isTitle() || words.role(at) == WordRole.TITLE)) {
            at++;
        }
        // "Special Agent in Charge Gordon B. Johnson": the last word may be "Jr", never a title alone.
        return at;
    }

    /** "Channing D.Phillips": the blank behind the initial was lost. */
    private boolean isWordBehindInitial(int word) {
        return capitals.isInitial(word)
                && words.end(word + 1) - words.start(word + 1) > 2
                && !words.isAllCapitals(word + 1);
    }

    private void addFull(int first, int last, boolean titled) {
        NamedKind kind = kinds.of(first, last, titled);
        Named named = new Named(kind, name(first, last), key(first, last), "", span(first, last));
        Named known = aliases.named(key(first, last));
        if (known != null) {
            named = known.at(span(first, last));
        } else if (kind == NamedKind.PERSON || kind == NamedKind.ORGANISATION || kinds.isThing(first, last, kind)) {
            aliases.add(named);
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
            aliases.add(words.form(last + 1), named);
        }
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

    /** "the Australian Government": a noun behind the country, not a name. */
    private boolean isGovernment(int word) {
        return lexicon.form(word).is(WordClass.GOVERNMENT_NOUN)
                && word > 0
                && taken.holds(word - 1)
                && words.gapAfter(word - 1) == Gap.SPACE;
    }

    private void addShort(int word, boolean titled) {
        String form = words.form(word);
        if (form.length() == 1) {
            return;
        }
        Named known = aliases.named(form);
        if (known == null && isGovernment(word)) {
            return;
        }
        boolean possessive = known == null && form.endsWith("s");
        if (possessive) {
            known = aliases.named(form.substring(0, form.length() - 1));
        }
        if (known == null && !titled && !possessive && !lower.contains(form)) {
            known = aliases.beginning(form);
        }
        if (known != null) {
            TextSpan span = span(word, word);
            boolean cut = possessive && text.charAt(span.end() - 1) == 's';
            found.add(known.at(cut ? new TextSpan(span.start(), span.end() - 1) : span));
        } else if (titled
                && !lexicon.form(word).isPlaceWord()
                && !lexicon.form(word).isOrganisationWord()) {
            Named named = new Named(NamedKind.PERSON, words.text(word), form, "", span(word, word));
            aliases.add(form, named);
            found.add(named);
        } else if (!(capitals.opens(word) && lower.contains(form))
                && !lexicon.form(word).isPlaceWord()
                && !capitals.isTheBody(word)) {
            found.add(new Named(NamedKind.OTHER, words.text(word), form, "", span(word, word)));
        }
    }
}
