/** Functional credit (angka kredit): what the predicates of a functional official are worth, added up against what the next step needs. */
package id.kinerja.followup.credit;
