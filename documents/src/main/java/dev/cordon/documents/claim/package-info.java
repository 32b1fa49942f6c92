/**
 * Who says what of whom in a text: designations, charges, accusations, assessments, denials. Found by a small grammar whose
 * words lie in tables beside this package; every claim shows the sentence that makes it. A claim has no legal effect.
 */
@NullMarked
package dev.cordon.documents.claim;

import org.jspecify.annotations.NullMarked;
