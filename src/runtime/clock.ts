// Time, so that a test can have its own.

/** A clock. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back after so many milliseconds, unless the function that it gives back is called before. */
  readonly wait: (milliseconds: number, wake: () => void) => () => void;
}

// A longer timer would ring at once.
const LONGEST_TIMER = 2_147_483_647;

/** The system's clock. Its timers do not keep a process alive. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, wake) => {
    const timer = setTimeout(wake, Math.min(milliseconds, LONGEST_TIMER)).unref();
    return () => clearTimeout(timer);
  },
};
