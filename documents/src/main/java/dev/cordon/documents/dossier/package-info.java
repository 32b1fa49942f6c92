/** What a text says of everybody in it, put together: roles, draft designations, a timeline, and where it contradicts what is official. */
@NullMarked
package dev.cordon.documents.dossier;

import org.jspecify.annotations.NullMarked;
