package id.kinerja.survey.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a method that whoever is signed in, or uses a device on which staff signs in, may not call: nobody answers for the visitors. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface CitizensOnly {}
