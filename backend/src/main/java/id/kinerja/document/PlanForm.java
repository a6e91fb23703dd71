package id.kinerja.document;

import id.kinerja.cycle.Approach;
import id.kinerja.document.form.Behaviour;
import id.kinerja.document.form.Form;
import id.kinerja.document.form.OfficeText;
import id.kinerja.document.form.People;
import id.kinerja.document.form.People.Person;
import id.kinerja.document.form.ResultTable;
import id.kinerja.document.form.ResultTable.Measure;
import id.kinerja.document.form.ResultTable.Result;
import id.kinerja.document.form.ResultTable.Shape;
import id.kinerja.document.form.TargetText;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.target.IndicatorContent;
import id.kinerja.target.LinkContent;
import id.kinerja.target.TargetContent;
import id.kinerja.target.TargetKind;
import id.kinerja.target.behaviour.BehaviourValue;
import id.kinerja.target.plan.AnnexKind;
import id.kinerja.target.plan.PlanReader;
import id.kinerja.target.plan.PlanResponse;
import id.kinerja.target.plan.PlanStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sasaran Kinerja Pegawai: people, results, behaviour and the three annexes (PermenPANRB 6/2022, annex). Of an established
 * plan the content is the version that both signed, which nobody can change.
 */
@ApplicationScoped
class PlanForm implements FormSource {

    private static final Map<AnnexKind, String> ANNEXES = Map.of(
            AnnexKind.RESOURCES, "DUKUNGAN SUMBER DAYA",
            AnnexKind.ACCOUNTABILITY, "SKEMA PERTANGGUNGJAWABAN",
            AnnexKind.CONSEQUENCES, "KONSEKUENSI");

    private final PlanReader plans;
    private final FormFacts facts;
    private final DocumentSettings settings;
    private final OfficeTime time;

