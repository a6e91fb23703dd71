package id.kinerja.evaluation.distribution;

/**
 * One clause looked at.
 *
 * @param actual people who have the predicates it speaks of
 * @param limitPercent what it asks for in percent; null for "there must be" and "none"
 * @param limitPeople the same in persons, where so few are looked at that percentages mislead, and for "there must be"; else null
 */
record Clause(ClauseCode code, int actual, Integer limitPercent, Integer limitPeople, Outcome outcome) {}
