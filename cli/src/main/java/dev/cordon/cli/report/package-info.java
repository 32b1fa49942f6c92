/** Screenings as people and programs want to read them. */
@NullMarked
package dev.cordon.cli.report;

import org.jspecify.annotations.NullMarked;
