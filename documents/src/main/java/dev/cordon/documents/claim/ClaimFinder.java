package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.text.Dateline;
import dev.cordon.documents.text.Sentences;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the claims of a text. Immutable and safe for many threads; time grows with the text. */
public final class ClaimFinder {

    /**
     * The names and claims of a reading.
     *
     * @param names  all who are named, in the order of the text
     * @param claims in the order of the text
     */
    public record Found(List<Named> names, List<TextClaim> claims) {

        public Found {
            names = List.copyOf(names);
            claims = List.copyOf(claims);
        }
    }

    /**
     * The claims of a reading, linked with each other.
     *
     * @param words those of the document
     */
    public Found read(Reading reading, WordRun words) {
        String text = reading.document().text();
        TextLexicon lexicon = new TextLexicon(Lexicon.ENGLISH, words);
        List<Named> names = NamesOf.reading(reading, words, lexicon);
        List<TextClaim> claims = new ArrayList<>();
        Memory memory = new Memory();
        int next = 0;
        int word = 0;
        for (TextSpan sentence : new Sentences(text).all()) {
            int end = next;
            while (end < names.size() && names.get(end).span().start() < sentence.end()) {
                end++;
            }
            List<Named> inside = names.subList(next, end);
            word = wordAfter(words, word, sentence.start());
            boolean presents = memory.designation() != null
                    && word < words.size()
                    && !words.isTooLong(word)
                    && Presentations.mayBegin(words.form(word));
            if (presents || mayClaim(lexicon, words, word, sentence.end()) || isQuotation(text, sentence)) {
                TextSpan read = withoutDateline(text, sentence, inside);
                List<Tok> parts = SentenceParts.of(lexicon, word, text, read, inside);
                memory.describes(parts);
                List<TextClaim> told =
                        SentenceClaims.of(text, sentence, parts, memory).run();
                claims.addAll(told);
                memory.tried(told);
                memory.designated(told);
            }
            memory.remember(inside);
            memory.settle();
            next = end;
        }
        return new Found(names, ClaimLinks.link(claims));
    }

    /** A place and a date before a report's first sentence act in nothing. */
    private static TextSpan withoutDateline(String text, TextSpan sentence, List<Named> inside) {
        int end = Dateline.end(text, sentence);
        boolean acting = inside.stream()
                .anyMatch(named -> named.span().start() < end
                        && (named.kind() == NamedKind.AUTHORITY
                                || named.kind() == NamedKind.LISTED
                                || named.kind() == NamedKind.ACTOR));
        return acting || end == sentence.start() ? sentence : new TextSpan(end, sentence.end());
    }

    private static int wordAfter(WordRun words, int from, int place) {
        int word = from;
        while (word < words.size() && words.start(word) < place) {
            word++;
        }
        return word;
    }

