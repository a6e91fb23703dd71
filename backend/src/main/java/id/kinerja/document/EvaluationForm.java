package id.kinerja.document;

import id.kinerja.document.form.AchievedMeasure;
import id.kinerja.document.form.Behaviour;
import id.kinerja.document.form.Form;
import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Row;
import id.kinerja.document.form.OfficeText;
import id.kinerja.document.form.People;
import id.kinerja.document.form.People.Person;
import id.kinerja.document.form.ResultTable;
import id.kinerja.document.form.ResultTable.Result;
import id.kinerja.document.form.ResultTable.Shape;
import id.kinerja.evaluation.EvaluationService;
import id.kinerja.evaluation.explanation.ActingPart;
import id.kinerja.evaluation.explanation.ExplanationResponse;
import id.kinerja.evaluation.explanation.ExplanationResponse.IndicatorPart;
import id.kinerja.evaluation.explanation.ExplanationResponse.TargetPart;
import id.kinerja.evaluation.explanation.ExplanationResponse.ValuePart;
import id.kinerja.evaluation.explanation.PeriodResult;
import id.kinerja.evaluation.explanation.StepPart;
import id.kinerja.evaluation.unit.UnitPredicates;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.target.LinkContent;
import id.kinerja.target.behaviour.BehaviourValue;
import id.kinerja.target.plan.PlanContent;
import id.kinerja.target.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Evaluasi Kinerja Pegawai of a period: results with what was achieved and the feedback, behaviour, both ratings and the
 * predicate (PermenPANRB 6/2022, annex). Of a signed evaluation everything comes from its frozen copy; only the words of the
 * superior's results come from the plan, which is as unchangeable.
 */
@ApplicationScoped
class EvaluationForm implements FormSource {

    private final EvaluationService evaluations;
    private final Plans plans;
    private final UnitPredicates units;
    private final Messages messages;
    private final FormFacts facts;
    private final DocumentSettings settings;
    private final OfficeTime time;

