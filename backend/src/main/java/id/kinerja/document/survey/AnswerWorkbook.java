package id.kinerja.document.survey;

import id.kinerja.survey.result.ElementFigure;
import id.kinerja.survey.result.ResultsResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** "Pengolahan data SKM per responden dan per unsur pelayanan" as numbers to reckon on with. */
final class AnswerWorkbook {

    /** Rows that a sheet holds, with room for its head and sums. */
    static final int MOST = 1_000_000;

    private static final int BEFORE = 2;
    private static final double WIDE = 35;

    private final ResultsResponse result;
    private final Worksheet sheet;
    private int line;

    private AnswerWorkbook(ResultsResponse result, Worksheet sheet) {
        this.result = result;
        this.sheet = sheet;
    }

    static byte[] write(ResultsResponse result, AnswerSheet answers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kinerja", "1.0")) {
            workbook.properties().setTitle("Pengolahan data SKM - " + result.survey().name());
            new AnswerWorkbook(result, workbook.newWorksheet("Pengolahan data")).fill(answers);
            elements(result, workbook.newWorksheet("IKM per unsur"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void fill(AnswerSheet answers) {
        List<ElementFigure> elements = result.elements();
        text("PENGOLAHAN DATA SKM PER RESPONDEN DAN PER UNSUR PELAYANAN");
        text(result.survey().unit().name() + ", " + result.survey().name());
        text("SHA-256 berkas jawaban: " + result.rows().sha256());
        sheet.value(line, 0, "No");
        sheet.value(line, 1, "Layanan");
        for (int i = 0; i < elements.size(); i++) {
            sheet.value(line, i + BEFORE, "U" + elements.get(i).number());
        }
        sheet.range(line, 0, line, elements.size() + 1).style().bold().set();
        line++;
        int number = 0;
        for (AnswerSheet.Line each : answers.lines()) {
            answer(++number, each);
        }
        summary("Jumlah nilai", each -> BigDecimal.valueOf(ReportAnnexes.sum(each)));
        summary("Jumlah terisi", each -> BigDecimal.valueOf(each.filled()));
        summary("NRR", ElementFigure::average);
        summary("NRR tertimbang", ElementFigure::weighted);
        sheet.value(line, 0, "IKM unit pelayanan");
        if (result.index() != null) {
            sheet.value(line, BEFORE, result.index().value());
        }
    }

    private void answer(int number, AnswerSheet.Line answer) {
        sheet.value(line, 0, number);
        sheet.value(line, 1, answer.service());
        for (int i = 0; i < answer.scores().size(); i++) {
            if (!answer.scores().get(i).isEmpty()) {
                sheet.value(line, i + BEFORE, Integer.parseInt(answer.scores().get(i)));
            }
        }
        line++;
    }

    private void summary(String label, Function<ElementFigure, BigDecimal> value) {
        sheet.value(line, 0, label);
        for (int i = 0; i < result.elements().size(); i++) {
            sheet.value(line, i + BEFORE, value.apply(result.elements().get(i)));
        }
        sheet.range(line, 0, line, result.elements().size() + 1).style().bold().set();
        line++;
    }

    private void text(String text) {
        sheet.value(line, 0, text);
        line++;
    }

    private static void elements(ResultsResponse result, Worksheet sheet) {
        List<String> heads = List.of("No", "Unsur pelayanan", "NRR", "NRR tertimbang", "Nilai konversi", "Mutu");
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(0, i, heads.get(i));
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.width(1, WIDE);
        int line = 1;
        for (ElementFigure each : result.elements()) {
            sheet.value(line, 0, "U" + each.number());
            sheet.value(line, 1, SurveyWords.element(each));
            sheet.value(line, 2, each.average());
            sheet.value(line, 3, each.weighted());
            sheet.value(line, 4, each.converted());
            sheet.value(line, 5, SurveyWords.letter(each.grade()));
            line++;
        }
    }
}
