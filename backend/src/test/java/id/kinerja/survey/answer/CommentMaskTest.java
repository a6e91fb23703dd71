package id.kinerja.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentMaskTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NIK saya 3673011203980001, tolong dicek|NIK saya •••, tolong dicek",
        "WA 0812 3456 7890|WA •••",
        "telp. +62-812-3456-7890.|telp. •••.",
        "(0254) 200123 kantor|(•••) kantor",
        "3673.0112.0398.0001|•••",
        "Antre dari 08.00 sampai 11.30|Antre dari 08.00 sampai 11.30",
        "Bayar Rp 50.000 tahun 2026|Bayar Rp 50.000 tahun 2026",
        "Nomor antrean 17 dan 18|Nomor antrean 17 dan 18"})
    void whatLooksLikeANumberOfAPersonGoes(String written, String kept) {
        String cleaned = CommentMask.clean(written);
        assertThat(cleaned.replaceAll("\\D", "")).isEqualTo(kept.replaceAll("\\D", ""));
        assertThat(cleaned.contains(CommentMask.MASK)).isEqualTo(kept.contains(CommentMask.MASK));
    }
}
