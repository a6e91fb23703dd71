package id.kinerja.identity.account;

import id.kinerja.shared.caller.Role;
import java.util.Set;
import java.util.UUID;

/**
 * What entering needs to know of an account.
 *
 * @param usable false while it is disabled or its employee has left
 * @param passwordHash null before the first password is chosen
 */
public record SignInAccount(UUID id, UUID employeeId, String name, String nip, String email, Set<Role> roles, boolean usable,
        String passwordHash) {}
