package id.kinerja.document.survey;

import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Column;
import id.kinerja.document.form.Form.Row;
import id.kinerja.document.form.Form.Section;
import id.kinerja.document.form.OfficeText;
import id.kinerja.survey.index.GradeScale;
import id.kinerja.survey.result.DiagnosticFigures;
import id.kinerja.survey.result.ElementFigure;
import id.kinerja.survey.result.ProfileTable;
import id.kinerja.survey.result.ResultsResponse;
import id.kinerja.survey.result.ServiceFigure;
import id.kinerja.survey.result.figure.IndexFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chapter III: who answered, and what came out. */
final class ReportFindings {

    private ReportFindings() {}

    static List<Section> sections(ReportContent content) {
        ResultsResponse result = content.result();
        List<Section> sections = new ArrayList<>(List.of(Section.chapter("BAB III HASIL PENGOLAHAN DATA"),
                Section.prose("3.1 Jumlah Responden", "Survei ini diikuti " + OfficeText.count(result.respondents()) + " responden.")));
        if (!content.hasFigures()) {
            sections.add(Section.prose("3.2 Indeks Kepuasan Masyarakat", "Jawaban belum cukup untuk dilaporkan: angka ditampilkan mulai "
                    + result.shownFrom() + " responden, atau ada unsur tanpa satu pun jawaban."));
            return sections;
        }
        sections.add(respondents(result));
        sections.add(Section.prose(null, "Kelompok dengan kurang dari " + result.shownFrom() + " responden, dan kelompok yang dapat dihitung dari"
                + " selisihnya, tidak ditampilkan agar tidak ada orang yang dapat dikenali."));
        sections.add(unit(result.index()));
        sections.add(elements(result));
        sections.add(services(result.services()));
        sections.add(checks(result.diagnostics()));
        sections.add(grades(result.survey().scale()));
        return sections;
    }

    private static Section respondents(ResultsResponse result) {
        List<Row> rows = new ArrayList<>();
        for (ProfileTable table : result.profile()) {
            String trait = SurveyWords.trait(table.trait());
            for (ProfileTable.Group group : table.groups().stream().sorted(Comparator.comparing(each -> SurveyWords.place(each.value()))).toList()) {
                rows.add(Row.of(Cell.centred(Integer.toString(rows.size() + 1)), Cell.text(trait), Cell.text(SurveyWords.group(group.value())),
                        Cell.centred(group.respondents() == null ? SurveyWords.NOT_SHOWN : OfficeText.count(group.respondents())),
                        Cell.centred(group.respondents() == null ? "-" : share(group.respondents(), result.respondents()))));
            }
        }
        if (rows.isEmpty()) {
            rows.add(Row.of(Cell.centred("-"), Cell.text("Karakteristik responden tidak dicatat.").over(4)));
        }
        return new Section("Responden menurut Karakteristik", List.of(new Column("NO", 6), new Column("KARAKTERISTIK", 26), new Column("INDIKATOR", 34),
                new Column("JUMLAH", 18), new Column("PERSENTASE", 16)), rows, false);
    }

