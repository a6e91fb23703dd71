package id.kinerja.document.survey;

import id.kinerja.document.form.OfficeText;
import id.kinerja.survey.result.ElementFigure;
import id.kinerja.survey.result.ResultsResponse;
import id.kinerja.survey.result.SurveyHead;
import id.kinerja.survey.result.TrendPoint;
import id.kinerja.survey.result.figure.IndexFigure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sentences reckoned from the result, for the office to take over or write anew. They state numbers and their order, never a
 * cause: that, the executor, the place and the forum only the office knows, and so nothing is suggested there.
 */
final class ReportSuggestions {

    private static final int MANY = 3;

    private ReportSuggestions() {}

    static ReportTexts of(ResultsResponse result) {
        SurveyHead survey = result.survey();
        boolean known = result.index() != null && !result.elements().isEmpty();
        return new ReportTexts(background(survey), purpose(survey), null, method(result), null, null,
                new ReportTexts.Span(survey.startsOn(), survey.endsOn()), null, null,
                known ? "Unsur dengan nilai terendah: " + listed(lowest(result.elements()))
                        + ". Unsur-unsur ini menjadi prioritas perbaikan." : null,
                known ? "Unsur dengan nilai tertinggi: " + listed(highest(result.elements())) + ". Capaian ini perlu dipertahankan." : null,
                null, null, null, known ? conclusion(result) : null, known ? advice(result.elements()) : null, null);
    }

    private static String background(SurveyHead survey) {
        return "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik dan Peraturan Menteri PANRB Nomor 14 Tahun 2017 mewajibkan"
                + " penyelenggara pelayanan publik melakukan Survei Kepuasan Masyarakat secara berkala, paling sedikit satu kali setahun.\n"
                + survey.unit().name() + " melaksanakan " + survey.name() + " pada " + OfficeText.span(survey.startsOn(), survey.endsOn())
                + " untuk mengetahui mutu pelayanan menurut penggunanya dan memperbaikinya.";
    }

    private static String purpose(SurveyHead survey) {
        return "Maksud survei ini adalah memperoleh Indeks Kepuasan Masyarakat atas pelayanan " + survey.unit().name() + ".\n"
                + "Tujuannya mengetahui kelemahan dan kelebihan tiap unsur pelayanan sebagai dasar perbaikan, dengan sasaran mendorong"
                + " partisipasi masyarakat dan peningkatan kualitas pelayanan. Manfaatnya, masyarakat mengetahui kinerja unit pelayanan dan"
                + " penyelenggara mengetahui apa yang harus didahulukan.";
    }

    private static String method(ResultsResponse result) {
        String questions = result.elements().isEmpty() ? "Kuesioner" : "Kuesioner " + result.elements().size() + " pertanyaan";
        return questions + " dengan empat pilihan jawaban berurutan diisi sendiri oleh responden. "
                + (result.survey().imported() ? "Lembar jawaban dikumpulkan unit dan tabelnya dimasukkan ke Kinerja."
                        : "Pengguna layanan diundang oleh sistem setelah kunjungannya selesai, dengan kode sekali pakai, sehingga petugas tidak"
                        + " memilih responden. Jawaban tidak dapat dihubungkan dengan orangnya dan nilai tersegel sampai survei ditutup.");
    }

    private static String conclusion(ResultsResponse result) {
        IndexFigure index = result.index();
        StringBuilder text = new StringBuilder("Indeks Kepuasan Masyarakat (IKM) ").append(result.survey().unit().name()).append(" adalah ")
                .append(SurveyWords.number(index.value())).append(" dengan mutu pelayanan ").append(SurveyWords.grade(index.grade()))
                .append(", dari ").append(OfficeText.count(index.respondents())).append(" responden.");
        if (index.low() != null) {
            text.append(" Selang kepercayaan 95%: ").append(SurveyWords.interval(index)).append('.');
        }
        if (!index.gradeCertain()) {
            text.append(" Batas mutu ada di dalam selang itu, sehingga mutunya belum pasti.");
        }
        TrendPoint before = before(result);
        if (before != null) {
            BigDecimal change = index.value().subtract(before.value());
            text.append(" Dibandingkan ").append(before.name()).append(" (").append(SurveyWords.number(before.value())).append("), nilainya ")
                    .append(change.signum() == 0 ? "tetap" : (change.signum() > 0 ? "naik " : "turun ") + SurveyWords.number(change.abs()) + " poin")
                    .append('.');
        }
        return text.toString();
    }

    private static TrendPoint before(ResultsResponse result) {
        List<TrendPoint> earlier = result.trend().stream().filter(point -> !result.survey().surveyId().equals(point.surveyId())).toList();
        return earlier.isEmpty() ? null : earlier.getLast();
    }

    private static String advice(List<ElementFigure> elements) {
        return "Perbaikan didahulukan pada unsur " + names(lowest(elements)) + ", dan unsur " + names(highest(elements)) + " dipertahankan.\n"
                + "Rencana tindak lanjut dilaksanakan dan dipantau setiap triwulan, dan hasilnya disampaikan kepada masyarakat.";
    }

    static List<ElementFigure> lowest(List<ElementFigure> elements) {
        return elements.stream().filter(each -> each.converted() != null).sorted(Comparator.comparing(ElementFigure::converted)
                .thenComparing(ElementFigure::number)).limit(MANY).toList();
    }

    /** Never one that is among the lowest, in a short questionnaire. */
    static List<ElementFigure> highest(List<ElementFigure> elements) {
        List<ElementFigure> low = lowest(elements);
        return elements.stream().filter(each -> each.converted() != null && !low.contains(each))
                .sorted(Comparator.comparing(ElementFigure::converted).reversed().thenComparing(ElementFigure::number)).limit(MANY).toList();
    }

    private static String listed(List<ElementFigure> elements) {
        return elements.stream().map(each -> SurveyWords.element(each) + " (" + SurveyWords.number(each.converted()) + ", mutu "
                + SurveyWords.letter(each.grade()) + ")").collect(Collectors.joining("; "));
    }

    private static String names(List<ElementFigure> elements) {
        return elements.stream().map(SurveyWords::element).collect(Collectors.joining("; "));
    }
}
