package id.kinerja.training.module;

import java.time.Instant;

/** That somebody completed a version of a module. */
record Completion(String moduleKey, int moduleVersion, Instant completedAt) {}
