package id.kinerja.cycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a merge patch, for the contract: an absent field stays as it is. */
@Schema(description = "Changes to a cycle; rhythm and approach only while it is a draft.")
public record CyclePatch(@Schema(minLength = 1, maxLength = 100) String name, Rhythm rhythm, Approach approach) {}
