package id.kinerja.demo;

import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.Role;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody of the office, with the account by which they act.
 *
 * @param number the place among those who lead, or among those who do not, in the order of NIP: decides, with the seed, how
 *     the person's year goes
 * @param post title and unit, as the catalogue of work asks for it
 */
record DemoPerson(
        int number, UUID employeeId, UUID accountId, String nip, String post, String assessorNip, boolean leads) {

    private static final long SEED = 20_260_101L;
    private static final UUID NO_SESSION = new UUID(0, 0);

    Actor actor() {
        return new Actor(accountId, employeeId, Set.of(Role.EMPLOYEE), NO_SESSION);
    }

    /** Chance that is the same on every machine and does not depend on what others do. */
    Random chance(String about) {
        return new Random(SEED * 31 + nip.hashCode() * 17L + about.hashCode());
    }

    /** Another file of the same person: its steps follow each other, but do not wait for those of the first. */
    DemoPerson otherFile() {
        return new DemoPerson(number + 1_000, employeeId, accountId, nip, post, assessorNip, leads);
    }
}
