/** Payments in, decisions out: pass or hold, with hits and with what the law asks. */
@NullMarked
package dev.cordon.payments.screen;

import org.jspecify.annotations.NullMarked;
