package dev.cordon.payments.screen;

import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Screener;
import dev.cordon.payments.field.FieldPolicy;
import dev.cordon.payments.field.UnknownField;
import dev.cordon.payments.message.Element;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.Part;
import dev.cordon.payments.place.EmbargoedPlace;
import dev.cordon.payments.place.Gazetteer;
import dev.cordon.payments.place.PlaceHit;
import dev.cordon.payments.text.BrokenLines;
import dev.cordon.payments.text.LoneNumeral;
import dev.cordon.payments.text.NumberSearch;
import dev.cordon.payments.text.SetApart;
import dev.cordon.payments.text.TextHit;
import dev.cordon.payments.text.TextSearch;
import dev.cordon.payments.text.TextWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Screens the parts of messages, one after the other, by the class of each element. One thread's. */
final class PartScreening {

    /** No account holds two words: lines of 50K that begin with a slash are taken for accounts, whatever they say. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[^\\p{L}\\p{N}]+\\p{L}{2,}");

    private final FieldPolicy fields;
    private final Gazetteer places;
    private final Settings settings;
    private final Mentions mentions;
    private final ExactSearch exact;
    private final KnownParties known;

    PartScreening(Screener screener, FieldPolicy fields, Gazetteer places, Settings settings) {
        this.fields = fields;
        this.places = places;
        this.settings = settings;
        this.exact = new ExactSearch(screener);
        this.known = new KnownParties(screener);
        this.mentions = new Mentions(new TextSearch(screener.watchlist(), screener.policy()), known);
    }

    void screen(Part part, DecisionBuilder decision) {
        new Run(part, decision).run();
    }

    /** One part's screening. */
    private final class Run {
        private final Part part;
        private final DecisionBuilder decision;
        private final List<ClassedElement> elements = new ArrayList<>();
        private final PartyGroups parties = new PartyGroups(elements);
        private final Set<String> names = new HashSet<>();
        private final long deadline = System.nanoTime() + settings.patience().toNanos();

        Run(Part part, DecisionBuilder decision) {
            this.part = part;
            this.decision = decision;
        }

        void run() {
            decision.begin(part);
            for (Element element : part.elements()) {
                FieldPolicy.Classified classified = fields.classOf(element.path());
                ClassedElement classed = new ClassedElement(element, classified.fieldClass(), classified.isKnown());
                elements.add(classed);
                decision.element(classed);
            }
            List<ClassedElement> joined = JoinedTexts.of(elements);
            for (int i = 0; i < joined.size(); i++) {
                if (System.nanoTime() > deadline) {
                    decision.fault(new MessageFault(
                            joined.get(i).element().line(),
                            joined.get(i).element().path().toString(),
                            "not finished within " + settings.patience().toMillis() + " ms: " + (joined.size() - i)
                                    + " of " + joined.size() + " elements were not screened"));
                    return;
                }
                screen(joined.get(i));
            }
        }

        private void screen(ClassedElement classed) {
            Element element = classed.element();
            if (!classed.isKnown() && fields.unknown() == UnknownField.HOLD) {
                fault(element, "the field policy " + fields.name() + " does not know this element");
            }
            String fault = FieldShapes.fault(element, classed.fieldClass());
            if (fault != null) {
                fault(element, fault);
            }
            String value = element.value();
            switch (classed.fieldClass()) {
                case PARTY_NAME, AGENT_NAME -> names(classed, NameSpellings.ofName(value));
                case PARTY_LINES, AGENT_LINES -> lines(classed);
                case BIC -> bic(classed);
                case IBAN -> {
                    identifier(classed, Identifier.of(IdentifierType.IBAN, value));
                    country(classed, beginning(value, 0));
                }
                case LEI -> identifier(classed, Identifier.of(IdentifierType.LEI, value));
                case ACCOUNT -> account(classed);
                case IDENTIFIER -> identifier(classed, Identifier.of(parties.scheme(classed), value));
                case COUNTRY -> country(classed, value);
                case ADDRESS, BIRTH_PLACE -> places(classed, TextWords.of(value));
                case ADDRESS_TEXT -> address(classed, value);
                case FREE_TEXT -> text(classed);
                case BIRTH_DATE, NOT_SCREENED -> {}
            }
        }

        private void fault(Element element, String reason) {
            decision.fault(new MessageFault(element.line(), element.path().toString(), reason));
        }

        private void names(ClassedElement classed, List<String> spellings) {
            Map<String, Hit> best = new HashMap<>();
            for (String written : spellings) {
                String spelling = Declined.undone(written);
                names.add(Mentions.key(written));
                keepBest(best, classed, spelling, null);
                for (PartyKind kind : AskedKinds.besides(spelling)) {
                    keepBest(best, classed, spelling, kind);
                }
                String untitled = Unadorned.ofTitled(spelling);
                if (!untitled.equals(spelling)) {
                    keepBest(best, classed, untitled, PartyKind.PERSON);
                }
                String numbered = LoneNumeral.inDigits(spelling);
                if (!numbered.equals(spelling)) {
                    keepBest(best, classed, numbered, PartyKind.ORGANISATION);
                }
            }
            best.values().stream()
                    .sorted(java.util.Comparator.comparingDouble((Hit hit) -> -hit.score())
                            .thenComparing(hit -> hit.entry().party().id()))
                    .forEach(hit -> add(HitKind.NAME, classed, spellings.get(0), hit));
        }

