// A clock that stands still until a test moves it.
import type { Clock } from "../../src/runtime/index.ts";

/** A clock, and the hands to move it. */
export interface FakeClock extends Clock {
  /** The timers that are set. */
  readonly count: () => number;
  /** Moves to the next timer, but no further than so many milliseconds, and rings it if it is reached. */
  readonly advance: (most: number) => void;
  /** Milliseconds until the next timer; infinite if there is none. */
  readonly next: () => number;
}

/** A clock at a time, in milliseconds since 1970. */
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
