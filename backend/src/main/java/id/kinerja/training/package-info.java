/** Learning the system by using it: a guided first week; {@code module} holds short task cards, {@code pulse} asks staff how it is going. */
package id.kinerja.training;
