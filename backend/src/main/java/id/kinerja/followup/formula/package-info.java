/**
 * The formulas by which results up to 2021 came about, as a calculator that explains each step. Nothing of the product rests on it:
 * earlier results are kept as they were given and never reckoned anew. All numbers are exact decimals; a binary fraction would give
 * another score at the edges.
 */
package id.kinerja.followup.formula;
