/** Readings for programs (JSON) and for people (a page of HTML). */
@NullMarked
package dev.cordon.documents.report;

import org.jspecify.annotations.NullMarked;
