package id.kinerja.document.survey;

import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Column;
import id.kinerja.document.form.Form.Row;
import id.kinerja.document.form.Form.Section;
import id.kinerja.document.form.OfficeText;
import id.kinerja.document.survey.ReportContent.Planned;
import id.kinerja.survey.result.TrendPoint;
import java.util.ArrayList;
import java.util.List;

/** Chapters IV and V: what it means, what the office does, and how the index went from survey to survey. */
final class ReportAnalysis {

    private static final int QUARTERS = 4;

    private ReportAnalysis() {}

    static List<Section> sections(ReportContent content) {
        ReportTexts texts = content.texts();
        return List.of(
                Section.chapter("BAB IV ANALISIS HASIL SURVEI"),
                Section.prose("4.1 Analisis Permasalahan, Kelemahan, dan Kelebihan", ReportOpening.orBlank(texts.weaknesses()), texts.strengths(),
                        texts.comments() == null ? null : "Saran dan masukan responden: " + texts.comments()),
                Section.prose("4.2 Rencana Tindak Lanjut", forum(texts)),
                plan(content),
                trend(content),
                Section.prose(null, "Hanya nilai dengan tabel mutu yang sama yang dibandingkan."),
                Section.chapter("BAB V PENUTUP"),
                Section.prose("5.1 Kesimpulan", ReportOpening.orBlank(texts.conclusions())),
                Section.prose("5.2 Saran", ReportOpening.orBlank(texts.suggestions())));
    }

    private static String forum(ReportTexts texts) {
        return "Rencana ini dibahas dalam Forum Konsultasi Publik bersama wakil pengguna layanan pada "
                + (texts.forumOn() == null ? "........................" : OfficeText.day(texts.forumOn())) + "."
                + (texts.forum() == null ? "" : "\n" + texts.forum());
    }

    private static Section plan(ReportContent content) {
        List<Row> rows = new ArrayList<>();
        for (Planned each : content.plan()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.centred(Integer.toString(rows.size() + 1)),
                    Cell.text(content.elementOf(each.itemCode())), Cell.text(each.action()), Cell.centred(Integer.toString(each.year()))));
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                cells.add(Cell.centred(quarter == each.quarter() ? "√" : ""));
            }
            cells.add(Cell.text(each.owner()));
            rows.add(new Row(List.copyOf(cells)));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of(Cell.centred("-"), Cell.text("Belum ada rencana tindak lanjut.").over(8)));
        }
        return new Section("Rencana Tindak Lanjut per Triwulan", List.of(new Column("NO", 5), new Column("PRIORITAS UNSUR", 18),
                new Column("PROGRAM/KEGIATAN", 29), new Column("TAHUN", 9), new Column("TW I", 5), new Column("TW II", 5), new Column("TW III", 5),
                new Column("TW IV", 5), new Column("PENANGGUNG JAWAB", 19)), rows, false);
    }

    private static Section trend(ReportContent content) {
        List<Row> rows = new ArrayList<>();
        for (TrendPoint point : content.result().trend()) {
            rows.add(Row.of(Cell.centred(Integer.toString(point.endsOn().getYear())),
                    Cell.text(point.name() + (point.source() == null ? "" : "\n" + point.source())),
                    Cell.centred(point.respondents() == null ? "-" : OfficeText.count(point.respondents())),
                    Cell.centred(SurveyWords.number(point.value())), Cell.centred(SurveyWords.letter(point.grade())),
                    Cell.bar(point.value().intValue())));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of(Cell.centred("-"), Cell.text("Belum ada nilai yang dapat dibandingkan.").over(5)));
        }
        return new Section("4.3 Tren Nilai SKM", List.of(new Column("TAHUN", 9), new Column("PERIODE", 35), new Column("RESPONDEN", 16),
                new Column("IKM", 10), new Column("MUTU", 8), new Column("GRAFIK (0–100)", 22)), rows, false);
    }
}
