package dev.cordon.documents.mention;

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
import java.nio.ByteBuffer;
import java.util.List;

/** A small watchlist of publicly known designations, enough to read articles with. */
public final class SampleParties {

    private SampleParties() {}

    public static Watchlist watchlist() {
        WatchlistCompiler compiler = new WatchlistCompiler();
        for (String authority : List.of("OFAC", "UK")) {
            compiler.add(company(authority));
            compiler.add(person(authority, "zhao", "ZHAO", "Guangzong"));
            compiler.add(ni(authority));
        }
        compiler.add(listed(Party.builder("ofac:putin", PartyKind.PERSON)
                .name(person("PUTIN", "Vladimir Vladimirovich"))
                .name(PartyName.of("Путин Владимир Владимирович", NameType.ALIAS, AliasStrength.STRONG))));
        compiler.add(listed(Party.builder("ofac:hamas", PartyKind.ORGANISATION)
                .name(PartyName.primary("HAMAS"))
                .name(PartyName.of("ISLAMIC RESISTANCE MOVEMENT", NameType.ALIAS, AliasStrength.STRONG))));
        compiler.add(listed(Party.builder("ofac:vessel", PartyKind.VESSEL)
                .name(PartyName.primary("GOLDEN HORIZON"))
                .identifier(new Identifier(IdentifierType.IMO, "IMO 9187629", null, "IMO"))));
        compiler.add(listed(Party.builder("ofac:wallet", PartyKind.PERSON)
                .name(person("EXAMPLOV", "Testimir"))
                .name(PartyName.of("Bassterlord", NameType.ALIAS, AliasStrength.WEAK))
                .identifier(Identifier.of(IdentifierType.WALLET_ADDRESS, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"))));
        compiler.add(
                listed(Party.builder("ofac:bank", PartyKind.ORGANISATION).name(PartyName.primary("BANK MELLI IRAN"))));
        compiler.add(listed(Party.builder("ofac:september", PartyKind.ORGANISATION)
                .name(PartyName.primary("LIMITED LIABILITY COMPANY SEPTEMBER"))));
        compiler.add(listed(Party.builder("ofac:mohammed", PartyKind.PERSON).name(person("ALI", "Mohammed"))));
        compiler.add(listed(Party.builder("ofac:judge", PartyKind.PERSON).name(person("KARIMZAD", "Mohammad"))));
        compiler.add(
                listed(Party.builder("ofac:ximenes", PartyKind.PERSON).name(person("QUIROZAGA XIMENES", "Aurelio"))));
        compiler.add(listed(Party.builder("ofac:ministry", PartyKind.ORGANISATION)
                .name(PartyName.primary("MINISTRY OF PUBLIC SECURITY"))));
        compiler.add(listed(Party.builder("ofac:gru", PartyKind.ORGANISATION).name(PartyName.primary("GRU"))));
        for (String list : List.of("a", "b", "c", "d")) {
            compiler.add(listed(Party.builder("list-" + list + ":potash", PartyKind.ORGANISATION)
                    .name(PartyName.primary("BELARUSKALI OAO"))));
        }
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }

    private static ListedParty company(String authority) {
        return listed(
                authority,
                Party.builder(authority + ":xrz", PartyKind.ORGANISATION)
                        .name(PartyName.primary("WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY, LIMITED"))
                        .name(PartyName.of("武汉晓睿智科技有限责任公司", NameType.ALIAS, AliasStrength.STRONG)));
    }

    private static ListedParty ni(String authority) {
        return listed(
                authority,
                Party.builder(authority + ":ni", PartyKind.PERSON)
                        .name(person("NI", "Gaobin"))
                        .name(PartyName.of("倪高彬", NameType.ALIAS, AliasStrength.STRONG))
                        .identifier(Identifier.of(IdentifierType.NATIONAL_ID, "421003198510272917")));
    }

    private static ListedParty person(String authority, String id, String family, String given) {
        return listed(
                authority, Party.builder(authority + ":" + id, PartyKind.PERSON).name(person(family, given)));
    }

    private static PartyName person(String family, String given) {
        return new PartyName(family + ", " + given, NameType.PRIMARY, AliasStrength.STRONG, family, given, null);
    }

    private static ListedParty listed(Party.Builder party) {
        return listed("OFAC", party);
    }

    private static ListedParty listed(String authority, Party.Builder builder) {
        Party party = builder.build();
        Designation designation = new Designation(
                authority,
                authority.equals("UK") ? "Cyber" : "CYBER2",
                List.of("asset freeze"),
                null,
                PartialDate.day(2024, 3, 25),
                null,
                null,
                party.id());
        return new ListedParty("test", party.id(), party, List.of(designation), List.of(), List.of());
    }
}
