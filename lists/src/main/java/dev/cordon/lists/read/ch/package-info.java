/** The list of Switzerland's State Secretariat for Economic Affairs: the XML of SECO, and its targets as JSON lines. */
@NullMarked
package dev.cordon.lists.read.ch;

import org.jspecify.annotations.NullMarked;
