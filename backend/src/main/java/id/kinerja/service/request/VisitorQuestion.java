package id.kinerja.service.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the office asks a visitor whose request has ended. A feature after this one makes a bean of it; without any, nothing is asked. */
public interface VisitorQuestion {

    /**
     * A single-use code for the visitor alone.
     *
     * @param code as shown, in groups of four
     * @param expiresOn the last day on which it is taken
     */
    record Invitation(String code, LocalDate expiresOn) {}

    /** Empty where this visit was not invited, or its code counts no more; whether it has been used is never told. */
    Optional<Invitation> findCode(UUID requestId);
}
