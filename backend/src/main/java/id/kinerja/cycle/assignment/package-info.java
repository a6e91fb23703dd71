/** Who is appraised by whom in a cycle: copies of the assignments of the day it was opened, which later transfers do not change. */
package id.kinerja.cycle.assignment;
