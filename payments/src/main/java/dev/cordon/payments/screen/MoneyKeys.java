package dev.cordon.payments.screen;

import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.message.Element;
import dev.cordon.payments.message.ElementPath;
import java.util.function.BiConsumer;

/** Those who resubmit a payment change names and texts; they want the same money at the same account. */
final class MoneyKeys {

    private MoneyKeys() {}

    /** Tells what an element says of the money that is moved, and how much or which: amount, accounts, numbers. */
    static void add(ClassedElement classed, BiConsumer<String, String> keys) {
        Element element = classed.element();
        ElementPath path = element.path();
        switch (path.name()) {
            case "IntrBkSttlmAmt", "InstdAmt" -> keys.accept("amount", amount(element.value()));
            case "32A", "32B" -> keys.accept("amount", amountOfMt(element.value()));
            case "2000" -> keys.accept("amount", element.value());
            case "EndToEndId", "21" -> keys.accept("end to end", element.value());
            case "UETR", "121" -> keys.accept("UETR", element.value());
            default -> {
                if (classed.fieldClass() == FieldClass.IBAN || classed.fieldClass() == FieldClass.ACCOUNT) {
                    String side = isDebtor(path) ? "debtor account" : "creditor account";
                    keys.accept(side, element.value().replace(" ", ""));
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
}
