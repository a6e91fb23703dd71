package id.kinerja.notification;

import id.kinerja.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;

/** Kinds for tests, with sentences that the product has anyway. */
public enum TestNotice implements NoticeKind {
    PLAN_DUE(NoticeGroup.REMINDER),
    DECISION_DUE(NoticeGroup.TEAM);

    private final NoticeGroup group;

    TestNotice(NoticeGroup group) {
        this.group = group;
    }

    @Override
    public String key() {
        return "target.notice." + name();
    }

    @Override
    public NoticeGroup group() {
        return group;
    }

    public void sendTo(UUID employee, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() ->
                Fixtures.bean(Notifications.class).send(this, employee, List.of(parameters), "/kinerja/target"));
    }
}
