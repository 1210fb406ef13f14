// What few files need is not in the first script of the page: it is loaded when it is needed. The build makes the library call what is in
// these files through the functions here.

/** Thrown by what needs a file that is not loaded yet. */
class NotLoaded extends Error {
  readonly load: () => Promise<void>;

  constructor(load: () => Promise<void>) {
    super();
    this.load = load;
  }
}

/** A function that returns what is in a file, once it is loaded. */
function onDemand<M>(load: () => Promise<M>): () => M {
  let loaded: M | undefined;
  const keep = async () => void (loaded = await load());
  return () => {
    if (loaded === undefined) throw new NotLoaded(keep);
    return loaded;
  };
}

/** Conditions of federation rules: two large packages. */
export const conditions = onDemand(() => import("../../../src/syntax/rule-condition.ts"));

/** The explanations of all codes. */
export const explanations = onDemand(() => import("../../../src/diagnostics/explanations.ts"));

/** Does something, at once if it can; otherwise after what it needs is loaded. */
export async function whenLoaded<T>(act: () => T): Promise<T> {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error;
    await error.load();
  }
  return whenLoaded(act);
}
