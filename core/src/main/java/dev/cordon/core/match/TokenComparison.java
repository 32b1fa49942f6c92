package dev.cordon.core.match;

import dev.cordon.core.name.Sounds;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.Words;
import java.util.Arrays;
import java.util.List;

/**
 * Compares two words: what relates them, and how many hundredths of a bit their agreement loses against the same word.
 *
 * <p>The answer is one int, {@code relation ordinal << 16 | loss}, so that the comparison allocates nothing. Holds scratch
 * space: one instance serves one thread.
 */
final class TokenComparison {

    static final int NONE = 0;

    private static final Relation[] RELATIONS = Relation.values();
    private static final int SOUND_LIMIT = 60;
    private static final int MOST_EDITS = 350;
    private static final int RESPELT = 15;
    private static final int CHARACTER_LOSS = 900;
    private static final int JUMBLED_LOSS = 450;
    private static final int SHORTEST_JUMBLED = 6;
    /** How far the consonants of the same letters in another order are apart at most, in hundredths of an edit. */
    private static final int MOST_JUMBLED = 60;

    private static final int LETTERS = 127;

    private final SoundDistance distance = new SoundDistance();
    private final int[] letterCounts = new int[LETTERS + 1];
    private final int scale;
    private final int least;
    private final int most;
    private final int editsPerSymbol;
    private final int pinyinPercent;
    private final int[] strengthLoss;
    private final EditLosses ofWords;
    private final EditLosses ofPinyin;

    TokenComparison(MatchWeights weights) {
        scale = weights.of(Weight.EDIT_LOSS_SCALE);
        least = weights.of(Weight.EDIT_LOSS_LEAST);
        most = weights.of(Weight.EDIT_LOSS_MOST);
        editsPerSymbol = weights.of(Weight.EDITS_PER_SYMBOL);
        pinyinPercent = weights.of(Weight.PINYIN_DIFFERS);
        strengthLoss = new int[] {
            weights.of(Weight.SAME_GROUP_LOSS),
            weights.of(Weight.NICKNAME_LOSS),
            weights.of(Weight.COGNATE_LOSS),
            weights.of(Weight.TRANSLATION_LOSS)
        };
        ofWords = EditLosses.of(length -> perEdit(length, 100), length -> limit(length, 100));
        ofPinyin = EditLosses.of(length -> perEdit(length, pinyinPercent), length -> limit(length, pinyinPercent));
    }

    static Relation relation(int compared) {
        return RELATIONS[compared >>> 16];
    }

    static int loss(int compared) {
        return compared & 0xffff;
    }

    /** Two words that sound alike, packed. */
    static int ofLoss(int loss) {
        return packed(Relation.SOUND, loss);
    }

    /**
     * Whether a listed word's gist and first sounds alone tell that {@link #compare} will find different words, so that the
     * word itself need not be looked at.
     *
     * @param gist   of the listed word
     * @param sounds of the listed word
     */
    boolean differ(AskedWord asked, long gist, long sounds) {
        long one = asked.gist();
        if (WordGist.unlike(one, gist)) {
            return true;
        }
        if (!WordGist.onlySounds(one, gist)) {
            return false;
        }
        boolean letters = !WordGist.vowelless(one, gist);
        boolean transcribed = WordGist.transcribed(one, gist);
        int limit = limit(WordGist.length(one, gist), WordGist.pinyin(one, gist) ? pinyinPercent : 100);
        int apart = SoundProfile.leastDistance(WordGist.profile(one), WordGist.profile(gist));
        if (!transcribed && apart > limit) {
            return true;
        }
        return distance.between(asked, sounds, WordGist.soundsOf(gist), limit, costs(letters, transcribed)) > limit
                && !mayBeJumbled(one, gist);
    }

