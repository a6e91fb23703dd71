package id.kinerja.survey.result.comment;

/** What a caller may do with a comment. */
public enum CommentAction { SHOW, HIDE, MAKE_COMPLAINT }
