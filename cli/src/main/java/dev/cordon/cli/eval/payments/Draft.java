package dev.cordon.cli.eval.payments;

import dev.cordon.cli.eval.payments.Draft.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * A payment in the making, written as ISO 20022 or SWIFT MT.
 *
 * @param format   how it is written
 * @param number   of the message
 * @param debtor   who pays
 * @param creditor who is paid
 * @param extra    further XML of the transaction, or further fields of block 4 with their tags
 * @param text     the remittance text; empty for none
 */
record Draft(Format format, int number, Side debtor, Side creditor, String extra, String text) {

    /** How a payment is written. */
    enum Format {
        ISO,
        MT
    }

    /**
     * One side of a payment.
     *
     * @param street  one line
     * @param country ISO 3166-1 code; empty if unknown
     * @param account IBAN
     * @param bic     of its bank
     */
    record Side(String name, String street, String town, String country, String account, String bic) {}

    private static final int LINE = 35;
    private static final int REMITTANCE = 140;

    String message() {
        return format == Format.ISO ? iso() : mt();
    }

    private String iso() {
        StringBuilder xml = new StringBuilder(2_000);
        xml.append(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\">"
                        + "<FIToFICstmrCdtTrf><GrpHdr><MsgId>MSG");
        xml.append(number)
                .append(
                        "</MsgId><CreDtTm>2026-11-20T10:00:00Z</CreDtTm><NbOfTxs>1</NbOfTxs></GrpHdr><CdtTrfTxInf><PmtId>"
                                + "<EndToEndId>E2E")
                .append(number)
                .append("</EndToEndId></PmtId><IntrBkSttlmAmt Ccy=\"EUR\">")
                .append(number % 9_000 + 100)
                .append(".00</IntrBkSttlmAmt><ChrgBr>SHAR</ChrgBr>");
        party(xml, "Dbtr", debtor);
        party(xml, "Cdtr", creditor);
        xml.append(extra);
        if (!text.isEmpty()) {
            xml.append("<RmtInf>");
            for (String piece : cut(text, REMITTANCE)) {
                xml.append("<Ustrd>").append(escaped(piece)).append("</Ustrd>");
            }
            xml.append("</RmtInf>");
        }
        return xml.append("</CdtTrfTxInf></FIToFICstmrCdtTrf></Document>\n").toString();
    }

    private static void party(StringBuilder xml, String name, Side side) {
        String agent = "<" + name + "Agt><FinInstnId><BICFI>" + side.bic() + "</BICFI></FinInstnId></" + name + "Agt>";
        if (name.equals("Cdtr")) {
            xml.append(agent);
        }
        xml.append('<')
                .append(name)
                .append("><Nm>")
                .append(escaped(side.name()))
                .append("</Nm><PstlAdr>");
        xml.append("<StrtNm>").append(escaped(side.street())).append("</StrtNm>");
        xml.append("<TwnNm>").append(escaped(side.town())).append("</TwnNm>");
        if (!side.country().isEmpty()) {
            xml.append("<Ctry>").append(side.country()).append("</Ctry>");
        }
        xml.append("</PstlAdr></").append(name).append("><").append(name).append("Acct><Id><IBAN>");
        xml.append(side.account()).append("</IBAN></Id></").append(name).append("Acct>");
        if (name.equals("Dbtr")) {
            xml.append(agent);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String mt() {
        StringBuilder fin = new StringBuilder(600);
        fin.append("{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{3:{108:REF")
                .append(number)
                .append("}}{4:\r\n");
        fin.append(":20:REF")
                .append(number)
                .append("\r\n:23B:CRED\r\n:32A:261120EUR")
                .append(number % 9_000 + 100);
        fin.append(",\r\n");
        side(fin, ":50K:", debtor);
        fin.append(":52A:")
                .append(debtor.bic())
                .append("\r\n:57A:")
                .append(creditor.bic())
                .append("\r\n");
        side(fin, ":59:", creditor);
        if (!text.isEmpty()) {
            fin.append(":70:").append(lines(text)).append("\r\n");
        }
        return fin.append(extra).append(":71A:SHA\r\n-}").toString();
    }

    private static void side(StringBuilder fin, String tag, Side side) {
        fin.append(tag)
                .append('/')
                .append(side.account())
                .append("\r\n")
                .append(lines(side.name()))
                .append("\r\n");
        fin.append(lines(side.street())).append("\r\n");
        fin.append(lines(side.country() + " " + side.town()).strip()).append("\r\n");
    }

    /** The text in lines of 35 characters, broken where they end, as most software breaks it. */
    static String lines(String text) {
        return String.join("\r\n", cut(text.strip(), LINE));
    }

    private static List<String> cut(String text, int length) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); from += length) {
            String piece = text.substring(from, Math.min(text.length(), from + length));
            // A line of MT must not begin with a colon or a hyphen, and a blank one says nothing.
            if (!piece.isBlank()) {
                pieces.add(piece.replaceFirst("^[:\\-\\s]+", ""));
            }
        }
        return pieces.isEmpty() ? List.of("") : pieces;
    }
}