    /**
     * A lower bound of the loss that {@link #compare} will find, from very little; {@link Integer#MAX_VALUE} if it is more
     * than the worst. Only for words that are compared by their sounds alone, see {@link WordGist#onlySounds}.
     *
     * @param gist   of the listed word
     * @param sounds of the listed word
     * @param worst  loss that is of no interest any more
     */
    int leastLoss(AskedWord asked, long gist, long sounds, int worst) {
        long one = asked.gist();
        int length = WordGist.length(one, gist);
        if (length == 0) {
            return Integer.MAX_VALUE;
        }
        EditLosses losses = WordGist.pinyin(one, gist) ? ofPinyin : ofWords;
        int limit = losses.mostEdits(length, worst);
        SoundCosts costs = costs(!WordGist.vowelless(one, gist), WordGist.transcribed(one, gist));
        int edits = asked.bounds(costs).ofFirst(sounds, WordGist.soundsOf(gist), limit);
        int loss = edits > limit ? Integer.MAX_VALUE : losses.loss(length, edits);
        return mayBeJumbled(one, gist) ? Math.min(loss, JUMBLED_LOSS) : loss;
    }

    /** The same letters in another order may sound another way (ng, gn), but hardly in more than one place. */
    private static boolean mayBeJumbled(long one, long other) {
        return !WordGist.vowelless(one, other)
                && WordGist.beginAlike(one, other)
                && Math.abs(WordGist.soundsOf(one) - WordGist.soundsOf(other)) <= 3
                && SoundProfile.leastDistance(WordGist.profile(one), WordGist.profile(other)) <= MOST_JUMBLED;
    }

    /** The most edits within one word, in hundredths. */
    private int limit(int length, int stretch) {
        return Math.min(length * editsPerSymbol, MOST_EDITS) * 100 / stretch;
    }

    /** What an edit costs in a word of so many sounds. */
    private int perEdit(int length, int stretch) {
        return Math.max(least, Math.min(most, scale / length)) * stretch / 100;
    }

    /** The relation and loss of two words, packed; {@link #NONE} if they are different words. */
    int compare(AskedWord asked, Token other) {
        Token one = asked.token();
        if (one.sameWord(other)) {
            return packed(Relation.SAME, 0);
        }
        if (one.form() == Token.Form.BEGINNING) {
            return beginning(one, other);
        }
        boolean literal = one.form() == Token.Form.LITERAL || other.form() == Token.Form.LITERAL;
        if (literal || isSymbol(one) || isSymbol(other)) {
            return NONE;
        }
        if (one.form() == Token.Form.NATIVE || other.form() == Token.Form.NATIVE) {
            return one.form() == other.form() ? nativeWords(one.text(), other.text()) : NONE;
        }
        if (one.text().length() == 1 || other.text().length() == 1) {
            return initial(one, other);
        }
        int alike = sounds(asked, other);
        int equivalent = equivalents(asked.equivalents(), other.text());
        if (equivalent != NONE && (alike == NONE || loss(equivalent) < loss(alike))) {
            return equivalent;
        }
        return alike;
    }

    /** The same word or nothing. */
    int compareLetters(Token one, Token other) {
        return one.sameWord(other) ? packed(Relation.SAME, 0) : NONE;
    }

    static boolean isSymbol(Token token) {
        char first = token.text().charAt(0);
        return first == '§' || first == '#';
    }

    private static int packed(Relation relation, int loss) {
        return relation.ordinal() << 16 | Math.max(0, Math.min(loss, 0xffff));
    }

    private static int beginning(Token one, Token other) {
        boolean begins = other.form() == Token.Form.LATIN && other.text().startsWith(one.text());
        return begins ? packed(Relation.BEGINNING, 0) : NONE;
    }

    private static int initial(Token one, Token other) {
        return one.text().charAt(0) == other.text().charAt(0) ? packed(Relation.INITIAL, 0) : NONE;
    }

