package id.kinerja.target;

import java.util.UUID;

/** A target of the superior that may be linked to, with the words it has now. */
public record LinkableTarget(UUID id, String title) {}
