package id.kinerja.document;

import id.kinerja.document.form.Form;
import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Row;
import id.kinerja.document.form.OfficeText;
import id.kinerja.document.form.People;
import id.kinerja.document.form.People.Person;
import id.kinerja.objection.LegalBasis;
import id.kinerja.objection.ObjectionResponse;
import id.kinerja.objection.ObjectionResponse.ResultPart;
import id.kinerja.objection.ObjectionService;
import id.kinerja.objection.ObjectionStatus;
import id.kinerja.objection.statement.Party;
import id.kinerja.objection.statement.StatementPart;
import id.kinerja.progress.evidence.EvidenceItem;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Record of an objection (PP 30/2019 art. 59): reasons, both statements, the decision, old and new result. Final once decided. */
@ApplicationScoped
class ObjectionForm implements FormSource {

    private static final Map<ObjectionStatus, String> DECISIONS = Map.of(
            ObjectionStatus.UPHELD, "DITOLAK, HASIL PENILAIAN TETAP", ObjectionStatus.CHANGED, "DITERIMA, HASIL PENILAIAN DIUBAH",
            ObjectionStatus.NOT_ADMITTED, "TIDAK DAPAT DITERIMA", ObjectionStatus.WITHDRAWN, "DICABUT OLEH PEGAWAI");
    private static final Map<LegalBasis, String> BASES = Map.of(
            LegalBasis.PNS_ANNUAL, "PP 30/2019 pasal 59", LegalBasis.PNS_PERIODIC, "PP 30/2019 pasal 59, diterapkan pada hasil periodik",
            LegalBasis.PPPK, "PermenPANRB 6/2022");

    private final ObjectionService objections;
    private final Messages messages;
    private final FormFacts facts;
    private final DocumentSettings settings;
    private final OfficeTime time;

