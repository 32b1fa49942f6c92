/**
 * What is known of threat actors and cases outside the sanctions lists: MITRE ATT&amp;CK, MISP galaxies, and case files with
 * facts and their sources, one of which is bundled.
 */
@NullMarked
package dev.cordon.lists.actor;

import org.jspecify.annotations.NullMarked;
