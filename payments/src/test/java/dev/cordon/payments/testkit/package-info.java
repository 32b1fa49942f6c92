/** What tests of payments share. */
@NullMarked
package dev.cordon.payments.testkit;

import org.jspecify.annotations.NullMarked;
