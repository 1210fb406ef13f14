// A clock that only advances when a test says so.
import type { Clock } from "../../src/runtime/index.ts";

/** A clock that tests can advance. */
export interface FakeClock extends Clock {
  /** The number of pending timers. */
  readonly count: () => number;
  /** Advances to the next timer and fires it, but by at most `most` milliseconds. */
  readonly advance: (most: number) => void;
  /** The milliseconds until the next timer; `Infinity` if there is none. */
  readonly next: () => number;
}

/** Creates a clock that starts at a time in milliseconds since 1970. */
export function createFakeClock(start: number): FakeClock {
  let time = start;
  const timers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const first = () => [...timers].toSorted((a, b) => a.at - b.at)[0];
  return {
    now: () => time,
    wait: (milliseconds, wake) => {
      const timer = { at: time + milliseconds, wake };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    count: () => timers.size,
    next: () => (first()?.at ?? Infinity) - time,
    advance: (most) => {
      const timer = first();
      time = Math.min(time + most, timer?.at ?? Infinity);
      if (!timer || timer.at > time) return;
      timers.delete(timer);
      timer.wake();
    },
  };
}
