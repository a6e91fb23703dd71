package id.kinerja.shared.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the examples of FIPS 180-2, appendix B. */
class Sha256Test {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void is_what_the_standard_says_of_its_example() {
        assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.of("abc")).isEqualTo(Sha256.of(new byte[] {'a', 'b', 'c'})).asHexString().isEqualToIgnoringCase(OF_ABC);
    }

    @Test
    void of_a_file_is_that_of_its_content(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "Dibaca oleh …".repeat(10_000));

        assertThat(Sha256.of(file)).isEqualTo(Sha256.of(Files.readAllBytes(file)));
    }
}
