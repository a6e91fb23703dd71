/**
 * Who decides. The assessor's superior hears the objection; whoever is in conflict is passed over for the next level, and where
 * nobody is left the personnel officer names a substitute with a reason.
 */
package id.kinerja.objection.decider;
