package dev.cordon.payments.testkit;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Screener;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Settings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A small watchlist of publicly known designations, and a screener over it as of a Friday. */
public final class ListedSample {

    /** The Friday of the sample decisions. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private ListedSample() {}

    public static PaymentScreener screener() {
        return PaymentScreener.over(Screener.over(watchlist()), new Settings(DAY, Duration.ofSeconds(30)));
    }

    public static Watchlist watchlist() {
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(listed(
                "OFAC",
                "CYBER2",
                "asset freeze",
                Party.builder("ofac:xrz", PartyKind.ORGANISATION)
                        .name(PartyName.primary("WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY, LIMITED"))
                        .name(PartyName.of("武汉晓睿智科技有限责任公司", NameType.ALIAS, AliasStrength.STRONG))
                        .identifier(Identifier.of(IdentifierType.LEI, "5493001KJTIIGC8Y1R12"))));
        compiler.add(listed(
                "UK",
                "Cyber",
                "asset freeze",
                Party.builder("uk:zhao", PartyKind.PERSON).name(person("ZHAO", "Guangzong"))));
        compiler.add(listed(
                "OFAC",
                "RUSSIA-EO14024",
                "asset freeze",
                Party.builder("ofac:bank", PartyKind.ORGANISATION)
                        .name(PartyName.primary("PROMSVYAZBANK"))
                        .identifier(Identifier.of(IdentifierType.BIC, "PRMSRUMM"))));
        compiler.add(listed(
                "OFAC",
                "IRAN",
                "asset freeze",
                Party.builder("ofac:vessel", PartyKind.VESSEL)
                        .name(PartyName.primary("GOLDEN HORIZON"))
                        .identifier(new Identifier(IdentifierType.IMO, "IMO 9187629", null, "IMO"))));
        compiler.add(listed(
                "OFAC",
                "CYBER2",
                "asset freeze",
                Party.builder("ofac:wallet", PartyKind.PERSON)
                        .name(person("EXAMPLOV", "Testimir"))
                        .name(PartyName.of("Bassterlord", NameType.ALIAS, AliasStrength.WEAK))
                        .identifier(Identifier.of(IdentifierType.WALLET_ADDRESS, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"))
                        .identifier(Identifier.of(IdentifierType.PASSPORT, "X1234567"))));
        compiler.add(listed(
                "UK",
                "Russia",
                "travel ban",
                Party.builder("uk:banned", PartyKind.PERSON).name(person("ORLOVSKAYA", "Zinaida"))));
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }

    /** A watchlist of parties of one kind, listed by nothing but a name. */
    public static Watchlist watchlist(PartyKind kind, List<String> names) {
        WatchlistCompiler compiler = new WatchlistCompiler();
        for (int i = 0; i < names.size(); i++) {
            Party.Builder party = Party.builder("test:listed" + i, kind).name(PartyName.primary(names.get(i)));
            compiler.add(listed("UK", "Cyber", "asset freeze", party));
        }
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }

    /** The decision on an MT103 with these fields, ended by line ends, where one party alone is listed. */
    public static PaymentDecision decide(PartyKind kind, String listed, String fields) {
        String message = "{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{4:\r\n:20:R1\r\n:32A:260101EUR10,\r\n"
                + fields + "-}";
        Screener screener = Screener.over(watchlist(kind, List.of(listed)));
        return PaymentScreener.over(screener, new Settings(DAY, Duration.ofSeconds(30)))
                .screen(message.getBytes(StandardCharsets.US_ASCII))
                .get(0);
    }

    private static PartyName person(String family, String given) {
        return new PartyName(family + ", " + given, NameType.PRIMARY, AliasStrength.STRONG, family, given, null);
    }

    private static ListedParty listed(String authority, String programme, String measure, Party.Builder builder) {
        Party party = builder.build();
        Designation designation = new Designation(
                authority, programme, List.of(measure), null, PartialDate.day(2024, 3, 25), null, null, party.id());
        return new ListedParty("test", party.id(), party, List.of(designation), List.of(), List.of());
    }
}
