// How a run ends. The code does not depend on any format.

/** Exit codes: nothing to object to; findings; misuse, unreadable input or our own failure. */
export const EXIT = { ok: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something that ends a run with `EXIT.failure`: the message is for the user, in one line. */
export class Failure extends Error {}
