// The clock that a token provider uses; tests pass their own.

/** Tells the time and schedules renewals. Pass your own to test a program that uses a token provider. */
export interface Clock {
  /** The current time in milliseconds since 1970-01-01 UTC, like `Date.now`. */
  readonly now: () => number;
  /** Calls `wake` once after this many milliseconds. The returned function cancels the call. */
  readonly wait: (milliseconds: number, wake: () => void) => () => void;
}

// Node fires a timer with a longer delay immediately.
const LONGEST_TIMER = 2_147_483_647;

/** The system clock, which is the default. Its timers do not keep the process alive. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, wake) => {
    const timer = setTimeout(wake, Math.min(milliseconds, LONGEST_TIMER)).unref();
    return () => clearTimeout(timer);
  },
};