    private static String share(long part, long whole) {
        return OfficeText.decimal(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)) + "%";
    }

    private static Section unit(IndexFigure index) {
        return Section.ofFacts("3.2 Indeks Kepuasan Masyarakat", List.of(
                Row.of(Cell.label("Nilai IKM"), Cell.strong(SurveyWords.number(index.value()))),
                Row.of(Cell.label("Mutu pelayanan"), Cell.strong(SurveyWords.letter(index.grade()) + (index.gradeCertain() ? ""
                        : " (belum pasti: batas mutu ada di dalam selang kepercayaan)"))),
                Row.fact("Kinerja unit pelayanan", index.grade() == null ? "-" : index.grade().words()),
                Row.fact("Selang kepercayaan 95%", SurveyWords.interval(index)),
                Row.fact("Responden", OfficeText.count(index.respondents())),
                Row.fact("Bobot", SurveyWords.weight(index.weightPolicy()))));
    }

    private static Section elements(ResultsResponse result) {
        List<Row> rows = new ArrayList<>();
        for (ElementFigure each : result.elements()) {
            rows.add(Row.of(Cell.centred("U" + each.number()), Cell.text(SurveyWords.element(each)), Cell.centred(SurveyWords.number(each.average())),
                    Cell.centred(SurveyWords.number(each.weighted())), Cell.centred(SurveyWords.number(each.converted())),
                    Cell.centred(SurveyWords.letter(each.grade())), Cell.bar(each.converted() == null ? 0 : each.converted().intValue())));
        }
        rows.add(Row.of(Cell.strong("Indeks Kepuasan Masyarakat (IKM)").over(4), Cell.strong(SurveyWords.number(result.index().value())),
                Cell.strong(SurveyWords.letter(result.index().grade())), Cell.bar(result.index().value().intValue())));
        return new Section("Nilai per Unsur Pelayanan", List.of(new Column("NO", 6), new Column("UNSUR PELAYANAN", 26), new Column("NRR", 10),
                new Column("NRR TERTIMBANG", 16), new Column("NILAI KONVERSI", 13), new Column("MUTU", 9), new Column("GRAFIK (0–100)", 20)), rows, false);
    }

    private static Section services(List<ServiceFigure> services) {
        List<Row> rows = new ArrayList<>();
        for (ServiceFigure each : services) {
            boolean shown = !each.hidden() && each.index() != null;
            rows.add(Row.of(Cell.centred(Integer.toString(rows.size() + 1)), Cell.text(each.name() == null ? "Layanan tidak dicatat" : each.name()),
                    Cell.centred(shown ? OfficeText.count(each.index().respondents()) : SurveyWords.NOT_SHOWN),
                    Cell.centred(shown ? SurveyWords.number(each.index().value()) : "-"),
                    Cell.centred(shown ? SurveyWords.letter(each.index().grade()) : "-")));
        }
        return new Section("Nilai per Jenis Layanan", List.of(new Column("NO", 6), new Column("JENIS LAYANAN", 48), new Column("RESPONDEN", 18),
                new Column("IKM", 16), new Column("MUTU", 12)), rows, false);
    }

    private static Section checks(DiagnosticFigures checks) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.fact("Jawaban bertanda", OfficeText.count(checks.flagged())
                + " (diisi sangat cepat, semua nilai sama, atau beruntun; tetap dihitung)"));
        if (checks.withoutFlagged() != null) {
            rows.add(Row.fact("IKM tanpa jawaban bertanda", SurveyWords.number(checks.withoutFlagged().value())));
        }
        if (checks.withoutFee() != null) {
            rows.add(Row.fact("IKM tanpa unsur biaya", SurveyWords.number(checks.withoutFee())));
        }
        checks.underWeights().forEach(each -> rows.add(Row.fact("IKM dengan bobot " + SurveyWords.weight(each.weightPolicy()),
                SurveyWords.number(each.value()) + " (" + SurveyWords.letter(each.grade()) + ")")));
        return Section.ofFacts("Pembanding", rows);
    }

    /** As printed in the annex of each regulation, gaps between the classes included. */
    private static Section grades(GradeScale scale) {
        List<List<String>> lines = switch (scale) {
            case PERMENPANRB_14_2017 -> List.of(
                    List.of("1,00 – 2,5996", "25,00 – 64,99", "D", "Tidak baik"), List.of("2,60 – 3,064", "65,00 – 76,60", "C", "Kurang baik"),
                    List.of("3,0644 – 3,532", "76,61 – 88,30", "B", "Baik"), List.of("3,5324 – 4,00", "88,31 – 100,00", "A", "Sangat baik"));
            case KEPMENPAN_25_2004 -> List.of(
                    List.of("1,00 – 1,75", "25,00 – 43,75", "D", "Tidak baik"), List.of("1,76 – 2,50", "43,76 – 62,50", "C", "Kurang baik"),
                    List.of("2,51 – 3,25", "62,51 – 81,25", "B", "Baik"), List.of("3,26 – 4,00", "81,26 – 100,00", "A", "Sangat baik"));
        };
        return new Section("Tabel Mutu Pelayanan", List.of(new Column("NILAI INTERVAL", 25), new Column("NILAI INTERVAL KONVERSI", 30),
                new Column("MUTU", 15), new Column("KINERJA UNIT PELAYANAN", 30)), lines.stream().map(line -> Row.of(
                        Cell.centred(line.get(0)), Cell.centred(line.get(1)), Cell.centred(line.get(2)), Cell.text(line.get(3)))).toList(), false);
    }
}
