package id.kinerja.document;

import id.kinerja.document.form.Form;
import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Column;
import id.kinerja.document.form.Form.Row;
import id.kinerja.document.form.OfficeText;
import id.kinerja.evaluation.distribution.DistributionCheck;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.evaluation.unit.UnitFormat;
import id.kinerja.evaluation.unit.UnitPredicateService;
import id.kinerja.evaluation.unit.UnitStepPart;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Format Penetapan Predikat Kinerja of a unit (SE MenPANRB 3/2023): the unit's own predicate, the pattern beside it, and each
 * person with both ratings and the predicate, for whoever sets it. From the copy that was frozen with the signature.
 */
@ApplicationScoped
class PredicateSheetForm implements FormSource {

    private final UnitPredicateService predicates;
    private final Messages messages;
    private final DocumentSettings settings;
    private final FormFacts facts;
    private final OfficeTime time;

    PredicateSheetForm(UnitPredicateService predicates, Messages messages, DocumentSettings settings, FormFacts facts, OfficeTime time) {
        this.predicates = predicates;
        this.messages = messages;
        this.settings = settings;
        this.facts = facts;
        this.time = time;
    }

    @Override
    public FormKind kind() {
        return FormKind.PREDICATE_SHEET;
    }

    /** A signed format is never taken back. */
    @Override
    public boolean isInForce(UUID unitPredicateId, String formatHash) {
        return facts.isUnitSigned(unitPredicateId);
    }

    /** 404 before the signature. */
    @Override
    public ComposedForm compose(UUID unitPredicateId) {
        UnitFormat format = predicates.getFormat(unitPredicateId);
        Form form = new Form(
                false, "FORMAT PENETAPAN PREDIKAT KINERJA PEGAWAI", List.of("PERIODE: " + format.period().label().toUpperCase(Messages.INDONESIAN)),
                format.unit().name(), settings.institution(), format.unit().name(),
                OfficeText.span(format.period().startsOn(), format.period().endsOn()), true,
                List.of(unit(format), people(format)), List.of(signature(format)));
        return new ComposedForm(FormKind.PREDICATE_SHEET, unitPredicateId, null, format.unit().name(), null, form, List.of());
    }

    private Form.Section unit(UnitFormat format) {
        List<Row> rows = new ArrayList<>(List.of(
                Row.of(Cell.label("UNIT KERJA"), Cell.text(format.unit().name())),
                Row.of(Cell.label("CAPAIAN KINERJA ORGANISASI"), Cell.strong(label("evaluation.unit-level." + format.level()).toUpperCase(Messages.INDONESIAN)))));
        if (format.distribution() != null) {
            rows.add(Row.of(Cell.label("POLA DISTRIBUSI"), Cell.text(pattern(format.distribution()))));
        }
        if (format.signatureReason() != null) {
            rows.add(Row.of(Cell.label("ALASAN DI LUAR POLA"), Cell.text(format.signatureReason())));
        }
        return new Form.Section(null, List.of(new Column("", 24), new Column("", 76)), List.copyOf(rows), false);
    }

    private static String pattern(DistributionCheck check) {
        return String.join("\n", check.clauses().stream().map(clause -> clause.text() + ": " + clause.finding()).toList());
    }

    private Form.Section people(UnitFormat format) {
        List<Row> rows = new ArrayList<>();
        for (UnitFormat.Line line : format.people()) {
            rows.add(Row.of(Cell.centred(Integer.toString(rows.size() + 1)), Cell.text(line.name() + "\n" + OfficeText.numbered(line.nip())),
                    Cell.text(line.positionTitle()), Cell.text(line.unitName()), Cell.text(word(line.resultRating())),
                    Cell.text(word(line.behaviourRating())), Cell.strong(word(line.predicate()))));
        }
        return new Form.Section("PEGAWAI", List.of(
                new Column("NO", 4), new Column("NAMA DAN NIP", 24), new Column("JABATAN", 20), new Column("UNIT KERJA", 16),
                new Column("RATING HASIL KERJA", 12), new Column("RATING PERILAKU KERJA", 12), new Column("PREDIKAT KINERJA", 12)),
                List.copyOf(rows), false);
    }

    private Form.Signature signature(UnitFormat format) {
        UnitStepPart last = format.steps().isEmpty() ? null : format.steps().getLast();
        String day = OfficeText.day(time.dateOf(last == null ? format.decidedAt() : last.at()));
        String name = format.external() != null ? format.external().name() : last == null ? "" : last.by();
        return new Form.Signature(
                settings.place() + ", " + day, format.external() != null ? format.external().position() : "Pejabat yang Menetapkan", name, "",
                last == null ? "" : "Ditetapkan di Kinerja, " + OfficeText.moment(last.at(), time.zone()));
    }

    private String word(Rating rating) {
        return rating == null ? "-" : label("evaluation.rating." + rating);
    }

    private String word(Predicate predicate) {
        return predicate == null ? "-" : label("evaluation.predicate." + predicate);
    }

    private String label(String key) {
        return messages.get(Locale.of("id"), key);
    }
}
