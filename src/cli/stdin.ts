// How standard input is named, on the way in and in what we print.

export const STDIN_ARGUMENT = "-";

/** What standard input is called without `--stdin-filename`. */
export const STDIN_NAME = "<stdin>";
