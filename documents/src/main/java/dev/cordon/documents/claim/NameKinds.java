package dev.cordon.documents.claim;

import dev.cordon.core.name.TokenRarity;
import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;

/** Tells whether a run of capitalised words names a person, an organisation, or a place or thing. */
final class NameKinds {

    /** In hundredths of a bit: names as common as this are of people, not of places. */
    private static final int COMMON = 2100;

    /** In letters: "hyung", "seong". */
    private static final int LONGEST_SYLLABLE = 5;

    private final TextLexicon lexicon;
    private final WordRun words;

    NameKinds(TextLexicon lexicon, WordRun words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** What the words from the first to the last name; titles before the name are not among them. */
    NamedKind of(int first, int last, boolean titled) {
        boolean organisation = false;
        for (int word = first; word <= last; word++) {
            organisation |= lexicon.form(word).isOrganisationWord();
        }
        boolean place = isPlace(first, last, titled);
        boolean thing = place && lexicon.form(last).isThing() || isDistrict(first, last);
        return thing && !titled ? NamedKind.OTHER : kind(first, last, titled, organisation, place);
    }

    /** Whether the name is of something that is no place. */
    boolean isThing(int first, int last, NamedKind kind) {
        return kind == NamedKind.OTHER && !isPlace(first, last, false);
    }

    /** "Presidential Commissioner for …", "Security Secretary of …": an office, whoever holds it. */
    boolean isOffice(int last) {
        return lexicon.form(last).is(WordClass.OFFICE_OF)
                && last + 1 < words.size()
                && words.gapAfter(last) == Gap.SPACE
                && (words.form(last + 1).equals("for") || words.form(last + 1).equals("of"));
    }

    /** "New York Police Commissioner James O'Neill": where the holder's name begins; the first word if no office stands inside. */
    int holder(int first, int last) {
        if (first == last) {
            return first;
        }
        int office = -1;
        for (int word = first; word < last; word++) {
            office = lexicon.form(word).is(WordClass.OFFICE_HOLDER) ? word : office;
        }
        if (office < 0) {
            return holderOf(first, last);
        }
        int name = office + 1;
        while (name <= last && lexicon.form(name).isTitle()) {
            name++;
        }
        boolean person = office > first || office == first && last > first + 1;
        for (int word = name; word <= last; word++) {
            LexWord form = lexicon.form(word);
            person &= !form.isOrganisationWord() && !form.isThing() && !form.isPlaceWord();
        }
        return person && name <= last ? name : holderOf(first, last);
    }

    /** "Secretary of Homeland Security Kirstjen Nielsen": the last two words (three with an initial), behind an office of something; else the first. */
    private int holderOf(int first, int last) {
        if (last - first < 2) {
            return first;
        }
        int name = words.form(last - 1).length() == 1 ? last - 2 : last - 1;
        boolean of = name > first && isBehindOffice(first);
        for (int word = first; of && word <= last; word++) {
            LexWord form = lexicon.form(word);
            boolean topic = word < name;
            of = topic ? !form.isPlaceWord() : !form.isOrganisationWord() && !form.isThing() && !form.isPlaceWord();
        }
        return of ? name : first;
    }

    /** "Attorney General for Civil", "Secretary of". */
    private boolean isBehindOffice(int first) {
        int of = first - 1;
        while (of > 1 && lexicon.form(of).isTitle() && !isOf(of) && words.gapAfter(of) == Gap.SPACE) {
            of--;
        }
        return of > 0
                && isOf(of)
                && words.gapAfter(of) == Gap.SPACE
                && words.gapAfter(of - 1) == Gap.SPACE
                && words.isCapital(of - 1)
                && lexicon.form(of - 1).isTitle();
    }

    private boolean isOf(int word) {
        return words.form(word).equals("of") || words.form(word).equals("for");
    }

    private boolean isPlace(int first, int last, boolean titled) {
        boolean place = lexicon.form(first).isPlaceWord()
                || last == first + 1
                        && lexicon.form(first).is(WordClass.OF_PLACE)
                        && lexicon.form(last).isPlaceWord();
        for (int word = first; word <= last && !titled; word++) {
            place |= lexicon.form(word).isThing();
        }
        return place;
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
        if (isBehindThe(first) && !titled && !place && last > first && !isPlaceAfter(first - 1)) {
            return NamedKind.ORGANISATION;
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

    /** "the Daily Ledger said": only the names of bodies and things follow it. */
    private boolean isBehindThe(int first) {
        return first > 0
                && words.gapAfter(first - 1) == Gap.SPACE
                && words.form(first - 1).equals("the");
    }

    private boolean isPlaceAfter(int first) {
        return first > 0
                && lexicon.form(first - 1).is(WordClass.PLACE_BEFORE)
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

    /** Whether the rest of the word stands behind a hyphen and is written small. */
    boolean isHyphenated(int word) {
        int end = words.end(word);
        return word + 1 < words.size()
                && words.start(word + 1) == end + 1
                && words.gapAfter(word) == Gap.SPACE
                && words.startsBehindHyphen(word + 1)
                && !words.isCapital(word + 1);
    }

    /** "Choi Min-seo": both syllables are of a given name, behind the family name. */
    boolean isSecondGiven(int word) {
        boolean behind = word > 0
                && words.gapAfter(word - 1) == Gap.SPACE
                && words.isCapital(word - 1)
                && !words.isAllCapitals(word - 1)
                && !lexicon.form(word - 1).isTitle()
                && !lexicon.form(word - 1).isSmall();
        LexWord rest = lexicon.form(word + 1);
        return behind
                && words.end(word) - words.start(word) <= LONGEST_SYLLABLE
                && words.end(word + 1) - words.start(word + 1) <= LONGEST_SYLLABLE
                && words.role(word + 1) == dev.cordon.core.name.words.WordRole.NONE
                && !rest.isTitle()
                && rest.head() == null
                && !rest.endsWithEd()
                && !rest.endsWithIng()
                && !words.writtenSmall().contains(rest.lower() + "s");
    }
}
