package id.kinerja.document.form;

import id.kinerja.target.behaviour.BehaviourValue;
import id.kinerja.target.behaviour.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The part of behaviour: seven values, each with its three guides, and what the leader expects. */
public final class Behaviour {

    private Behaviour() {}

    /** As in the plan: value and guides on the left, the special expectation of the leader on the right. */
    public static Form.Section expected(Function<BehaviourValue, String> expectation) {
        List<Form.Row> rows = new ArrayList<>();
        for (BehaviourValue value : BehaviourValue.values()) {
            rows.add(Form.Row.of(number(value), guides(value), Form.Cell.text("Ekspektasi Khusus Pimpinan:\n" + orDash(expectation.apply(value)))));
        }
        return new Form.Section("PERILAKU KERJA", List.of(
                new Form.Column("", 4), new Form.Column("", 56), new Form.Column("", 40)), List.copyOf(rows), false);
    }

    /** As in the evaluation: with the feedback on each value. */
    public static Form.Section evaluated(Function<BehaviourValue, String> expectation, Function<BehaviourValue, String> feedback) {
        List<Form.Row> rows = new ArrayList<>();
        for (BehaviourValue value : BehaviourValue.values()) {
            rows.add(Form.Row.of(number(value), guides(value), Form.Cell.text(orDash(expectation.apply(value))),
                    Form.Cell.text(orDash(feedback.apply(value)))));
        }
        return new Form.Section("PERILAKU KERJA", List.of(
                new Form.Column("NO", 4), new Form.Column("PERILAKU KERJA", 38), new Form.Column("EKSPEKTASI KHUSUS PIMPINAN", 26),
                new Form.Column("UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", 32)), List.copyOf(rows), false);
    }

    private static Form.Cell number(BehaviourValue value) {
        return Form.Cell.centred(Integer.toString(value.ordinal() + 1));
    }

    /** The value above its guides, in one cell that no page can tear apart. */
    private static Form.Cell guides(BehaviourValue value) {
        return Form.Cell.titled(value.label().id() + value.guides().stream().map(Wording::id).map(guide -> "\n• " + guide)
                .collect(Collectors.joining()));
    }

    private static String orDash(String text) {
        return text == null || text.isBlank() ? "-" : text;
    }
}
