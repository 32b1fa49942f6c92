package dev.cordon.payments.screen;

import dev.cordon.payments.field.FieldClass;
import dev.cordon.payments.message.Element;

/**
 * An element with the class by which it is screened.
 *
 * @param isKnown whether the field policy has a rule for it; else it is screened as free text
 */
public record ClassedElement(Element element, FieldClass fieldClass, boolean isKnown) {}
