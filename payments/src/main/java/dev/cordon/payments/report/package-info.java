/** Decisions on payments, written down. */
@NullMarked
package dev.cordon.payments.report;

import org.jspecify.annotations.NullMarked;
