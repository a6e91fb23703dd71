package id.kinerja.demo;

/**
 * One feature's part of the demo's year: puts its steps on the line of time, so that every state of the feature is
 * somebody's. Chapters are written in the order of their class names, after everybody's plan and evaluations; a step runs
 * after the earlier ones of the same day and file.
 */
interface DemoChapter {

    void write(Stage stage);
}