    /** Whether a word stands before the end by which somebody may do something to another. */
    private static boolean mayClaim(TextLexicon lexicon, WordRun words, int from, int end) {
        for (int word = from; word < words.size() && words.start(word) < end; word++) {
            if (!words.isTooLong(word)) {
                LexWord form = lexicon.form(word);
                // "clarified that": by a verb that stands so, somebody may say something.
                if (form.isTrigger() || form.isOpen() || form.isThat() && word > 0 && !words.isTooLong(word - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isQuotation(String text, TextSpan sentence) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\u201c' || c == '\u201d') {
                return true;
            }
        }
        return false;
    }

    /** Whom "he", "she" and "it" can mean: those named last. */
    static final class Memory {

        /** In sentences: who was designated is named soon. */
        private static final int DESIGNATION_WITHIN = 3;

        private static final int FIRM_WITHIN = 4;

        private static final String UNION = "EU";
        private @Nullable Named person;
        private @Nullable Named body;
        private List<Named> defendants = List.of();
        private final Set<String> accused = new HashSet<>();
        private @Nullable Named organisation;
        private @Nullable Named union;
        private @Nullable TextClaim designation;
        private int sinceDesignation;
        private @Nullable Named speaker;
        private @Nullable Named teller;
        /** The firm that acts in the sentence that is being read; it counts once that is over. */
        private @Nullable Named nextFirm;

        private @Nullable Named several;
        /** The threat actor or listed group that was named last. */
        private @Nullable Named band;
        /** In sentences, since the organisation was named as one that acts. */
        private int sinceFirm = FIRM_WITHIN;

        private @Nullable Named nextSeveral;

        private void remember(List<Named> names) {
            Named firstPerson = null;
            Named firstBody = null;
            for (Named named : names) {
                boolean isPerson = named.isPerson();
                if (firstPerson == null && isPerson) {
                    firstPerson = named;
                }
                boolean isBody = named.kind() == NamedKind.AUTHORITY || named.isOrganisation();
                if (firstBody == null && isBody) {
                    firstBody = named;
                }
            }
            person = firstPerson == null ? person : firstPerson;
            body = firstBody == null ? body : firstBody;
            boolean bandKnown = false;
            boolean firmKnown = sinceFirm < FIRM_WITHIN;
            for (Named named : names) {
                boolean isBand =
                        named.kind() == NamedKind.ACTOR || named.kind() == NamedKind.LISTED && named.isOrganisation();
                band = isBand && !bandKnown ? named : band;
                bandKnown |= isBand;
                organisation = named.isOrganisation() && !firmKnown ? named : organisation;
                firmKnown |= named.isOrganisation();
                union = named.country().equals(UNION) ? named : union;
            }
        }

        /** The first whom a sentence describes as several, for "they" in the next one. */
        void describes(List<Tok> parts) {
            Clause clause = new Clause(parts);
            nextFirm = null;
            for (int i = 0; i < parts.size(); i++) {
                Named named = parts.get(i).named();
                if (named != null && named.isOrganisation() && !clause.isGoverned(i)) {
                    nextFirm = named;
                    break;
                }
            }
            nextSeveral = null;
            for (int i = 0; i < parts.size() && nextSeveral == null; i++) {
                Named named = parts.get(i).named();
                boolean many = named != null
                        && named.kind() == NamedKind.GROUP
                        && parts.get(i).word().isOfSeveral();
                nextSeveral = many ? named : null;
            }
        }

        /** Who speaks in the sentence that is being read; he counts once it is over. */
        void speaks(@Nullable Named named) {
            teller = named;
        }

        /** Whoever was last charged, indicted, tried or sentenced. */
        @Nullable
        Named defendant() {
            return defendants.size() == 1 ? defendants.get(0) : null;
        }

        List<Named> defendants() {
            return defendants;
        }

        /** The designation told in one of the last sentences; null if none was. */
        @Nullable
        TextClaim designation() {
            return sinceDesignation <= DESIGNATION_WITHIN ? designation : null;
        }

        /** The firm or group of which the text tells: the one named last, one that acts before one that is only mentioned. */
        @Nullable
        Named organisation(String noun) {
            return Lexicon.ENGLISH.word(noun).is(WordClass.BAND) && band != null ? band : organisation;
        }

        /** The first that says who designates counts. */
        private void designated(List<TextClaim> claims) {
            claims.stream()
                    .filter(claim -> claim.kind().isDesignation() && !claim.negated())
                    .min(Comparator.comparing(claim -> claim.speaker() == null))
                    .ifPresent(claim -> {
                        designation = claim;
                        sinceDesignation = 0;
                    });
        }

        /** Whether a court's paper holds something against him in what was read. */
        boolean isAccused(Named named) {
            return accused.contains(named.key());
        }

        private void tried(List<TextClaim> claims) {
            for (TextClaim claim : claims) {
                boolean trial = claim.kind() == ClaimKind.CHARGES
                        || claim.kind() == ClaimKind.INDICTS
                        || claim.kind() == ClaimKind.CONVICTS;
                if ((trial || claim.kind() == ClaimKind.ALLEGES) && !claim.negated()) {
                    claim.about().forEach(named -> accused.add(named.key()));
                }
                List<Named> persons =
                        claim.about().stream().filter(Named::isPerson).toList();
                defendants = trial && !persons.isEmpty() ? persons : defendants;
            }
        }

        private void settle() {
            sinceFirm++;
            if (nextFirm != null) {
                organisation = nextFirm;
                sinceFirm = 0;
                nextFirm = null;
            }
            several = nextSeveral;
            nextSeveral = null;
            sinceDesignation++;
            if (teller != null) {
                spoke(teller);
                teller = null;
            }
        }

        private void spoke(Named named) {
            speaker = named;
            if (named.isPerson()) {
                person = named;
            } else {
                body = named;
            }
        }

        /** The body that "the embassy" or "the agency" means. */
        @Nullable
        Named body(String noun) {
            if (noun.equals("bloc") && union != null) {
                return union;
            }
            boolean abroad = noun.equals("embassy") || noun.equals("ministry") || noun.equals("government");
            return abroad && speaker != null && speaker.kind() == NamedKind.GOVERNMENT ? speaker : body;
        }

        @Nullable
        Named meant(String pronoun) {
            return switch (pronoun) {
                case "he", "she" -> person;
                case "it" -> body;
                case "they" -> several == null ? body : several;
                default -> speaker;
            };
        }
    }
}
