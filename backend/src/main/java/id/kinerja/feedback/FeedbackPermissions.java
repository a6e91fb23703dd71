package id.kinerja.feedback;

import id.kinerja.cycle.rule.Rules;
import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.progress.reader.PersonInCycle;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The author and the readers who were named read; nobody else learns that there is anything. Only the author acts. */
@ApplicationScoped
class FeedbackPermissions {

    private final Caller caller;
    private final PeopleInCycle people;
    private final Rules rules;
    private final FeedbackRule rule;
    private final OfficeTime time;

    FeedbackPermissions(Caller caller, PeopleInCycle people, Rules rules, FeedbackRule rule, OfficeTime time) {
        this.caller = caller;
        this.people = people;
        this.rules = rules;
        this.rule = rule;
        this.time = time;
    }

    void requireReadable(FeedbackFile feedback) {
        if (!isOwn(feedback) && (feedback.outcome() == FeedbackOutcome.WITHDRAWN || !isNamed(feedback))) {
            throw Problem.notFound();
        }
    }

    /** 404 for whoever may not read, 403 for a reader. */
    void requireAuthor(FeedbackFile feedback) {
        requireReadable(feedback);
        if (!isOwn(feedback)) {
            throw Problem.forbidden("feedback.only-author");
        }
    }

    boolean isOwn(FeedbackFile feedback) {
        return caller.findEmployeeId().filter(feedback::isBy).isPresent();
    }

    List<FeedbackAction> actions(FeedbackFile feedback) {
        List<FeedbackAction> actions = new ArrayList<>();
        if (isOwn(feedback) && feedback.outcome() == null) {
            actions.add(FeedbackAction.CORRECT);
            if (isFresh(feedback)) {
                actions.add(FeedbackAction.WITHDRAW);
            }
        }
        return actions;
    }

    /** By the rule of the day it was given. */
    boolean isFresh(FeedbackFile feedback) {
        return !time.now().isAfter(feedback.givenAt().plus(rules.inForce(rule, time.dateOf(feedback.givenAt())).withdrawWithin()));
    }

    int withdrawHours(FeedbackFile feedback) {
        return rules.inForce(rule, time.dateOf(feedback.givenAt())).withdrawHours();
    }

    private boolean isNamed(FeedbackFile feedback) {
        UUID about = feedback.people().about().employeeId();
        PersonInCycle person = people.find(feedback.people().cycleId(), about).orElseThrow(Problem::notFound);
        return people.findRelation(person).map(FeedbackReader::of).filter(feedback.readers()::contains).isPresent();
    }
}
