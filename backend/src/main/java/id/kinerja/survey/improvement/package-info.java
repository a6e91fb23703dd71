/** What the office does about what citizens said: who, by when, how far, and what the national evaluation gives for it. */
package id.kinerja.survey.improvement;
