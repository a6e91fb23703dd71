package id.kinerja.document.survey;

import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Column;
import id.kinerja.document.form.Form.Row;
import id.kinerja.document.form.Form.Section;
import id.kinerja.document.form.OfficeText;
import id.kinerja.document.survey.ReportTexts.Span;
import id.kinerja.survey.result.SampleFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Chapters I and II: why, and how the answers were gathered. */
final class ReportOpening {

    static final String BLANK = "........................................................";
    private static final List<String> ACTIVITIES =
            List.of("Persiapan", "Pengumpulan data", "Pengolahan dan analisis", "Penyusunan dan pelaporan");

    private ReportOpening() {}

    static List<Section> sections(ReportContent content) {
        ReportTexts texts = content.texts();
        return List.of(
                Section.chapter("BAB I PENDAHULUAN"),
                Section.prose("1.1 Latar Belakang", texts.background()),
                Section.prose("1.2 Dasar Pelaksanaan",
                        "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik.\n"
                                + "2. Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009.\n"
                                + "3. Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit"
                                + " Penyelenggara Pelayanan Publik."),
                Section.prose("1.3 Maksud dan Tujuan", texts.purpose()),
                Section.chapter("BAB II PENGUMPULAN DATA"),
                Section.prose("2.1 Pelaksana", orBlank(texts.executor())),
                Section.prose("2.2 Metode", texts.method()),
                Section.prose("2.3 Lokasi", orBlank(texts.place())),
                timetable(content),
                sample(content.result().sample()),
                Section.prose(null, "Sampel minimum dihitung dengan rumus Krejcie dan Morgan, S = λ² N P Q / (d² (N − 1) + λ² P Q), dengan"
                        + " λ² = 3,841, P = Q = 0,5, dan d = 0,05, dibulatkan ke bilangan terdekat."));
    }

    private static Section timetable(ReportContent content) {
        List<Row> rows = new ArrayList<>();
        List<Span> spans = content.texts().timetable();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean whole = span.isWhole();
            rows.add(Row.of(Cell.centred(Integer.toString(i + 1)), Cell.text(ACTIVITIES.get(i)),
                    Cell.text(whole ? OfficeText.span(span.from(), span.to()) : "...................."),
                    Cell.centred(whole ? Integer.toString(content.workingDays().between(span.from().minusDays(1), span.to())) : "....")));
        }
        return new Section("2.4 Waktu Pelaksanaan", List.of(new Column("NO", 6), new Column("KEGIATAN", 34), new Column("WAKTU PELAKSANAAN", 40),
                new Column("JUMLAH HARI KERJA", 20)), rows, false);
    }

    private static Section sample(SampleFigure sample) {
        List<Row> rows = new ArrayList<>(List.of(
                Row.fact("Populasi (kunjungan selesai)", count(sample.visits())),
                Row.fact("Sampel minimum", OfficeText.count(sample.required())),
                Row.fact("Undangan", count(sample.invitations())),
                Row.fact("Responden yang diperoleh", OfficeText.count(sample.obtained()))));
        if (sample.responseRate() != null) {
            rows.add(Row.fact("Tingkat jawaban", percent(sample.responseRate()) + " (selang kepercayaan 95%: " + percent(sample.responseLow())
                    + " s.d. " + percent(sample.responseHigh()) + ")"));
        }
        rows.add(Row.fact("Status", sample.reached() ? "Sampel minimum tercapai" : "Sampel minimum belum tercapai"));
        return Section.ofFacts("2.5 Penentuan Jumlah Responden", rows);
    }

    private static String count(Long number) {
        return number == null ? "tidak dihitung" : OfficeText.count(number);
    }

    private static String percent(BigDecimal share) {
        return OfficeText.decimal(share.movePointRight(2)) + "%";
    }

    static String orBlank(String text) {
        return text == null ? BLANK : text;
    }
}
