package id.kinerja.identity.account;

import id.kinerja.shared.caller.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The part of an account that an administrator edits; neither may be empty. */
record AccountChange(@NotNull @Size(min = 1, max = 5) List<@NotNull Role> roles, @NotNull AccountStatus status) {}
