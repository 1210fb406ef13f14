// Debounces work by key.

export interface Delays {
  /** Runs the work after the delay, and cancels any work that waits under the same key. */
  schedule(key: string, work: () => void): void;
  cancel(key: string): void;
}

/** Errors that the work throws are passed to `reportFailure`; uncaught, they would end the process. */
export function createDelays(milliseconds: number, reportFailure: (error: unknown) => void): Delays {
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
        reportFailure(error);
      }
    }, milliseconds);
    waiting.set(key, timer);
  }

  return { schedule, cancel };
}
