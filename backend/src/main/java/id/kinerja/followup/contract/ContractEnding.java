package id.kinerja.followup.contract;

import java.time.LocalDate;
import java.util.UUID;

/** A contract that ends within the time in which an extension has to be prepared. */
record ContractEnding(UUID employeeId, String name, LocalDate contractEndsOn, UUID assessorId) {}
