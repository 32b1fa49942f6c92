/**
 * Whether a company is blocked because of who owns it, under the rules of OFAC, the EU and the UK, with the chain of
 * holdings that proves it. Exact arithmetic; a range of percentages gives "possibly".
 */
@NullMarked
package dev.cordon.core.network.ownership;

import org.jspecify.annotations.NullMarked;
