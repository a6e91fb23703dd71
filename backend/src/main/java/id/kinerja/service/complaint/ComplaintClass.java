package id.kinerja.service.complaint;

/** How serious a complaint is (PermenPANRB 62/2018); the time to answer depends on it. */
public enum ComplaintClass { LIGHT, NORMATIVE, WITHOUT_EXAMINATION, WITH_EXAMINATION }
