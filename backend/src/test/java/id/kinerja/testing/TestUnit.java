package id.kinerja.testing;

import java.util.UUID;

/** A saved unit. */
public record TestUnit(UUID id, String code, String name) {}
