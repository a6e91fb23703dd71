/** What citizens wrote beside their scores, apart from them; hidden only for personal data or abuse. */
package id.kinerja.survey.result.comment;
