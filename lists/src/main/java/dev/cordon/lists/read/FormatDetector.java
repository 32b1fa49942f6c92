package dev.cordon.lists.read;

import dev.cordon.lists.read.DetectedFile.Role;
import dev.cordon.lists.read.FieldFormats.FieldFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the format of a list file from its first 64 KB once unpacked, never from its extension. */
public final class FormatDetector {

    private static final int HEAD = 1 << 16;
    private static final String READS =
            "Cordon reads the lists of OFAC, the UK, the UN, the EU, Switzerland, Canada, Australia, Japan, the US"
                    + " Consolidated Screening List, OpenSanctions and Senzing files, and any CSV with a mapping file";

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
        return detect(file, List.of());
    }

    /** Looks into the file; what is none of Cordon's formats may be one of the given. */
    static DetectedFile detect(SourceFile file, List<FieldFormat> formats) throws IOException {
        byte[] bytes;
        try (InputStream content = file.open()) {
            bytes = content.readNBytes(HEAD);
        }
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            head = head.substring(3);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return workbook(file);
        }
        refuseForeign(file, head);
        if (head.stripLeading().startsWith("{") || head.stripLeading().startsWith("[")) {
            return json(file, bytes, formats);
        }
        return head.stripLeading().startsWith("<") ? xml(file, head) : csv(file, head, bytes.length < HEAD, formats);
    }

    /** Whether the file is no list but says what the columns of one mean. */
    static boolean isMapping(SourceFile file) throws IOException {
        try (InputStream content = file.open()) {
            String start = new String(content.readNBytes(64), StandardCharsets.UTF_8);
            return start.replace("\ufeff", "").startsWith(FieldFormats.MAPPING);
        }
    }

    private static void refuseForeign(SourceFile file, String head) throws ListException {
        String start = head.stripLeading();
        if (start.isEmpty()) {
            throw failure(file, "is empty; download it again");
        }
        if (head.startsWith("%PDF") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw failure(file, "is a PDF or office document; " + READS);
        }
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff") || start.indexOf('\0') >= 0) {
            throw failure(file, "is binary or UTF-16 text, which no official list is; " + READS);
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
            case "Designations" -> found(file, ListFormat.UK_XML, "uk-sanctions", Role.PRIMARY, head);
            case "CONSOLIDATED_LIST" -> found(file, ListFormat.UN_XML, "un-consolidated", Role.PRIMARY, head);
            case "Sanctions" -> found(file, ListFormat.OFAC_ADVANCED, ofacList(file, head), Role.PRIMARY, head);
            case "sanctionsData" -> enhanced(file, head);
            case "export" -> found(file, ListFormat.EU_XML, "eu-fsf", Role.PRIMARY, head);
            case "swiss-sanctions-list" -> found(file, ListFormat.CH_XML, "ch-seco", Role.PRIMARY, head);
            case "data-set" -> found(file, ListFormat.CA_XML, "ca-sema", Role.PRIMARY, head);
            default -> {
                if (OfacEnhancedHead.isDelta(head)) {
                    yield enhanced(file, head);
                }
                throw failure(file, "is XML with the root element '" + name + "', which is no known list; " + READS);
            }
        };
    }

    private static DetectedFile enhanced(SourceFile file, String head) {
        boolean delta = OfacEnhancedHead.isDelta(head);
        return found(
                file,
                delta ? ListFormat.OFAC_DELTA : ListFormat.OFAC_ENHANCED,
                delta ? "ofac-delta" : OfacEnhancedHead.list(head),
                Role.PRIMARY,
                head);
    }

    private static DetectedFile json(SourceFile file, byte[] head, List<FieldFormat> formats) throws ListException {
        Set<String> members = JsonFormats.members(new String(head, StandardCharsets.UTF_8));
        Optional<Role> companion = JsonFormats.companion(members);
        if (companion.isPresent()) {
            return found(file, ListFormat.FTM_JSON, "opensanctions", companion.get(), "");
        }
        if (members.contains("versions")) {
            throw failure(file, "names the changes of a list of OpenSanctions and holds none; give the files it names");
        }
        Optional<JsonFormats.JsonFormat> format = JsonFormats.detect(members);
        if (format.isPresent()) {
            return found(file, format.get().format(), format.get().list(), Role.PRIMARY, "");
        }
        return mapped(file, members, formats).orElseThrow(() -> failure(file, "is JSON of no known list; " + READS));
    }

    private static DetectedFile workbook(SourceFile file) throws IOException {
        Workbook workbook;
        try (InputStream content = file.open()) {
            workbook = Workbook.open(file.name(), content);
        }
        ListFormat format = WorkbookFormats.detect(workbook)
                .orElseThrow(() -> failure(file, "is a workbook of no known list; " + READS));
        String list = format == ListFormat.JP_XLSX ? "jp-mof" : "au-dfat";
        return found(file, format, list, Role.PRIMARY, "");
    }

    private static DetectedFile csv(SourceFile file, String head, boolean whole, List<FieldFormat> formats)
            throws IOException {
        String first = head.stripLeading().lines().findFirst().orElse("");
        Optional<CsvFormats.CsvFormat> known =
                CsvFormats.detectByLine(first).or(() -> CsvFormats.detect(CsvFormats.columns(first)));
        if (known.isPresent()) {
            return found(file, known.get().format(), known.get().list(), Role.PRIMARY, head);
        }
        Optional<DetectedFile> mapped = mapped(file, CsvFormats.columns(first), formats);
        if (mapped.isPresent()) {
            return mapped.get();
        }
        Role role = OfacColumns.role(file, head, whole);
        return found(file, ListFormat.OFAC_CSV, role == Role.PRIMARY ? ofacList(file, head) : "", role, head);
    }

    /** The format of those given all of whose fields are there. */
    private static Optional<DetectedFile> mapped(
            SourceFile file, Collection<String> fields, List<FieldFormat> formats) {
        return formats.stream()
                .filter(format -> fields.containsAll(format.fields()))
                .findFirst()
                .map(format -> found(file, ListFormat.MAPPED, format.list(), Role.PRIMARY, ""));
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
