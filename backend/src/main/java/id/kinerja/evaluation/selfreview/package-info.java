/** How the employee sees the own period: in words on each target and each value, saved and returned to until it is handed in. */
package id.kinerja.evaluation.selfreview;
