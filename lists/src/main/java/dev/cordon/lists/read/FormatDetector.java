package dev.cordon.lists.read;

import dev.cordon.lists.read.DetectedFile.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the format of a list file from its first 64 KB once unpacked, never from its extension. */
public final class FormatDetector {

    private static final int HEAD = 1 << 16;
    private static final String READS =
            "Cordon reads OFAC's SDN and consolidated lists (CSV, XML), the UK Sanctions List (XML, CSV) and the UN's"
                    + " consolidated list (XML)";

    /** The root element, after declaration, comments and instructions; a document type is left to be refused. */
    private static final Pattern ROOT = Pattern.compile(
            "\\A(?:\\s|<\\?.{0,4000}?\\?>|<!--.{0,20000}?-->)*<(?:[\\w.-]+:)?([\\w.-]+)", Pattern.DOTALL);

    /** Entries that carry no other programme than one of those which do not block are on no SDN list. */
    private static final Pattern NON_SDN = Pattern.compile(
            ",\"(?:NS-PLC|CMIC-EO13959|561-Related)\",|<programList>\\s*<program>(?:NS-PLC|CMIC-EO13959|561-Related)"
                    + "</program>\\s*</programList>");

    private FormatDetector() {}

    /**
     * Looks into the file.
     *
     * @throws ListException if the file is empty, damaged, or no list that Cordon reads; the message says what it seems
     *     to be and what to do
     */
    public static DetectedFile detect(SourceFile file) throws IOException {
        byte[] bytes;
        try (InputStream content = file.open()) {
            bytes = content.readNBytes(HEAD);
        }
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            head = head.substring(3);
        }
        refuseForeign(file, head);
        return head.stripLeading().startsWith("<") ? xml(file, head) : csv(file, head, bytes.length < HEAD);
    }

    private static void refuseForeign(SourceFile file, String head) throws ListException {
        String start = head.stripLeading();
        if (start.isEmpty()) {
            throw failure(file, "is empty; download it again");
        }
        if (head.startsWith("PK\u0003\u0004")) {
            throw failure(file, "is a ZIP archive; unpack it and give the list file in it");
        }
        if (head.startsWith("%PDF") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw failure(file, "is a PDF or office document; " + READS);
        }
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff") || start.indexOf('\0') >= 0) {
            throw failure(file, "is binary or UTF-16 text, which no official list is; " + READS);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            throw failure(file, "is JSON; " + READS);
        }
    }

    private static DetectedFile xml(SourceFile file, String head) throws ListException {
        String lower = head.stripLeading().toLowerCase(Locale.ROOT);
        Matcher root = ROOT.matcher(head);
        String name = root.find() ? root.group(1) : "";
        if (lower.startsWith("<!doctype html") || name.equalsIgnoreCase("html")) {
            throw failure(file, "is a web page, not a list; the download was refused or redirected, download it again");
        }
        if (head.contains("<!DOCTYPE")) {
            throw failure(file, "has a document type declaration, which no official list has");
        }
        return switch (name) {
            case "sdnList" -> found(file, ListFormat.OFAC_XML, ofacList(file, head), Role.PRIMARY, head);
            case "Designations" -> found(file, ListFormat.UK_XML, "uk", Role.PRIMARY, head);
            case "CONSOLIDATED_LIST" -> found(file, ListFormat.UN_XML, "un", Role.PRIMARY, head);
            case "Sanctions" -> throw failure(file, "is OFAC's advanced XML, which is not read; give SDN.XML instead");
            case "sanctionsData" ->
                throw failure(file, "is OFAC's enhanced XML, which is not read; give SDN.XML instead");
            default ->
                throw failure(file, "is XML with the root element '" + name + "', which is no known list; " + READS);
        };
    }

    private static DetectedFile csv(SourceFile file, String head, boolean whole) throws IOException {
        String first = head.stripLeading().lines().findFirst().orElse("");
        if (first.startsWith("Report Date:") || (first.contains("Unique ID") && first.contains("Name 6"))) {
            return found(file, ListFormat.UK_CSV, "uk", Role.PRIMARY, head);
        }
        if (first.startsWith("Last Updated,")) {
            throw failure(
                    file,
                    "is OFSI's consolidated list, not updated since 28 January 2026; give the UK Sanctions"
                            + " List instead");
        }
        Role role = OfacColumns.role(file, head, whole);
        return found(file, ListFormat.OFAC_CSV, role == Role.PRIMARY ? ofacList(file, head) : "", role, head);
    }

    private static String ofacList(SourceFile file, String head) {
        boolean nonSdn = NON_SDN.matcher(head).find()
                || file.name().toLowerCase(Locale.ROOT).matches(".*(?<![a-z])(cons|consolidated)(?![a-z]).*");
        return nonSdn ? "ofac-cons" : "ofac-sdn";
    }

    private static DetectedFile found(SourceFile file, ListFormat format, String list, Role role, String head) {
        return new DetectedFile(
                file,
                format,
                list,
                role,
                PublicationDate.inHead(format, head)
                        .or(() -> PublicationDate.inName(file.name()))
                        .orElse(null));
    }

    static ListException unknown(SourceFile file) {
        return failure(file, "is of no known format; " + READS);
    }

    private static ListException failure(SourceFile file, String problem) {
        return new ListException(file.name(), 0, problem);
    }
}
