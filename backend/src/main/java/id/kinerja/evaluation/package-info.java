/**
 * The evaluation of one employee in one period: from the filled form over two human ratings and their predicate to the
 * signed, delivered and read result. {@code rating} holds the rules, {@code assessment} what the assessor writes,
 * {@code explanation} why the result is what it is, {@code team} what there is to do.
 */
package id.kinerja.evaluation;
