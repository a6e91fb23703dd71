/**
 * Speed and accuracy of the counters: sets counted in SQL, judged by plain rules. Always median and P90 with the number of
 * cases, never an average alone; every number can list its requests.
 */
package id.kinerja.service.measure;

