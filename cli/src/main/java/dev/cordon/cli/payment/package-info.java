/** Payments on the command line: tables, folders, what is remembered between runs. */
@NullMarked
package dev.cordon.cli.payment;

import org.jspecify.annotations.NullMarked;
