package id.kinerja.document.survey;

import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Column;
import id.kinerja.document.form.Form.Row;
import id.kinerja.document.form.Form.Section;
import id.kinerja.document.form.OfficeText;
import id.kinerja.document.survey.AnswerSheet.Line;
import id.kinerja.document.survey.ReportContent.Planned;
import id.kinerja.document.survey.ReportContent.Question;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.survey.result.ElementFigure;
import id.kinerja.survey.result.ResultsResponse;
import id.kinerja.survey.result.VoidedAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The annexes: questions, answers with their hash, publication, and what became of the plan before. */
final class ReportAnnexes {

    private static final int NUMBER_WIDTH = 8;
    private static final int SERVICE_WIDTH = 20;

    private final ReportContent content;
    private final ResultsResponse result;
    private final OfficeTime time;

    ReportAnnexes(ReportContent content, OfficeTime time) {
        this.content = content;
        this.result = content.result();
        this.time = time;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(Section.chapter("LAMPIRAN 1 KUESIONER"), questions(),
                Section.chapter("LAMPIRAN 2 PENGOLAHAN DATA PER RESPONDEN DAN PER UNSUR PELAYANAN")));
        if (!content.hasFigures()) {
            sections.add(Section.prose(null, "Belum cukup jawaban untuk ditampilkan."));
        } else if (content.answers().whole()) {
            sections.add(answers());
        } else {
            sections.add(Section.prose(null, "Lebih dari " + ReportContents.PRINTED + " responden: tabelnya tersedia sebagai lembar pengolahan"
                    + " (XLSX) dan berkas CSV dengan sidik jari di bawah ini."));
        }
        sections.add(Section.prose(null, "Berkas jawaban: " + OfficeText.count(result.rows().count()) + " baris, sidik jari SHA-256 "
                + result.rows().sha256() + ". Siapa pun yang memiliki berkasnya dapat menghitungnya kembali."));
        result.voided().forEach(each -> sections.add(voided(each)));
        sections.add(Section.chapter("LAMPIRAN 3 BUKTI PUBLIKASI"));
        sections.add(publication());
        sections.add(Section.chapter("LAMPIRAN 4 REALISASI RENCANA TINDAK LANJUT SEBELUMNYA"));
        sections.add(earlier());
        return sections;
    }

    private Section questions() {
        List<Row> rows = new ArrayList<>();
        for (Question each : content.questions()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.centred("U" + (rows.size() + 1)), Cell.text(each.text())));
            each.options().forEach(option -> cells.add(Cell.text(option)));
            rows.add(new Row(List.copyOf(cells)));
        }
        return new Section("Pendapat Responden tentang Pelayanan", List.of(new Column("NO", 6), new Column("PERTANYAAN", 38), new Column("NILAI 1", 14),
                new Column("NILAI 2", 14), new Column("NILAI 3", 14), new Column("NILAI 4", 14)), rows, false);
    }

    private Section answers() {
        List<ElementFigure> elements = result.elements();
        List<Column> columns = new ArrayList<>(List.of(new Column("NO", NUMBER_WIDTH), new Column("LAYANAN", SERVICE_WIDTH)));
        int left = 100 - NUMBER_WIDTH - SERVICE_WIDTH;
        for (int i = 0; i < elements.size(); i++) {
            columns.add(new Column("U" + elements.get(i).number(), left * (i + 1) / elements.size() - left * i / elements.size()));
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : content.answers().lines()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.centred(Integer.toString(rows.size() + 1)), Cell.text(line.service())));
            line.scores().forEach(score -> cells.add(Cell.centred(score)));
            rows.add(new Row(List.copyOf(cells)));
        }
        rows.add(summary("Jumlah nilai", each -> OfficeText.count(sum(each))));
        rows.add(summary("Jumlah terisi", each -> OfficeText.count(each.filled())));
        rows.add(summary("NRR", each -> SurveyWords.number(each.average())));
        rows.add(summary("NRR tertimbang", each -> SurveyWords.number(each.weighted())));
        rows.add(Row.of(Cell.strong("IKM unit pelayanan").over(2), Cell.strong(SurveyWords.number(result.index().value())).over(elements.size())));
        return new Section(null, columns, rows, false);
    }

    private Row summary(String label, Function<ElementFigure, String> value) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.strong(label).over(2)));
        result.elements().forEach(each -> cells.add(Cell.centred(value.apply(each))));
        return new Row(List.copyOf(cells));
    }

    static long sum(ElementFigure figure) {
        long sum = 0;
        for (int i = 0; i < figure.counts().size(); i++) {
            sum += (i + 1) * figure.counts().get(i);
        }
        return sum;
    }

    private Section voided(VoidedAnswers voided) {
        return Section.prose(null, OfficeText.count(voided.answers()) + " jawaban dikeluarkan dari hitungan oleh dua orang pada "
                + OfficeText.day(time.dateOf(voided.decidedAt())) + ": " + voided.reason());
    }

    private Section publication() {
        String media = result.media().stream().map(SurveyWords::medium).collect(Collectors.joining(", "));
        boolean published = result.survey().publishedAt() != null;
        return Section.ofFacts(null, List.of(
                Row.fact("Dipublikasikan", published ? OfficeText.day(time.dateOf(result.survey().publishedAt())) : "Belum dipublikasikan"),
                Row.fact("Halaman hasil", published ? content.webPage() : "-"),
                Row.fact("Media", media.isEmpty() ? "-" : media),
                Row.fact("Bukti", content.texts().evidence() == null ? "-" : content.texts().evidence())));
    }

    private Section earlier() {
        if (content.earlier().isEmpty()) {
            return Section.prose(null, content.earlierName() == null ? "Belum ada survei sebelumnya di Kinerja."
                    : "Tidak ada rencana tindak lanjut yang tercatat dari " + content.earlierName() + ".");
        }
        List<Row> rows = new ArrayList<>();
        for (Planned each : content.earlier()) {
            String done = each.doneOn() == null ? each.percentDone() + "%" : "Selesai " + OfficeText.day(each.doneOn());
            rows.add(Row.of(Cell.centred(Integer.toString(rows.size() + 1)), Cell.text(content.elementOf(each.itemCode())), Cell.text(each.action()),
                    Cell.centred("TW " + each.quarter() + " " + each.year()), Cell.text(each.owner()), Cell.text(done),
                    Cell.text(each.evidence() == null ? "-" : each.evidence())));
        }
        return new Section("Rencana dari " + content.earlierName(), List.of(new Column("NO", 6), new Column("UNSUR", 17), new Column("TINDAK LANJUT", 24),
                new Column("JADWAL", 11), new Column("PENANGGUNG JAWAB", 16), new Column("REALISASI", 12), new Column("BUKTI", 14)), rows, false);
    }
}
