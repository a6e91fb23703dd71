package id.kinerja.target.plan;

import id.kinerja.cycle.CycleStatus;
import java.util.ArrayList;
import java.util.List;

/** Which actions a plan offers to its employee and to its assessor; the verbs of {@link Plan} refuse all others. */
final class PlanActions {

    private PlanActions() {}

    static List<PlanAction> of(PlanHeader plan, boolean employee, boolean assessor, boolean agreed) {
        List<PlanAction> actions = new ArrayList<>();
        if (plan.cycleStatus() == CycleStatus.OPEN && employee) {
            addForEmployee(plan, actions);
        }
        if (plan.cycleStatus() == CycleStatus.OPEN && assessor) {
            addForAssessor(plan, agreed, actions);
        }
        return List.copyOf(actions);
    }

    private static void addForEmployee(PlanHeader plan, List<PlanAction> actions) {
        switch (plan.status()) {
            case DRAFT, RETURNED -> actions.addAll(List.of(PlanAction.EDIT, PlanAction.SUBMIT));
            case SUBMITTED -> actions.add(PlanAction.WITHDRAW);
            case AGREED -> addIf(plan.dates().employeeSignedAt() == null, PlanAction.SIGN, actions);
            case ESTABLISHED -> addIf(!plan.anotherIsOpen(), PlanAction.REVISE, actions);
            case SUPERSEDED, CLOSED -> { }
        }
    }

    private static void addForAssessor(PlanHeader plan, boolean agreed, List<PlanAction> actions) {
        switch (plan.status()) {
            case SUBMITTED -> actions.addAll(List.of(PlanAction.RETURN, PlanAction.AGREE));
            case AGREED -> {
                actions.add(PlanAction.RETURN);
                addIf(agreed && plan.dates().assessorSignedAt() == null, PlanAction.SIGN, actions);
            }
            case ESTABLISHED -> addIf(!plan.anotherIsOpen(), PlanAction.REVISE, actions);
            case DRAFT, RETURNED, SUPERSEDED, CLOSED -> { }
        }
    }

    private static void addIf(boolean condition, PlanAction action, List<PlanAction> actions) {
        if (condition) {
            actions.add(action);
        }
    }
}
