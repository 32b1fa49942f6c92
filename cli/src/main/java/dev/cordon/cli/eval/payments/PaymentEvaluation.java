package dev.cordon.cli.eval.payments;

import dev.cordon.cli.eval.DisguisedNames;
import dev.cordon.cli.eval.disguise.DisguiseClass;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.CheckResult;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentHit;
import dev.cordon.payments.screen.PaymentScreener;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts listed parties into payments, disguised, and counts what is held; and screens clean payments. */
public final class PaymentEvaluation {

    private static final double NANOS_PER_MILLI = 1e6;

    private final PaymentScreener screener;

    public PaymentEvaluation(PaymentScreener screener) {
        this.screener = screener;
    }

    /**
     * Every class of disguise in every element that takes a name.
     *
     * @param progress called after each class of disguise
     */
    public List<PaymentTrial> names(DisguisedNames names, Runnable progress) {
        List<PaymentTrial> trials = new ArrayList<>();
        for (DisguiseClass disguise : DisguiseClass.values()) {
            boolean ofName = disguise != DisguiseClass.BIRTH_DATE && disguise != DisguiseClass.IDENTIFIER;
            List<DisguisedNames.Disguised> all = ofName ? names.of(disguise) : List.of();
            trials.addAll(all.parallelStream()
                    .filter(name -> !name.stranger())
                    .flatMap(name -> trials(disguise, name).stream())
                    .toList());
            progress.run();
        }
        return trials;
    }

    private List<PaymentTrial> trials(DisguiseClass disguise, DisguisedNames.Disguised name) {
        List<PaymentTrial> trials = new ArrayList<>();
        for (PaymentElement element : PaymentElement.values()) {
            if (element.fits(name.entry().kind(), name.screened())) {
                Draft draft = element.draft(1, name.entry().kind(), name.screened());
                Trial where = new Trial(element.group(), element.label(), disguise.label());
                trials.add(trial(where, name.entry(), name.screened(), draft));
            }
        }
        return trials;
    }

    private record Trial(String group, String element, String disguise) {}

    private PaymentTrial trial(Trial where, ListedParty entry, String value, Draft draft) {
        PaymentDecision decision = decide(draft.message());
        return new PaymentTrial(
                where.group(), where.element(), where.disguise(), entry.party().id(), value, decision.hitCount() > 0);
    }

    private PaymentDecision decide(String message) {
        return screener.screen(message.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    /** Every kind of number that lists hold and payments carry, as the list prints it. */
    public List<PaymentTrial> numbers(int perType) {
        Watchlist watchlist = screener.screener().watchlist();
        Map<IdentifierType, Integer> counts = new EnumMap<>(IdentifierType.class);
        List<PaymentTrial> trials = new ArrayList<>();
        for (int number = 0; number < watchlist.size(); number++) {
            ListedParty entry = watchlist.entry(number);
            for (Identifier identifier : entry.party().identifiers()) {
                String extra = extra(identifier);
                if (!extra.isEmpty() && counts.merge(identifier.type(), 1, Integer::sum) <= perType) {
                    Draft draft = new Draft(Draft.Format.ISO, 1, CleanSides.DEBTOR, CleanSides.CREDITOR, extra, "");
                    String label = identifier
                            .type()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', ' ');
                    Trial where = new Trial("number", "iso " + label, "as listed");
                    trials.add(trial(where, entry, identifier.value(), draft));
                }
            }
        }
        return trials;
    }

    private static String extra(Identifier identifier) {
        String value = identifier.value().strip().replace("&", "&amp;").replace("<", "&lt;");
        boolean sound = identifier.check() == CheckResult.VALID;
        return switch (identifier.type()) {
            case BIC ->
                sound
                        ? "<IntrmyAgt1><FinInstnId><BICFI>" + identifier.normalised()
                                + "</BICFI></FinInstnId></IntrmyAgt1>"
                        : "";
            case LEI -> sound ? "<UltmtDbtr><Id><OrgId><LEI>" + value + "</LEI></OrgId></Id></UltmtDbtr>" : "";
            case WALLET_ADDRESS -> "<IntrmyAgt1Acct><Id><Othr><Id>" + value + "</Id></Othr></Id></IntrmyAgt1Acct>";
            case IMO ->
                "<InstrForNxtAgt><InstrInf>DEMURRAGE IMO " + value.replaceAll("\\D", "")
                        + "</InstrInf></InstrForNxtAgt>";
            case PASSPORT, NATIONAL_ID, TAX_ID, INN, OGRN, REGISTRATION_NUMBER, PRC_RESIDENT_ID, USCC ->
                identifier.normalised().length() < 6
                        ? ""
                        : "<UltmtDbtr><Id><PrvtId><Othr><Id>" + value + "</Id></Othr></PrvtId></Id></UltmtDbtr>";
            default -> "";
        };
    }

    /** Screens clean payments, and tells those that were held, and what each took. */
    public CleanRun clean(CleanPayments payments, int count, long seed) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Timed> all = IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> {
                    String message = payments.message(number, seed);
                    long started = threads.getCurrentThreadCpuTime();
                    PaymentDecision decision = decide(message);
                    long nanos = threads.getCurrentThreadCpuTime() - started;
                    return new Timed(falseHold(number, decision), nanos / NANOS_PER_MILLI);
                })
                .toList();
        return new CleanRun(
                count,
                all.stream().flatMap(timed -> timed.holds().stream()).toList(),
                all.stream().map(Timed::millis).toList());
    }

    private record Timed(List<FalseHold> holds, double millis) {}

    private static List<FalseHold> falseHold(int number, PaymentDecision decision) {
        List<FalseHold> holds = new ArrayList<>();
        for (PaymentHit hit : decision.hits()) {
            String entry = hit.party() != null
                    ? hit.party().entry().party().primaryName().orElse("") + " "
                            + String.format(
                                    java.util.Locale.ROOT, "%.3f", hit.party().score())
                    : hit.place() != null ? hit.place().name() : "";
            holds.add(new FalseHold(
                    number,
                    hit.kind().label() + " in " + hit.fieldClass().label(),
                    hit.words(),
                    entry,
                    FalseHold.isSameName(hit.party())));
        }
        decision.faults()
                .forEach(fault -> holds.add(new FalseHold(number, "fault", fault.reason(), fault.path(), false)));
        return holds;
    }
}