    PlanForm(PlanReader plans, FormFacts facts, DocumentSettings settings, OfficeTime time) {
        this.plans = plans;
        this.facts = facts;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public FormKind kind() {
        return FormKind.PLAN;
    }

    @Override
    public boolean isInForce(UUID planId, String contentHash) {
        return facts.planStatus(planId).filter(status -> status == PlanStatus.ESTABLISHED || status == PlanStatus.CLOSED).isPresent();
    }

    /** Six statements: those of reading a plan, and the people. */
    @Override
    public ComposedForm compose(UUID planId) {
        PlanResponse plan = plans.get(planId);
        PlanResponse.Acting acting = plan.assessor() == null ? null : plan.assessor().insteadOf();
        List<UUID> people = Stream.of(plan.employee().id(), plan.assessor() == null ? null : plan.assessor().employeeId(),
                acting == null ? null : acting.holder().employeeId()).filter(Objects::nonNull).toList();
        List<FormFacts.Known> known = facts.of(plan.cycleId(), people);
        boolean leads = known.stream().anyMatch(each -> each.employeeId().equals(plan.employee().id()) && each.headsOffice());
        Person employee = new Person(plan.employee().name(), plan.employee().nip(), OfficeText.grade(plan.employee().grade()),
                plan.employee().positionTitle(), plan.employee().unitName());
        Person assessor = plan.assessor() == null ? Person.NOBODY : FormFacts.assessor(known, plan.assessor());
        Shape shape = shape(plan.approach(), leads);
        return new ComposedForm(FormKind.PLAN, plan.id(), plan.employee().id(), orEmpty(employee.unit()),
                plan.contentHash(), form(plan, shape, leads, employee, assessor), missing(plan, shape, assessor));
    }

    static Shape shape(Approach approach, boolean leads) {
        if (approach == Approach.QUALITATIVE) {
            return Shape.QUALITATIVE;
        }
        return leads ? Shape.QUANTITATIVE_LEADER : Shape.QUANTITATIVE;
    }

    /** "PENDEKATAN HASIL KERJA KUANTITATIF" and for whom, as the annex heads its forms. */
    static List<String> subtitles(Approach approach, boolean leads) {
        return List.of(
                "PENDEKATAN HASIL KERJA " + (approach == Approach.QUALITATIVE ? "KUALITATIF" : "KUANTITATIF"),
                leads ? "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI" : "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL");
    }

    private Form form(PlanResponse plan, Shape shape, boolean leads, Person employee, Person assessor) {
        Map<BehaviourValue, String> expectations = plan.behaviourExpectations().stream()
                .collect(Collectors.toMap(PlanResponse.Expectation::value, PlanResponse.Expectation::text));
        List<Form.Section> sections = new ArrayList<>(List.of(
                People.table(employee, assessor), ResultTable.planned(shape, plan.targets().stream().map(PlanForm::result).toList()),
                Behaviour.expected(expectations::get)));
        sections.add(new Form.Section("LAMPIRAN SASARAN KINERJA PEGAWAI", List.of(), List.of(), true));
        plan.annexes().forEach(annex -> sections.add(annex(annex)));
        return new Form(
                plan.establishedAt() == null, "SASARAN KINERJA PEGAWAI", subtitles(plan.approach(), leads),
                employee.name() + (plan.versionNumber() > 1 ? " (versi " + plan.versionNumber() + ")" : ""), settings.institution(),
                orEmpty(employee.unit()), "1 Januari s.d. 31 Desember " + plan.year(), true, List.copyOf(sections),
                signatures(plan, employee, assessor));
    }

    private static Result result(TargetContent target) {
        return new Result(target.kind(), target.links().stream().map(LinkContent::superiorTitle).collect(Collectors.joining("\n")),
                TargetText.title(target.title(), target.assignedBy()), TargetText.perspective(target.perspective()),
                target.indicators().stream().map(PlanForm::measure).toList(), "");
    }

    private static Measure measure(IndicatorContent indicator) {
        return new Measure(TargetText.aspect(indicator.aspect()), indicator.description(), TargetText.target(
                indicator.direction(), indicator.targetValue(), indicator.rangeLow(), indicator.rangeHigh(), indicator.unitOfMeasure()), "");
    }

    private static Form.Section annex(PlanResponse.Annex annex) {
        List<Form.Row> rows = new ArrayList<>();
        for (int i = 0; i < annex.texts().size(); i++) {
            rows.add(Form.Row.of(Form.Cell.centred(Integer.toString(i + 1)), Form.Cell.text(annex.texts().get(i))));
        }
        if (rows.isEmpty()) {
            rows.add(Form.Row.of(Form.Cell.centred("1"), Form.Cell.text("")));
        }
        return new Form.Section(ANNEXES.get(annex.kind()), List.of(new Form.Column("", 4), new Form.Column("", 96)), List.copyOf(rows), false);
    }

    private List<Form.Signature> signatures(PlanResponse plan, Person employee, Person assessor) {
        String place = settings.place() + ", "
                + (plan.establishedAt() == null ? "........................" : OfficeText.day(time.dateOf(plan.establishedAt())));
        return List.of(
                signature("", "Pegawai yang Dinilai", employee, plan.employeeSignedAt()),
                signature(place, "Pejabat Penilai Kinerja", assessor, plan.assessorSignedAt()));
    }

    private Form.Signature signature(String place, String role, Person person, Instant signedAt) {
        return new Form.Signature(place, role, person.name(), OfficeText.numbered(person.nip()),
                signedAt == null ? "" : "Disetujui di Kinerja, " + OfficeText.moment(signedAt, time.zone()));
    }

    private static List<String> missing(PlanResponse plan, Shape shape, Person assessor) {
        List<String> missing = new ArrayList<>();
        add(missing, plan.establishedAt() == null, "document.missing-signatures");
        add(missing, assessor.name().isEmpty(), "document.missing-assessor");
        add(missing, !assessor.name().isEmpty() && assessor.nip().isEmpty(), "document.missing-assessor-number");
        add(missing, plan.targets().stream().noneMatch(target -> target.kind() == TargetKind.MAIN), "document.missing-main-target");
        add(missing, shape != Shape.QUANTITATIVE_LEADER && plan.targets().stream().anyMatch(TargetContent::provisional),
                "document.missing-superior-target");
        add(missing, shape == Shape.QUANTITATIVE_LEADER && plan.targets().stream().anyMatch(target -> target.perspective() == null),
                "document.missing-perspective");
        add(missing, plan.behaviourExpectations().stream().allMatch(each -> each.text().isBlank()), "document.missing-expectations");
        add(missing, plan.annexes().stream().anyMatch(annex -> annex.texts().isEmpty()), "document.missing-annex");
        return missing;
    }

    private static void add(List<String> missing, boolean isMissing, String key) {
        if (isMissing) {
            missing.add(key);
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
