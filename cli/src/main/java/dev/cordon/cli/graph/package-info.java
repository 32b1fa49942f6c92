/** Networks drawn and exported: SVG, a page to click through, GraphML, STIX 2.1. */
@NullMarked
package dev.cordon.cli.graph;

import org.jspecify.annotations.NullMarked;