    ObjectionForm(ObjectionService objections, Messages messages, FormFacts facts, DocumentSettings settings, OfficeTime time) {
        this.objections = objections;
        this.messages = messages;
        this.facts = facts;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public FormKind kind() {
        return FormKind.OBJECTION;
    }

    /** A decision is final, and a closed case never opens again. */
    @Override
    public boolean isInForce(UUID objectionId, String sourceHash) {
        return true;
    }

    /** 403 for those who see only the steps, such as the personnel office. */
    @Override
    public ComposedForm compose(UUID objectionId) {
        ObjectionResponse record = objections.getRecord(objectionId);
        if (record.reasons() == null) {
            throw Problem.forbidden("document.content-not-for-you");
        }
        List<FormFacts.Known> known = facts.of(facts.cycleOf(record.evaluationId()), Stream.of(record.employee(), record.assessor(), record.decider())
                .filter(Objects::nonNull).map(person -> person.employeeId()).toList());
        Person employee = FormFacts.person(known, record.employee().employeeId(), record.employee().name(), null);
        Person assessor = FormFacts.person(known, record.assessor().employeeId(), record.assessor().name(), null);
        Person decider = record.decider() == null ? Person.NOBODY
                : FormFacts.person(known, record.decider().employeeId(), record.decider().name(), null);
        boolean open = record.status().isPending();
        String period = record.periodLabel() + " " + record.year();
        Form form = new Form(open, "BERITA ACARA KEBERATAN ATAS HASIL PENILAIAN KINERJA",
                List.of(), employee.name(), settings.institution(), employee.unit(), period, false,
                List.of(People.table(employee, assessor), filing(record), dates(record), statements(record), decision(record, decider)),
                signatures(record, employee, decider));
        return new ComposedForm(FormKind.OBJECTION, objectionId, record.employee().employeeId(), employee.unit(), null, form,
                open ? List.of("document.missing-decision") : List.of());
    }

    private Form.Section filing(ObjectionResponse record) {
        List<Row> rows = new ArrayList<>(List.of(
                Row.fact("HASIL YANG DIAJUKAN KEBERATAN", result(record.before())), Row.fact("ALASAN KEBERATAN", record.reasons())));
        if (!record.evidence().isEmpty()) {
            rows.add(Row.fact("BUKTI", names(record.evidence())));
        }
        rows.add(Row.fact("DASAR HUKUM", BASES.get(record.legalBasis())));
        return Form.Section.ofFacts("KEBERATAN", rows);
    }

    private Form.Section dates(ObjectionResponse record) {
        List<Row> rows = new ArrayList<>(List.of(
                Row.fact("HASIL DISAMPAIKAN", moment(record.deliveredAt())), Row.fact("BATAS KEBERATAN", OfficeText.day(record.deadlineOn())),
                Row.fact("KEBERATAN DIAJUKAN", moment(record.filedAt()) + (record.late() ? " (melewati batas)" : ""))));
        if (record.lateReason() != null) {
            rows.add(Row.fact("ALASAN KETERLAMBATAN", record.lateReason()));
        }
        if (record.admissionReason() != null && record.status() != ObjectionStatus.NOT_ADMITTED) {
            rows.add(Row.fact("DITERIMA KARENA", record.admissionReason()));
        }
        rows.add(Row.fact("MULAI DIPERIKSA", record.examinedAt() == null ? "-" : moment(record.examinedAt())));
        rows.add(Row.fact("BATAS KEPUTUSAN", OfficeText.day(record.decisionDueOn())));
        rows.add(Row.fact("DITUTUP", record.closedAt() == null ? "Belum selesai" : moment(record.closedAt())));
        return Form.Section.ofFacts("WAKTU", rows);
    }

    private Form.Section statements(ObjectionResponse record) {
        List<Row> rows = new ArrayList<>();
        for (StatementPart statement : record.statements()) {
            String told = (statement.heard() ? "Disampaikan lisan, dicatat oleh " : "") + statement.by().name() + ", " + moment(statement.givenAt());
            String proof = statement.evidence().isEmpty() ? "" : "\nBukti: " + names(statement.evidence());
            rows.add(Row.of(Cell.label(statement.party() == Party.EMPLOYEE ? "PEGAWAI" : "PEJABAT PENILAI"),
                    Cell.titled(told + "\n" + statement.text() + proof)));
        }
        for (Party missing : record.missingStatements()) {
            rows.add(Row.fact(missing == Party.EMPLOYEE ? "PEGAWAI" : "PEJABAT PENILAI", "Belum memberi keterangan"));
        }
        if (rows.isEmpty()) {
            rows.add(Row.fact("-", "Tidak ada keterangan"));
        }
        return Form.Section.ofFacts("KETERANGAN KEDUA PIHAK", rows);
    }

    private Form.Section decision(ObjectionResponse record, Person decider) {
        List<Row> rows = new ArrayList<>(List.of(Row.fact("PEJABAT YANG MEMUTUS", decider.name().isEmpty() ? "Belum ada"
                : Stream.of(decider.name(), decider.position()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")))));
        if (record.deciderReason() != null) {
            rows.add(Row.fact("DITUNJUK SEBAGAI PENGGANTI KARENA", record.deciderReason()));
        }
        rows.add(Row.of(Cell.label("KEPUTUSAN"), Cell.strong(DECISIONS.getOrDefault(record.status(), "BELUM DIPUTUSKAN"))));
        String reason = reason(record);
        if (reason != null) {
            rows.add(Row.fact(record.status() == ObjectionStatus.WITHDRAWN ? "ALASAN PENCABUTAN" : "PERTIMBANGAN", reason));
        }
        if (record.decidedAt() != null) {
            rows.add(Row.fact("HASIL SEMULA", result(record.before())));
            rows.add(Row.fact("HASIL SETELAH KEPUTUSAN", result(record.after() == null ? record.before() : record.after())));
            rows.add(Row.fact("SIFAT KEPUTUSAN", "Final"));
        }
        return Form.Section.ofFacts("KEPUTUSAN", rows);
    }

    private static String reason(ObjectionResponse record) {
        return switch (record.status()) {
            case NOT_ADMITTED -> record.admissionReason();
            case WITHDRAWN -> record.withdrawalReason();
            default -> record.decisionReason();
        };
    }

    /** Whoever takes an objection back leaves nothing to decide, so the decider does not sign. */
    private List<Form.Signature> signatures(ObjectionResponse record, Person employee, Person decider) {
        boolean withdrawn = record.status() == ObjectionStatus.WITHDRAWN;
        String day = record.closedAt() == null ? "........................" : OfficeText.day(time.dateOf(record.closedAt()));
        String place = settings.place() + ", " + day;
        Form.Signature filed = new Form.Signature(withdrawn ? place : "", "Pegawai", employee.name(), OfficeText.numbered(employee.nip()),
                withdrawn ? "Dicabut di Kinerja, " + moment(record.closedAt()) : "Diajukan di Kinerja, " + moment(record.filedAt()));
        return withdrawn ? List.of(filed) : List.of(filed, new Form.Signature(
                place, "Pejabat yang Memutus Keberatan", decider.name(), OfficeText.numbered(decider.nip()),
                record.closedAt() == null ? "" : "Diputuskan di Kinerja, " + moment(record.closedAt())));
    }

    private String moment(Instant moment) {
        return OfficeText.moment(moment, time.zone());
    }

    private static String names(List<EvidenceItem> evidence) {
        return evidence.stream().map(item -> item.description() != null ? item.description() : item.fileName() != null ? item.fileName() : item.url())
                .collect(Collectors.joining(", "));
    }

    private String result(ResultPart result) {
        return result == null ? "-" : "Hasil kerja " + label("rating." + result.resultRating()) + ", perilaku kerja "
                + label("rating." + result.behaviourRating()) + ": " + label("predicate." + result.predicate());
    }

    private String label(String key) {
        return messages.get(Messages.INDONESIAN, "evaluation." + key);
    }
}
