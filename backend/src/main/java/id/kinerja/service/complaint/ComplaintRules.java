package id.kinerja.service.complaint;

import java.util.Map;

/**
 * Within how many working days a complaint of each class is answered. As printed in the standards of two units under decree
 * 060.1/KP/2024: 2, 5, 14 and 60; that the last three come from PermenPANRB 62/2018 is not verified, and other units print
 * 10 and 7 more. So they are a table and not constants.
 */
public record ComplaintRules(Map<ComplaintClass, Integer> workingDays) {

    public static final ComplaintRules DEFAULT = new ComplaintRules(Map.of(
            ComplaintClass.LIGHT, 2, ComplaintClass.NORMATIVE, 5, ComplaintClass.WITHOUT_EXAMINATION, 14,
            ComplaintClass.WITH_EXAMINATION, 60));

    public ComplaintRules {
        workingDays = Map.copyOf(workingDays);
    }

    int daysOf(ComplaintClass kind) {
        return workingDays.get(kind);
    }
}
