/**
 * Files that say who owns whom, in the layouts in use: plain CSV, the Beneficial Ownership Data Standard, GLEIF's level 2
 * and the UK register of persons with significant control.
 */
@NullMarked
package dev.cordon.lists.ownership;

import org.jspecify.annotations.NullMarked;