        private void keepBest(
                Map<String, Hit> best, ClassedElement classed, String spelling, @Nullable PartyKind kind) {
            for (Hit hit : known.hits(parties.party(classed, spelling, kind), Demands.of(spelling, 0))) {
                if (NameRules.holds(hit, spelling)) {
                    best.merge(
                            hit.entry().party().id(), hit, (one, other) -> one.score() >= other.score() ? one : other);
                }
            }
        }

        /** The first line is the name, which may go on in the second; anything may stand in the others. */
        private void lines(ClassedElement classed) {
            List<String> lines = classed.element().value().lines().toList();
            names(classed, NameSpellings.ofLines(classed.element().value()));
            if (lines.size() > 1) {
                address(classed, String.join("\n", lines.subList(1, lines.size())));
            }
        }

        private void address(ClassedElement classed, String raw) {
            String value = SetApart.readings(raw).get(0);
            TextWords words = TextWords.of(value);
            places(classed, words);
            mentions.inAddress(value, words).forEach(hit -> add(classed, hit));
        }

        private void bic(ClassedElement classed) {
            String value = classed.element().value();
            identifier(classed, Identifier.of(IdentifierType.BIC, value));
            if (value.length() == 8) {
                identifier(classed, Identifier.of(IdentifierType.BIC, value + "XXX"));
            } else if (value.length() > 8) {
                identifier(classed, Identifier.of(IdentifierType.BIC, value.substring(0, 8)));
                if (!value.endsWith("XXX")) {
                    identifier(classed, Identifier.of(IdentifierType.BIC, value.substring(0, 8) + "XXX"));
                }
            }
            country(classed, beginning(value, 4));
        }

        private static String beginning(String value, int from) {
            return value.length() >= from + 2 ? value.substring(from, from + 2) : "";
        }

        private void account(ClassedElement classed) {
            String value = classed.element().value().replace(" ", "");
            for (Hit hit : exact.account(value)) {
                add(HitKind.IDENTIFIER, classed, value, hit);
            }
            if (WORDS.matcher(classed.element().value()).find()) {
                int before = decision.hitCount();
                text(classed);
                if (decision.hitCount() == before) {
                    text(parties.withLines(classed)); // a name may go on in the next line
                }
            }
            if (Identifier.of(IdentifierType.IBAN, value).check() == dev.cordon.core.party.CheckResult.VALID) {
                country(classed, beginning(value, 0));
            }
        }

        private void identifier(ClassedElement classed, Identifier identifier) {
            for (Hit hit : exact.identifier(identifier)) {
                add(HitKind.IDENTIFIER, classed, identifier.value(), hit);
            }
        }

        private void country(ClassedElement classed, String code) {
            EmbargoedPlace place = places.country(code);
            if (place != null) {
                add(classed, new PlaceHit(code, place));
            }
        }

        private void places(ClassedElement classed, TextWords words) {
            for (PlaceHit hit : places.inAddress(words, parties.countryBeside(classed))) {
                add(classed, hit);
            }
        }

        private void text(ClassedElement classed) {
            List<TextWords> readings = SetApart.readings(classed.element().value()).stream()
                    .flatMap(closed -> BrokenLines.readings(closed).stream())
                    .map(TextWords::of)
                    .toList();
            mentions.inText(readings, names).forEach(hit -> add(classed, hit));
            readings.stream()
                    .flatMap(words -> places.inText(words).stream())
                    .distinct()
                    .forEach(hit -> add(classed, hit));
            readings.stream()
                    .flatMap(words -> NumberSearch.of(words).stream())
                    .distinct()
                    .forEach(number -> identifier(classed, number));
        }

        private void add(HitKind kind, ClassedElement classed, String words, Hit hit) {
            add(kind, classed, words, hit, null, LegalDemand.of(hit.entry(), settings.day()));
        }

        private void add(ClassedElement classed, TextHit hit) {
            add(HitKind.MENTION, classed, hit.words(), hit.hit());
        }

        private void add(ClassedElement classed, PlaceHit hit) {
            add(
                    HitKind.PLACE,
                    classed,
                    hit.words(),
                    null,
                    hit.place(),
                    List.of(LegalDemand.of(hit.place(), settings.day())));
        }

        private void add(
                HitKind kind,
                ClassedElement classed,
                String words,
                @Nullable Hit party,
                @Nullable EmbargoedPlace place,
                List<LegalDemand> demands) {
            Element element = classed.element();
            decision.hit(new PaymentHit(
                    kind,
                    part.isTransaction() ? part.number() : 0,
                    element.path().toString(),
                    element.line(),
                    classed.fieldClass(),
                    element.value(),
                    words,
                    party,
                    place,
                    demands));
        }
    }
}
