/** What people are told about evaluations as it happens. */
package id.kinerja.evaluation.notice;
