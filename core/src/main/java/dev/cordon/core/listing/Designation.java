package dev.cordon.core.listing;

import dev.cordon.core.party.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One authority's decision on a party under one programme or regime. A party listed under three programmes has three.
 *
 * @param authority  short name of who decided, such as {@code OFAC}, {@code UK}, {@code UN}
 * @param programme  programme or regime in the source's words, such as {@code CYBER2}
 * @param measures   what is imposed, in lower case: {@code asset freeze}, {@code travel ban}, …
 * @param legalBasis order or regulation, where the source names it
 * @param listedOn   day of designation, where the source gives it
 * @param updatedOn  day of the last amendment, where the source gives it
 * @param reasons    statement of reasons, verbatim
 * @param reference  the authority's own number of the entry, such as {@code 47818} or {@code CYB0046}
 */
public record Designation(
        String authority,
        String programme,
        List<String> measures,
        @Nullable String legalBasis,
        @Nullable PartialDate listedOn,
        @Nullable PartialDate updatedOn,
        @Nullable String reasons,
        String reference) {

    public Designation {
        measures = List.copyOf(measures);
    }
}
