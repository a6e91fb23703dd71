/**
 * The role-result matrix (matriks peran-hasil): a superior says beside each of the own targets who contributes which result. What is
 * written there is a target of that person's draft, so that the matrix holds no second truth beside the plans.
 */
package id.kinerja.target.matrix;
