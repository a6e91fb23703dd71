/** How confident people are of their targets, what helps, what hinders and what help they want; the superior answers. */
package id.kinerja.feedback.checkin;
