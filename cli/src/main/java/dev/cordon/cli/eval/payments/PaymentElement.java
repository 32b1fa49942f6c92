package dev.cordon.cli.eval.payments;

import dev.cordon.cli.eval.payments.Draft.Format;
import dev.cordon.cli.eval.payments.Draft.Side;
import dev.cordon.core.party.PartyKind;
import java.util.Locale;

/** Where in a payment a listed name is put. */
enum PaymentElement {
    ISO_PARTY_NAME(Format.ISO),
    ISO_ULTIMATE_PARTY(Format.ISO),
    ISO_AGENT_NAME(Format.ISO),
    ISO_ADDRESS_LINE(Format.ISO),
    ISO_REMITTANCE(Format.ISO),
    ISO_INSTRUCTION(Format.ISO),
    ISO_UNKNOWN_ELEMENT(Format.ISO),
    MT_50K(Format.MT),
    MT_59F(Format.MT),
    MT_57D(Format.MT),
    MT_70(Format.MT),
    MT_72(Format.MT);

    private static final String TEXT_BEFORE = "INV 4711 GOODS DELIVERED TO ";
    private static final String TEXT_AFTER = " MAY 2026";

    private final Format format;

    PaymentElement(Format format) {
        this.format = format;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether such a party stands in such an element: banks are no people, and ships neither pay nor are paid. */
    boolean fits(PartyKind kind, String name) {
        boolean agent = this == ISO_AGENT_NAME || this == MT_57D;
        boolean ascii = name.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
        boolean vesselInText = kind != PartyKind.VESSEL || isText();
        return (!agent || kind == PartyKind.ORGANISATION)
                && (format == Format.ISO || ascii)
                && name.length() <= 140
                && vesselInText;
    }

    boolean isText() {
        return group().equals("free text");
    }

    /** The class of element by which recall is told. */
    String group() {
        return switch (this) {
            case ISO_PARTY_NAME, ISO_ULTIMATE_PARTY, MT_50K, MT_59F -> "party";
            case ISO_AGENT_NAME, MT_57D -> "agent";
            case ISO_ADDRESS_LINE -> "address";
            case ISO_REMITTANCE, ISO_INSTRUCTION, ISO_UNKNOWN_ELEMENT, MT_70, MT_72 -> "free text";
        };
    }

    /** A payment between two others with the name in this element. */
    Draft draft(int number, PartyKind kind, String name) {
        String ship = kind == PartyKind.VESSEL && isText() ? "MV " : "";
        String words = TEXT_BEFORE + ship + name + TEXT_AFTER;
        Side debtor = CleanSides.DEBTOR;
        Side creditor = CleanSides.CREDITOR;
        return switch (this) {
            case ISO_PARTY_NAME -> new Draft(format, number, debtor, CleanSides.named(creditor, name), "", "");
            case MT_50K -> new Draft(format, number, CleanSides.named(debtor, name), creditor, "", "");
            case ISO_ULTIMATE_PARTY -> with(number, "<UltmtCdtr><Nm>" + escaped(name) + "</Nm></UltmtCdtr>");
            case ISO_AGENT_NAME ->
                with(number, "<IntrmyAgt1><FinInstnId><Nm>" + escaped(name) + "</Nm></FinInstnId></IntrmyAgt1>");
            case ISO_ADDRESS_LINE ->
                with(
                        number,
                        "<UltmtDbtr><Nm>Jane Doe</Nm><PstlAdr><AdrLine>C/O " + escaped(name)
                                + "</AdrLine></PstlAdr></UltmtDbtr>");
            case ISO_REMITTANCE -> new Draft(format, number, debtor, creditor, "", words);
            case ISO_INSTRUCTION ->
                with(number, "<InstrForNxtAgt><InstrInf>" + escaped(words) + "</InstrInf></InstrForNxtAgt>");
            case ISO_UNKNOWN_ELEMENT -> with(number, "<NewElement><Added>" + escaped(words) + "</Added></NewElement>");
            case MT_59F ->
                with(number, ":59F:/123456\r\n1/" + Draft.lines(name).replace("\r\n", "\r\n1/") + "\r\n3/GB\r\n");
            case MT_57D -> with(number, ":57D:" + Draft.lines(name) + "\r\nLONDON\r\n");
            case MT_70 -> new Draft(format, number, debtor, creditor, "", words);
            case MT_72 -> with(number, ":72:/BNF/" + Draft.lines(words).replace("\r\n", "\r\n//") + "\r\n");
        };
    }

    private Draft with(int number, String extra) {
        return new Draft(format, number, CleanSides.DEBTOR, CleanSides.CREDITOR, extra, "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
