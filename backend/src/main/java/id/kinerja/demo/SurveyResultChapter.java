package id.kinerja.demo;

import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Messages;
import id.kinerja.survey.improvement.ImprovementProgressRequest;
import id.kinerja.survey.improvement.ImprovementRequest;
import id.kinerja.survey.improvement.ImprovementResponse;
import id.kinerja.survey.improvement.ImprovementService;
import id.kinerja.survey.index.Element;
import id.kinerja.survey.index.GradeScale;
import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.questionnaire.DisplayOrder;
import id.kinerja.survey.result.PublicationMedium;
import id.kinerja.survey.result.closing.ClosingService;
import id.kinerja.survey.result.closing.PublicationRequest;
import id.kinerja.survey.result.earlier.EarlierSurveyResult;
import id.kinerja.survey.result.earlier.EarlierSurveyResults;
import id.kinerja.survey.result.imported.ImportedSurvey;
import id.kinerja.survey.result.imported.ImportedSurveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** The paper survey of half a year before the demo's year: taken over, published, and followed by improvements of which one is done. */
@ApplicationScoped
class SurveyResultChapter implements DemoChapter {

    private static final String OFFICE = "KEC";
    private static final int RESPONDENTS = 180;
    private static final int VISITS = 612;
    /** How many of a hundred answer well or very well; fees are none, waiting is what people mind. */
    private static final Map<Element, Integer> CONTENT = Map.of(Element.REQUIREMENTS, 86, Element.PROCEDURE, 82, Element.TIME, 68, Element.FEE, 100,
            Element.PRODUCT, 90, Element.COMPETENCE, 89, Element.CONDUCT, 92, Element.FACILITIES, 74, Element.COMPLAINTS, 79);
    private static final int VERY = 45;
    private static final int BLANK = 2;

    private final ImportedSurveys imported;
    private final EarlierSurveyResults earlier;
    private final ClosingService closing;
    private final ImprovementService improvements;
    private final DemoUnits units;

    SurveyResultChapter(ImportedSurveys imported, EarlierSurveyResults earlier, ClosingService closing, ImprovementService improvements,
            DemoUnits units) {
        this.imported = imported;
        this.earlier = earlier;
        this.closing = closing;
        this.improvements = improvements;
        this.units = units;
    }

    @Override
    public void write(Stage stage) {
        DemoPerson head = stage.person(DemoAccounts.HEAD);
        int year = stage.calendar().year();
        LocalDate published = stage.calendar().workday(LocalDate.of(year, 1, 22));
        AtomicReference<UUID> survey = new AtomicReference<>();
        AtomicReference<ImprovementResponse> counter = new AtomicReference<>();
        stage.moment(published.minusDays(7), 90, head, () -> survey.set(take(year - 1)));
        stage.moment(published, 120, head, () -> closing.publish(survey.get(), Etag.header(1), new PublicationRequest(
                "Terima kasih atas penilaian Anda. Waktu tunggu kami perbaiki lebih dahulu.",
                Set.of(PublicationMedium.NOTICE_BOARD, PublicationMedium.BANNER, PublicationMedium.SOCIAL_MEDIA)), Messages.INDONESIAN));
        stage.moment(published.plusDays(4), 100, head, () -> counter.set(plan(survey.get(), stage, year, "TIME", 1,
                "Membuka loket kedua pada pukul 09.00–11.00.", "Anda menyampaikan antrean lama. Loket kedua kini buka pada jam sibuk.")));
        stage.moment(published.plusDays(4), 110, head, () -> plan(survey.get(), stage, year, "FACILITIES", 2,
                "Menambah kursi tunggu dan memperbaiki penyejuk ruangan.", "Ruang tunggu ditata ulang."));
        stage.moment(published.plusDays(25), 200, head, () -> improvements.report(counter.get().id(), Etag.header(0),
                new ImprovementProgressRequest(100, "Surat perintah 800/12 tentang petugas loket kedua")));
    }

    private UUID take(int year) {
        UUID office = units.unit(OFFICE);
        earlier.put(List.of(
                series(office, "SKM Semester II " + (year - 1), LocalDate.of(year - 1, 12, 31), "79.84", 150),
                series(office, "SKM Semester I " + year, LocalDate.of(year, 6, 30), "80.92", 162)));
        return imported.take(new ImportedSurvey(office, "SKM Semester II " + year, LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31),
                WeightPolicy.EXACT_1_9, DisplayOrder.FACILITIES_EIGHTH, VISITS), answers(new Random(year)));
    }

    private static EarlierSurveyResult series(UUID office, String name, LocalDate endsOn, String value, int respondents) {
        return new EarlierSurveyResult(office, name, endsOn, new BigDecimal(value), GradeScale.PERMENPANRB_14_2017, respondents, "Laporan " + name);
    }

    private static List<Map<Element, Integer>> answers(Random chance) {
        List<Map<Element, Integer>> answers = new ArrayList<>();
        for (int respondent = 0; respondent < RESPONDENTS; respondent++) {
            Map<Element, Integer> answer = new EnumMap<>(Element.class);
            for (Element element : Element.values()) {
                if (element == Element.REQUIREMENTS || chance.nextInt(100) >= BLANK) {
                    answer.put(element, score(element, chance));
                }
            }
            answers.add(answer);
        }
        return answers;
    }

    private static int score(Element element, Random chance) {
        if (element == Element.FEE) {
            return 4;
        }
        boolean content = chance.nextInt(100) < CONTENT.get(element);
        return content ? chance.nextInt(100) < VERY ? 4 : 3 : chance.nextInt(100) < VERY ? 1 : 2;
    }

    private ImprovementResponse plan(UUID survey, Stage stage, int year, String item, int quarter, String action, String publicText) {
        DemoPerson owner = stage.person(units.headOf("KEC-YAN"));
        return improvements.plan(survey, new ImprovementRequest(item, action, year, quarter, owner.employeeId(), publicText));
    }
}
