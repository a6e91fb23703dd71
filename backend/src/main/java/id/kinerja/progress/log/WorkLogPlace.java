package id.kinerja.progress.log;

import java.util.UUID;

/**
 * What an entry is about: a target of the plan in force, one of its indicators, or neither.
 *
 * @param lineageId the indicator through all versions of the plan
 * @param inWords whether the indicator is told in words instead of a number
 */
record WorkLogPlace(UUID targetId, UUID indicatorId, UUID lineageId, boolean inWords) {

    static final WorkLogPlace NONE = new WorkLogPlace(null, null, null, false);
}
