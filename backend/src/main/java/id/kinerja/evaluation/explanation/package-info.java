/**
 * Why a result is what it is: from the predicate over the two ratings to each target, indicator, entry and proof, with the
 * rule and its source at each step. What is signed is frozen in both languages and told from the frozen copy alone.
 */
package id.kinerja.evaluation.explanation;
