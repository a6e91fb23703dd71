package id.kinerja.training.pulse;

/** What is asked, each on four levels without a middle; adoption is about ease, use, fairness, burden and help. */
public enum PulseQuestion {
    EASY_TO_USE,
    HELPS_MY_WORK,
    FAIR_APPRAISAL,
    WORTH_THE_TIME,
    HELP_IS_NEAR
}
