package id.kinerja.progress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "foto.jpg | JPEG | foto.jpg",
        "IMG_0001.JPEG | JPEG | IMG_0001.jpg",
        "IMG_0001.jpg | HEIC | IMG_0001.jpg.heic",
        "../../etc/passwd | PDF | passwd.pdf",
        "C:\\Users\\a\\laporan.docx | DOCX | laporan.docx",
        "..\\..\\boot.ini | PNG | boot.ini.png",
        "laporan.pdf.exe | PDF | laporan.pdf.exe.pdf",
        ".htaccess | PNG | htaccess.png",
        ".pdf | PDF | pdf.pdf",
        "... | PDF | bukti.pdf",
        "'' | XLSX | bukti.xlsx",
        "Rekap Pelayanan Maret 2026.xlsx | XLSX | Rekap Pelayanan Maret 2026.xlsx",
        "a\"b<c>|PNG|abc.png"
    })
    void keepsAReadableNameThatIsNoPath(String stated, EvidenceType type, String name) {
        assertThat(EvidenceFileName.of(stated, type)).isEqualTo(name);
    }

    @Test
    void dropsControlAndDirectionCharacters() {
        assertThat(EvidenceFileName.of("gaji\u202Efdp.\r\nX: y\u0000", EvidenceType.PDF)).isEqualTo("gajifdp.X y.pdf");
    }

    @Test
    void cutsLongNamesBetweenCharacters() {
        assertThat(EvidenceFileName.of("\uD83D\uDE00".repeat(300), EvidenceType.PNG)).isEqualTo("\uD83D\uDE00".repeat(120) + ".png");
        assertThat(EvidenceFileName.of(null, EvidenceType.PNG)).isEqualTo("bukti.png");
    }
}
