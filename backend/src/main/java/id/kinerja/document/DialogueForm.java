package id.kinerja.document;

import id.kinerja.cycle.Cycles;
import id.kinerja.document.form.Form;
import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Row;
import id.kinerja.document.form.OfficeText;
import id.kinerja.document.form.People;
import id.kinerja.document.form.People.Person;
import id.kinerja.feedback.dialogue.AgendaPoint;
import id.kinerja.feedback.dialogue.Agreement;
import id.kinerja.feedback.dialogue.DialogueParty;
import id.kinerja.feedback.dialogue.DialogueRecord;
import id.kinerja.feedback.dialogue.DialogueStatus;
import id.kinerja.feedback.dialogue.Dialogues;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Record of a dialogue: agenda, what was said, and what the two agreed; signed once both have confirmed it. */
@ApplicationScoped
class DialogueForm implements FormSource {

    private final Dialogues dialogues;
    private final Cycles cycles;
    private final FormFacts facts;
    private final DocumentSettings settings;
    private final OfficeTime time;

    DialogueForm(Dialogues dialogues, Cycles cycles, FormFacts facts, DocumentSettings settings, OfficeTime time) {
        this.dialogues = dialogues;
        this.cycles = cycles;
        this.facts = facts;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public FormKind kind() {
        return FormKind.DIALOGUE;
    }

    /** What both have confirmed is never changed. */
    @Override
    public boolean isInForce(UUID dialogueId, String recordHash) {
        return dialogues.findRecord(dialogueId).filter(record -> Objects.equals(record.sha256(), recordHash)).isPresent();
    }

    @Override
    public ComposedForm compose(UUID dialogueId) {
        DialogueRecord record = dialogues.getReadable(dialogueId);
        List<FormFacts.Known> known = facts.of(record.cycleId(), List.of(record.employee().employeeId(), record.assessor().employeeId()));
        Person employee = FormFacts.person(known, record.employee().employeeId(), record.employee().name(), null);
        Person assessor = FormFacts.person(known, record.assessor().employeeId(), record.assessor().name(), null);
        boolean confirmed = record.status() == DialogueStatus.CONFIRMED;
        Form form = new Form(
                !confirmed, "CATATAN DIALOG KINERJA", List.of(), employee.name(),
                settings.institution(), employee.unit(), period(record), false,
                sections(record, employee, assessor), signatures(record, employee, assessor));
        return new ComposedForm(FormKind.DIALOGUE, dialogueId, record.employee().employeeId(), employee.unit(), record.sha256(), form,
                confirmed ? List.of() : List.of("document.missing-confirmations"));
    }

    private String period(DialogueRecord record) {
        int year = cycles.get(record.cycleId()).year();
        return record.periodLabel() == null ? "Tahun " + year : record.periodLabel() + " " + year;
    }

    private List<Form.Section> sections(DialogueRecord record, Person employee, Person assessor) {
        List<Form.Section> sections = new ArrayList<>(List.of(
                People.table(employee, assessor), held(record), agenda(record), notes(record), agreements(record), confirmations(record)));
        if (!record.additions().isEmpty()) {
            sections.add(additions(record));
        }
        return List.copyOf(sections);
    }

    private static Form.Section held(DialogueRecord record) {
        String held = record.status() == DialogueStatus.CANCELLED ? "Dibatalkan"
                : record.heldOn() == null ? "Belum dilaksanakan" : OfficeText.day(record.heldOn());
        return Form.Section.ofFacts("WAKTU DIALOG", List.of(
                Row.fact("DIRENCANAKAN", OfficeText.day(record.plannedOn())), Row.fact("DILAKSANAKAN", held)));
    }

    private static Form.Section agenda(DialogueRecord record) {
        List<Row> rows = new ArrayList<>();
        for (AgendaPoint point : record.agenda()) {
            rows.add(Row.of(Cell.centred(Integer.toString(rows.size() + 1)), Cell.text(point.text()), Cell.text(word(point.party()))));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of(Cell.centred("-"), Cell.text("Tidak ada").over(2)));
        }
        return new Form.Section("AGENDA", List.of(new Form.Column("NO", 6), new Form.Column("YANG DIBICARAKAN", 64), new Form.Column("DARI", 30)),
                List.copyOf(rows), false);
    }

    private static Form.Section notes(DialogueRecord record) {
        String text = record.notes() == null || record.notes().isBlank() ? "-" : record.notes();
        return new Form.Section("CATATAN PEMBICARAAN", List.of(new Form.Column("", 100)), List.of(Row.of(Cell.text(text))), false);
    }

    private static Form.Section agreements(DialogueRecord record) {
        List<Row> rows = new ArrayList<>();
        for (Agreement agreement : record.agreements()) {
            rows.add(Row.of(Cell.centred(Integer.toString(rows.size() + 1)), Cell.text(agreement.text()),
                    Cell.text(agreement.ownerPerson().name()), Cell.text(OfficeText.day(agreement.dueOn()))));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of(Cell.centred("-"), Cell.text("Tidak ada").over(3)));
        }
        return new Form.Section("KESEPAKATAN DAN TINDAK LANJUT", List.of(
                new Form.Column("NO", 6), new Form.Column("KESEPAKATAN", 50), new Form.Column("PELAKSANA", 24), new Form.Column("SELESAI PADA", 20)),
                List.copyOf(rows), false);
    }

    /** With what anybody can compare who holds the record itself. */
    private Form.Section confirmations(DialogueRecord record) {
        List<Row> rows = new ArrayList<>(List.of(confirmation("PEGAWAI", record.employee()), confirmation("PEJABAT PENILAI", record.assessor())));
        if (record.sha256() != null) {
            rows.add(Row.fact("SIDIK JARI CATATAN (SHA-256)", record.sha256()));
        }
        return Form.Section.ofFacts("KONFIRMASI", rows);
    }

    private Row confirmation(String role, DialogueRecord.Party party) {
        return Row.fact(role, party.name() + (party.confirmedAt() == null ? ", belum dikonfirmasi"
                : ", dikonfirmasi " + OfficeText.moment(party.confirmedAt(), time.zone())));
    }

    /** Said after both had confirmed; the record itself stays as it is. */
    private Form.Section additions(DialogueRecord record) {
        return new Form.Section("TAMBAHAN SETELAH KONFIRMASI", List.of(new Form.Column("", 100)), record.additions().stream()
                .map(each -> Row.of(Cell.titled(each.author().name() + ", " + OfficeText.moment(each.addedAt(), time.zone()) + "\n" + each.text())))
                .toList(), false);
    }

    private List<Form.Signature> signatures(DialogueRecord record, Person employee, Person assessor) {
        String place = settings.place() + ", " + (record.heldOn() == null ? "........................" : OfficeText.day(record.heldOn()));
        return List.of(
                signature("", "Pegawai", employee, record.employee()),
                signature(place, "Pejabat Penilai Kinerja", assessor, record.assessor()));
    }

    private Form.Signature signature(String place, String role, Person person, DialogueRecord.Party party) {
        return new Form.Signature(place, role, person.name(), OfficeText.numbered(person.nip()), party.confirmedAt() == null ? ""
                : "Dikonfirmasi di Kinerja, " + OfficeText.moment(party.confirmedAt(), time.zone()));
    }

    private static String word(DialogueParty party) {
        return party == DialogueParty.EMPLOYEE ? "Pegawai" : "Pejabat penilai";
    }
}
