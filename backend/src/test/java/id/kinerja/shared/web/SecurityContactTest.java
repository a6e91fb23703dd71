package id.kinerja.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecurityContactTest {

    @Test
    void itNamesTheContactAndWhenToAskAgain() {
        assertThat(SecurityContact.text("mailto:keamanan@kasemen.example", Instant.parse("2026-05-12T02:00:00Z"))).isEqualTo("""
                Contact: mailto:keamanan@kasemen.example
                Expires: 2026-11-08T00:00:00Z
                Preferred-Languages: id, en
                """);
    }
}
