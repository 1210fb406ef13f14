// The job of GitHub Actions that signs in, as far as its identity token depends on it.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";

/** An event that starts a run. */
export interface Trigger {
  readonly name: string;
  readonly place: DocumentPlace;
}

/** What a file says of a job. */
export interface GithubJob {
  /** The events that start it; none if other files say so. */
  readonly triggers: readonly Trigger[];
  /** The name of its environment; absent if it certainly has none. */
  readonly environment?: Text;
  /** Whether a script in it asks GitHub for its token, and stores it. */
  readonly asksForToken: boolean;
  /** Whether a condition may keep it from running for some of the events. */
  readonly isConditional: boolean;
}
