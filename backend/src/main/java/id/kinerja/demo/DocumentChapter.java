package id.kinerja.demo;

import id.kinerja.demo.DemoCalendar.Quarter;
import id.kinerja.document.FileFormat;
import id.kinerja.document.FormKind;
import id.kinerja.document.FormService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Some have printed their plan or their result, so that there are codes to verify. */
@ApplicationScoped
class DocumentChapter implements DemoChapter {

    private final FormService forms;
    private final DemoRepository seen;

    DocumentChapter(FormService forms, DemoRepository seen) {
        this.forms = forms;
        this.seen = seen;
    }

    @Override
    public void write(Stage stage) {
        List<Quarter> over = stage.calendar().quarters().stream().filter(stage.calendar()::isOver).toList();
        if (over.isEmpty()) {
            return;
        }
        Quarter first = over.getFirst();
        for (DemoPerson person : stage.everybody()) {
            if (person.nip().equals(DemoAccounts.READER) || person.nip().equals(DemoAccounts.READY)) {
                stage.step(person, first.endsOn().plusDays(40), person,
                        () -> print(FormKind.PLAN, seen.plan(person.employeeId()).id()));
                stage.step(person, first.endsOn().plusDays(41), person,
                        () -> print(FormKind.EVALUATION, seen.evaluation(person.employeeId(), first.id()).id()));
            }
        }
    }

    private void print(FormKind kind, UUID subject) {
        forms.getFile(kind, subject, FileFormat.PDF);
    }
}
