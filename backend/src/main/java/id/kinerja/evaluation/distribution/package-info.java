/**
 * Whether the predicates of a unit's people follow the pattern that belongs to the unit's own predicate (SE MenPANRB 3/2023). It
 * warns in the circular's words and never blocks, and it says nothing of single persons.
 */
package id.kinerja.evaluation.distribution;
