package id.kinerja.identity.code;

import java.time.Duration;

/** What a code opens, and for how long. */
enum CodePurpose {
    /** Handed over on paper or in person; people may be away for some days. */
    SIGN_IN(Duration.ofDays(7)),
    /** Asked for by the person at that moment. */
    PASSWORD_RESET(Duration.ofHours(24)),
    FIRST_ADMINISTRATOR(Duration.ofHours(24));

    private final Duration life;

    CodePurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
