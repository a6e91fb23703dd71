package id.kinerja.progress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "https://drive.google.com/file/d/1abc/view?usp=sharing", "http://192.168.1.10/arsip/laporan.pdf",
        "HTTPS://kasemen.serangkota.go.id:8443/berita#foto", "  https://kota.go.id/a  "
    })
    void acceptsWebAddresses(String address) {
        assertThat(EvidenceLink.parse(address)).contains(address.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "drive.google.com/x", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd",
        "ftp://kota.go.id/x", "https://", "https:///path", "https://user:secret@kota.go.id/", "https://kota.go.id/a b",
        "https://kota.go.id/\u0000", "//kota.go.id/x", "https://exa mple.go.id", "mailto:a@b.go.id"
    })
    void refusesEverythingElse(String address) {
        assertThat(EvidenceLink.parse(address)).isEmpty();
    }

    @Test
    void refusesWhatIsMissingOrTooLong() {
        assertThat(EvidenceLink.parse(null)).isEmpty();
        assertThat(EvidenceLink.parse("https://kota.go.id/" + "a".repeat(2000))).isEmpty();
    }

    @Test
    void keepsAddressesOfOtherScriptsAsPlainCharacters() {
        assertThat(EvidenceLink.parse("https://kota.go.id/kegiatan-\u00e9")).contains("https://kota.go.id/kegiatan-%C3%A9");
    }
}
