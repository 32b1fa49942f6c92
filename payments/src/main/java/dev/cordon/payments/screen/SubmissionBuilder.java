package dev.cordon.payments.screen;

import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.message.Element;
import dev.cordon.payments.message.ElementPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Collects what a message is known by. */
final class SubmissionBuilder {

    private static final int MOST_VALUES = 200;

    private final MessageDigest digest = sha256();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> screened = new TreeMap<>();
    private String sender = "";
    private String id = "";
    private String declaredType = "";

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(ClassedElement classed) {
        Element element = classed.element();
        String path = element.path().toString();
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(element.value().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        identify(element);
        addKey(element, classed.fieldClass());
        if (classed.fieldClass() != FieldClass.NOT_SCREENED && screened.size() < MOST_VALUES) {
            screened.put(path, element.value());
        }
    }

    private void identify(Element element) {
        ElementPath path = element.path();
        if (path.endsWith("AppHdr/BizMsgIdr") || id.isEmpty() && isId(path)) {
            id = element.value();
        }
        if (path.endsWith("AppHdr/MsgDefIdr")) {
            declaredType = element.value();
        }
        if (sender.isEmpty() && isSender(path)) {
            sender = element.value();
        }
    }

    private static boolean isId(ElementPath path) {
        return switch (path.name()) {
            case "MsgId" -> path.endsWith("GrpHdr/MsgId");
            case "Id" -> path.endsWith("Assgnmt/Id");
            case "20" -> path.names().startsWith("MT");
            case "1520" -> path.endsWith("Fedwire/1520");
            case "FileId" -> path.endsWith("FileHeader/FileId");
            default -> false;
        };
    }

    private static boolean isSender(ElementPath path) {
        return path.endsWith("Fr/FIId/FinInstnId/BICFI")
                || path.endsWith("GrpHdr/InstgAgt/FinInstnId/BICFI")
                || path.endsWith("Block1/BIC")
                || path.endsWith("Fedwire/3100");
    }

    /** Those who resubmit a payment change names and texts; they want the same money at the same account. */
    private void addKey(Element element, FieldClass fieldClass) {
        ElementPath path = element.path();
        switch (path.name()) {
            case "IntrBkSttlmAmt", "InstdAmt" -> keys.putIfAbsent("amount", amount(element.value()));
            case "32A", "32B" -> keys.putIfAbsent("amount", amountOfMt(element.value()));
            case "2000" -> keys.putIfAbsent("amount", element.value());
            case "EndToEndId", "21" -> keys.putIfAbsent("end to end", element.value());
            case "UETR", "121" -> keys.putIfAbsent("UETR", element.value());
            default -> {
                boolean account = fieldClass == FieldClass.IBAN || fieldClass == FieldClass.ACCOUNT;
                if (account && keys.size() < MOST_VALUES) {
                    String side = isDebtor(path) ? "debtor account" : "creditor account";
                    keys.putIfAbsent(side, element.value().replace(" ", ""));
                }
            }
        }
    }

    private static boolean isDebtor(ElementPath path) {
        String names = path.names();
        return names.contains("/Dbtr") || names.contains("/50") || names.contains("/5000");
    }

    private static String amount(String value) {
        return value.indexOf('.') < 0 ? value : value.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /** {@code 010411EUR1275000,}: the amount without its day. */
    private static String amountOfMt(String value) {
        return amount(value.replaceAll("^\\d{6}", "").replaceAll("[A-Z]", "").replace(',', '.'));
    }

    String declaredType() {
        return declaredType;
    }

    Submission build() {
        return new Submission(sender, id, HexFormat.of().formatHex(digest.digest()), keys, screened);
    }
}
