// Work that waits until nothing more comes, each under a key.

export interface Delays {
  /** Runs the work after the delay, instead of what waits under this key. */
  schedule(key: string, work: () => void): void;
  cancel(key: string): void;
}

/** Delays of this many milliseconds. What the work throws would end the process: it is for `tellFailure`. */
export function createDelays(milliseconds: number, tellFailure: (error: unknown) => void): Delays {
  const waiting = new Map<string, NodeJS.Timeout>();

  function cancel(key: string): void {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
  }

  function schedule(key: string, work: () => void): void {
    cancel(key);
    const timer = setTimeout(() => {
      waiting.delete(key);
      try {
        work();
      } catch (error) {
        tellFailure(error);
      }
    }, milliseconds);
    waiting.set(key, timer);
  }

  return { schedule, cancel };
}