    EvaluationForm(EvaluationService evaluations, Plans plans, UnitPredicates units, Messages messages, FormFacts facts, DocumentSettings settings,
            OfficeTime time) {
        this.evaluations = evaluations;
        this.plans = plans;
        this.units = units;
        this.messages = messages;
        this.facts = facts;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public FormKind kind() {
        return FormKind.EVALUATION;
    }

    /** A signed result counts until another frozen copy replaces it, as after an objection. */
    @Override
    public boolean isInForce(UUID evaluationId, String snapshotHash) {
        return facts.isLatestSnapshot(evaluationId, snapshotHash);
    }

    @Override
    public ComposedForm compose(UUID evaluationId) {
        ExplanationResponse evaluation = evaluations.getExplanation(evaluationId, Messages.INDONESIAN);
        PlanContent plan = plans.getContent(facts.planOf(evaluationId));
        ActingPart standIn = evaluation.assessor().standIn();
        List<FormFacts.Known> known = facts.of(plan.cycleId(), Stream.of(evaluation.employee().id(), evaluation.assessor().employeeId(),
                        standIn == null ? null : standIn.person().employeeId(),
                        evaluation.superior() == null ? null : evaluation.superior().employeeId()).filter(Objects::nonNull).toList());
        boolean leads = known.stream().anyMatch(each -> each.employeeId().equals(evaluation.employee().id()) && each.headsOffice());
        Form form = new Writer(evaluation, plan, known, leads, organisation(evaluation)).form();
        return new ComposedForm(FormKind.EVALUATION, evaluationId, evaluation.employee().id(), form.unit(), evaluation.snapshotHash(), form,
                missing(evaluation));
    }

    /** The predicate of the unit where it is set; the regulation sets it before those of its people. */
    private String organisation(ExplanationResponse evaluation) {
        return units.findSet(facts.unitOf(evaluation.evaluationId()), evaluation.period().id())
                .map(known -> messages.get(Messages.INDONESIAN, "evaluation.unit-level." + known.level()))
                .orElse("Belum ditetapkan");
    }

    private static List<String> missing(ExplanationResponse evaluation) {
        List<String> missing = new ArrayList<>();
        if (!evaluation.fromSnapshot()) {
            missing.add("document.missing-assessor-signature");
        }
        if (evaluation.predicate() == null) {
            missing.add("document.missing-ratings");
        }
        if (evaluation.targets().stream().flatMap(target -> target.indicators().stream())
                .anyMatch(indicator -> indicator.progress().realised() == null)) {
            missing.add("document.missing-realisation");
        }
        if (at(evaluation, StepPart.Step.ACKNOWLEDGED) == null) {
            missing.add("document.missing-acknowledgement");
        }
        return missing;
    }

    private static Instant at(ExplanationResponse evaluation, StepPart.Step step) {
        return evaluation.steps().stream().filter(each -> each.step() == step).map(StepPart::at).reduce((_, last) -> last).orElse(null);
    }

    /** One form in the making. */
    private final class Writer {

        private final ExplanationResponse evaluation;
        private final PlanContent plan;
        private final Person employee;
        private final Person assessor;
        private final Person superior;
        private final boolean leads;
        private final String organisation;

        Writer(ExplanationResponse evaluation, PlanContent plan, List<FormFacts.Known> known, boolean leads, String organisation) {
            this.evaluation = evaluation;
            this.organisation = organisation;
            this.plan = plan;
            this.leads = leads;
            this.employee = new Person(evaluation.employee().name(), evaluation.employee().nip(),
                    OfficeText.grade(evaluation.employee().grade()), orEmpty(evaluation.employee().positionTitle()),
                    orEmpty(evaluation.employee().unitName()));
            this.assessor = FormFacts.assessor(known, evaluation.assessor());
            this.superior = evaluation.superior() == null ? Person.NOBODY
                    : FormFacts.person(known, evaluation.superior().employeeId(), evaluation.superior().name(), null);
        }

        Form form() {
            List<String> subtitles = new ArrayList<>(PlanForm.subtitles(plan.approach(), leads));
            subtitles.add("PERIODE: " + evaluation.period().label().toUpperCase(Messages.INDONESIAN));
            return new Form(
                    !evaluation.fromSnapshot(), "EVALUASI KINERJA PEGAWAI", List.copyOf(subtitles), employee.name(), settings.institution(),
                    employee.unit(), OfficeText.span(evaluation.period().startsOn(), evaluation.period().endsOn()), true,
                    List.of(People.table(employee, assessor), results(), rating("RATING HASIL KERJA", evaluation.results().label(),
                                    evaluation.results().reason()), behaviour(), rating("RATING PERILAKU KERJA",
                                    evaluation.behaviour().label(), evaluation.behaviour().reason()), periods(), outcome()).stream()
                            .filter(section -> !section.rows().isEmpty()).toList(),
                    signatures());
        }

        private Form.Section results() {
            Map<UUID, String> superiorTitles = plan.targets().stream().collect(Collectors.toMap(target -> target.id(),
                    target -> target.links().stream().map(LinkContent::superiorTitle).collect(Collectors.joining("\n"))));
            Shape shape = PlanForm.shape(plan.approach(), leads);
            return ResultTable.evaluated(shape, evaluation.targets().stream()
                    .map(target -> result(target, superiorTitles.getOrDefault(target.id(), ""))).toList());
        }

        private static Result result(TargetPart target, String supports) {
            return new Result(target.kind(), supports, target.title(), "",
                    target.indicators().stream().map(IndicatorPart::progress).map(AchievedMeasure::of).toList(), target.feedback());
        }

        private Form.Section behaviour() {
            Map<BehaviourValue, ValuePart> values = evaluation.behaviours().stream()
                    .collect(Collectors.toMap(ValuePart::value, Function.identity()));
            return Behaviour.evaluated(value -> values.get(value).expectation(), value -> values.get(value).note());
        }

        private static Form.Section rating(String label, String rating, String reason) {
            List<Row> rows = new ArrayList<>(List.of(Row.of(Cell.label(label), Cell.strong(rating == null ? "-" : rating.toUpperCase(Messages.INDONESIAN)))));
            if (reason != null && !reason.isBlank()) {
                rows.add(Row.of(Cell.label("ALASAN"), Cell.text(reason)));
            }
            return new Form.Section(null, List.of(new Form.Column("", 28), new Form.Column("", 72)), List.copyOf(rows), false);
        }

        /** The periods of the year stand beside an annual result; it is never reckoned from them. */
        private Form.Section periods() {
            List<PeriodResult> all = evaluation.circumstances() == null ? List.of() : evaluation.circumstances().periods();
            return new Form.Section("HASIL PENILAIAN PERIODIK (SEBAGAI PERTIMBANGAN)", List.of(
                    new Form.Column("PERIODE", 28), new Form.Column("RATING HASIL KERJA", 24), new Form.Column("RATING PERILAKU KERJA", 24),
                    new Form.Column("PREDIKAT", 24)), all.stream().map(period -> Row.of(
                            Cell.text(period.label()), Cell.text(word("rating", period.resultRating())),
                            Cell.text(word("rating", period.behaviourRating())), Cell.text(word("predicate", period.predicate())))).toList(), false);
        }

        private String word(String kind, Enum<?> value) {
            return value == null ? "-" : messages.get(Messages.INDONESIAN, "evaluation." + kind + "." + value);
        }

        private Form.Section outcome() {
            String predicate = evaluation.predicate() == null ? "-" : evaluation.predicate().label().toUpperCase(Messages.INDONESIAN);
            return new Form.Section("EVALUASI KINERJA", List.of(new Form.Column("", 28), new Form.Column("", 72)), List.of(
                    Row.of(Cell.label("CAPAIAN KINERJA ORGANISASI"), Cell.text(organisation)),
                    Row.of(Cell.label("PREDIKAT KINERJA PEGAWAI"), Cell.strong(predicate)),
                    Row.of(Cell.label("CATATAN/REKOMENDASI"), Cell.text(orDash(evaluation.feedback()))),
                    Row.of(Cell.label("CATATAN PEGAWAI"), Cell.text(orDash(evaluation.employeeNote()))),
                    Row.of(Cell.label("ATASAN PEJABAT PENILAI KINERJA"), Cell.text(superiorLine()))), false);
        }

        private String superiorLine() {
            return Stream.of(superior.name(), OfficeText.numbered(superior.nip()), superior.position())
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        }

        private List<Form.Signature> signatures() {
            Instant signed = evaluation.fromSnapshot() ? at(evaluation, StepPart.Step.SIGNED) : null;
            Instant read = at(evaluation, StepPart.Step.ACKNOWLEDGED);
            String place = settings.place() + ", " + (signed == null ? "........................" : OfficeText.day(time.dateOf(signed)));
            return List.of(
                    signature("", "Pegawai yang Dinilai", employee, read == null ? "" : "Dibaca di Kinerja, " + OfficeText.moment(read, time.zone())),
                    signature(place, "Pejabat Penilai Kinerja", assessor,
                            signed == null ? "" : "Disetujui di Kinerja, " + OfficeText.moment(signed, time.zone())));
        }

        private static Form.Signature signature(String place, String role, Person person, String signed) {
            return new Form.Signature(place, role, person.name(), OfficeText.numbered(person.nip()), signed);
        }
    }

    private static String orDash(String text) {
        return text == null || text.isBlank() ? "-" : text;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
