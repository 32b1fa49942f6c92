package dev.cordon.payments.mt;

import dev.cordon.payments.message.ElementPath;
import dev.cordon.payments.message.PartCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the fields apart that hold more than one value: parties with account, code or name and address. Formats as in the
 * SWIFT User Handbook, category volumes; option letters mean the same in all of them.
 */
final class MtParties {

    /** Parties whose lines are name and address without marks. */
    private static final Set<String> NAME_AND_ADDRESS = Set.of(
            "50", "50K", "50H", "50D", "51D", "52D", "53D", "54D", "55D", "56D", "57D", "58D", "59", "41D", "42D",
            "82D", "83D", "84D", "85D", "86D", "87D", "88D", "50B", "58B");

    private static final Set<String> NUMBERED = Set.of("50F", "59F");
    /** Agents and parties by code. */
    private static final Set<String> BY_CODE = Set.of(
            "50A", "50C", "50G", "51A", "52A", "53A", "54A", "55A", "56A", "57A", "58A", "59A", "41A", "42A", "82A",
            "83A", "84A", "85A", "86A", "87A", "88A");

    private static final Set<String> BY_ACCOUNT = Set.of("51C", "52C", "53C", "54C", "55C", "56C", "57C", "58C", "42C");
    private static final Set<String> BY_PLACE = Set.of("52B", "53B", "54B", "55B", "56B", "57B");

    private final PartCollector parts;

    MtParties(PartCollector parts) {
        this.parts = parts;
    }

    /** Adds the values of a field under its path. */
    void add(ElementPath path, MtField field) {
        String tag = field.tag();
        if (NUMBERED.contains(tag)) {
            addNumbered(path, field);
        } else if (BY_CODE.contains(tag)) {
            addWithAccount(path, field, "BIC");
        } else if (NAME_AND_ADDRESS.contains(tag)) {
            addWithAccount(path, field, "Lines");
        } else if (BY_PLACE.contains(tag)) {
            addWithAccount(path, field, "Location");
        } else if (BY_ACCOUNT.contains(tag)) {
            addWithAccount(path, field, "Further");
        } else {
            parts.add(path, continued(field.value()), field.line());
        }
    }

    /** In narratives, a line that begins with two slashes goes on with the line before. */
    private static String continued(String value) {
        return value.replace("\n//", "\n");
    }

    /** Leading lines that begin with a slash are account or clearing codes. */
    private void addWithAccount(ElementPath path, MtField field, String rest) {
        String[] lines = field.value().split("\n");
        int at = 0;
        while (at < lines.length && lines[at].startsWith("/")) {
            String account = withoutMark(lines[at]);
            parts.add(path.child("Account", at + 1), account, field.line() + at);
            at++;
        }
        List<String> others = List.of(lines).subList(at, lines.length);
        if (rest.equals("BIC") && others.size() > 1) {
            parts.add(path.child("BIC"), others.get(0), field.line() + at);
            parts.add(
                    path.child("Further"), String.join("\n", others.subList(1, others.size())), field.line() + at + 1);
        } else {
            parts.add(path.child(rest), String.join("\n", others), field.line() + at);
        }
    }

    /** {@code /D/} and {@code /C/} say whose account it is; {@code //} goes before a national clearing code. */
    private static String withoutMark(String line) {
        if (line.startsWith("//")) {
            return line.substring(2);
        }
        boolean side = line.length() > 3 && line.charAt(2) == '/';
        return line.substring(side ? 3 : 1);
    }

    /** Lines {@code 1/name}, {@code 2/address} and so on; the first line of 50F is an account or a code of the party. */
    private void addNumbered(ElementPath path, MtField field) {
        List<List<String>> byNumber = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            byNumber.add(new ArrayList<>());
        }
        String[] lines = field.value().split("\n");
        int last = -1;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            boolean numbered = line.length() > 1 && line.charAt(1) == '/' && "12345678".indexOf(line.charAt(0)) >= 0;
            if (numbered) {
                last = line.charAt(0) - '0';
                byNumber.get(last).add(line.substring(2));
            } else if (line.startsWith("/") && last < 0) {
                parts.add(path.child("Account"), withoutMark(line), field.line() + i);
            } else if (last < 0) {
                // Such as CCPT/GB/123456789: code, country, number.
                parts.add(path.child("PartyId"), line.substring(line.lastIndexOf('/') + 1), field.line() + i);
            } else {
                byNumber.get(last).add(line);
            }
        }
        parts.add(path.child("Name"), String.join("\n", byNumber.get(1)), field.line());
        parts.add(path.child("Address"), String.join("\n", byNumber.get(2)), field.line());
        addCountryAndTown(path, byNumber.get(3), field.line());
        parts.add(path.child("BirthDate"), String.join("", byNumber.get(4)), field.line());
        parts.add(path.child("BirthPlace"), String.join(" ", byNumber.get(5)), field.line());
        parts.add(path.child("CustomerId"), String.join("", byNumber.get(6)), field.line());
        parts.add(path.child("NationalId"), String.join("", byNumber.get(7)), field.line());
        parts.add(path.child("Additional"), String.join("\n", byNumber.get(8)), field.line());
    }

    /** {@code US/NEW YORK, NY}. */
    private void addCountryAndTown(ElementPath path, List<String> lines, int line) {
        if (lines.isEmpty()) {
            return;
        }
        String first = lines.get(0);
        boolean coded = first.length() >= 2 && (first.length() == 2 || first.charAt(2) == '/');
        List<String> town = new ArrayList<>(lines);
        if (coded) {
            parts.add(path.child("Country"), first.substring(0, 2), line);
            town.set(0, first.length() > 3 ? first.substring(3) : "");
        }
        parts.add(path.child("Town"), String.join("\n", town).strip(), line);
    }
}