    private int sounds(AskedWord asked, Token other) {
        Token one = asked.token();
        boolean letters = one.form() == Token.Form.LATIN && other.form() == Token.Form.LATIN;
        boolean transcribed = one.form() == Token.Form.TRANSCRIBED || other.form() == Token.Form.TRANSCRIBED;
        int length = letters
                ? Math.max(one.sound().length, other.sound().length) - one.sharedEnding(other)
                : Math.max(Sounds.consonants(one.sound()), Sounds.consonants(other.sound()));
        if (length == 0) {
            return NONE;
        }
        int stretch = letters && one.pinyin() && other.pinyin() ? pinyinPercent : 100;
        int limit = limit(length, stretch);
        if (!transcribed && SoundProfile.leastDistance(one.profile(), other.profile()) > limit) {
            return NONE;
        }
        SoundCosts costs = costs(letters, transcribed);
        int edits = distance.between(asked, other.sound(), limit, costs);
        if (isServant(one) != isServant(other) && !TypingSlip.isMisplaced(one.text(), other.text())) {
            return NONE;
        }
        if (edits > limit) {
            boolean jumbled = letters && isJumbled(one.text(), other.text());
            return jumbled && mayBeJumbled(asked.gist(), WordGist.of(other))
                    ? packed(Relation.SIMILAR, JUMBLED_LOSS)
                    : NONE;
        }
        int loss = RESPELT + edits * perEdit(length, stretch) / SoundCosts.EDIT;
        if (letters && TypingSlip.inLongWord(one.text(), other.text())) {
            return packed(Relation.SLIP, loss);
        }
        return packed(edits <= SOUND_LIMIT ? Relation.SOUND : Relation.SIMILAR, loss);
    }

    private static SoundCosts costs(boolean letters, boolean transcribed) {
        if (letters) {
            return SoundCosts.LETTERS;
        }
        return transcribed ? SoundCosts.SYLLABLES : SoundCosts.CONSONANTS;
    }

    /** Whether the same letters stand between the same first and last one in another order: {@code vidlamir}. */
    private boolean isJumbled(String one, String other) {
        int last = one.length() - 1;
        if (last + 1 < SHORTEST_JUMBLED
                || other.length() != one.length()
                || one.charAt(0) != other.charAt(0)
                || one.charAt(last) != other.charAt(last)) {
            return false;
        }
        Arrays.fill(letterCounts, 0);
        for (int i = 0; i <= last; i++) {
            letterCounts[one.charAt(i) & LETTERS]++;
            letterCounts[other.charAt(i) & LETTERS]--;
        }
        for (int count : letterCounts) {
            if (count != 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code Abdul} is half a name: it is no spelling of {@code Abdullah} or {@code Abdi}, though it may be mistyped. */
    private static boolean isServant(Token token) {
        return token.text().equals("abdul");
    }

    private int equivalents(List<Equivalent> left, String other) {
        if (left.isEmpty()) {
            return NONE;
        }
        List<Equivalent> right = Words.equivalents(other);
        int best = NONE;
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (left.get(i).group().equals(right.get(j).group())) {
                    int found = equivalent(left.get(i), right.get(j));
                    best = best == NONE || loss(found) < loss(best) ? found : best;
                }
            }
        }
        return best;
    }

    private int equivalent(Equivalent one, Equivalent other) {
        Equivalent weaker = one.strength().compareTo(other.strength()) >= 0 ? one : other;
        Relation relation = switch (weaker.strength()) {
            case SAME -> Relation.VARIANT;
            case NICKNAME -> Relation.NICKNAME;
            case COGNATE -> Relation.COGNATE;
            case TRANSLATION -> Relation.TRANSLATION;
        };
        return packed(relation, strengthLoss[weaker.strength().ordinal()]);
    }

    /** Words in Chinese, Japanese or Korean characters: one may differ in a character of four or more. */
    private static int nativeWords(String one, String other) {
        if (one.length() != other.length() || one.length() < 4) {
            return NONE;
        }
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different * 4 <= one.length() ? packed(Relation.SIMILAR, different * CHARACTER_LOSS) : NONE;
    }
}
