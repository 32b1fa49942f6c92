package dev.cordon.payments.screen;

import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.message.Element;
import dev.cordon.payments.message.ElementPath;
import dev.cordon.payments.message.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Collects what a message is known by. */
final class SubmissionBuilder {

    private static final int MOST_VALUES = 200;

    private final MessageDigest digest = sha256();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> screened = new TreeMap<>();
    private String sender = "";
    private String id = "";
    private String declaredType = "";
    private boolean isBatch;
    private final TransferBuilder transfers;

    /** @param isHeldBefore whether a transaction moves the money of one that was held */
    SubmissionBuilder(Predicate<Transfer> isHeldBefore) {
        this.transfers = new TransferBuilder(isHeldBefore);
    }

    void begin(Part part) {
        if (part.isTransaction() && part.number() > 1) {
            isBatch = true;
            keys.clear(); // of one transaction among many, which are known one by one
        }
        transfers.begin(part);
    }

    /**
     * A part ends.
     *
     * @param type  of the message
     * @param isHit whether something in it was hit
     */
    void end(String type, boolean isHit) {
        transfers.end(type, isHit);
    }

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
        if (!isBatch) {
            MoneyKeys.add(classed, keys::putIfAbsent);
        }
        transfers.add(classed);
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

    String declaredType() {
        return declaredType;
    }

    Submission build() {
        return new Submission(sender, id, HexFormat.of().formatHex(digest.digest()), keys, screened, transfers.build());
    }
}
