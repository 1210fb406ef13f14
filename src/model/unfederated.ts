// What signs in, or may sign in, at Anthropic without federation.
import type { Doubt, PolicySubject } from "../diagnostics/catalogue/policy.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";

/** Something that signs in at Anthropic without federation, as far as its file shows. */
export interface Unfederated {
  readonly kind: PolicySubject;
  readonly name: string;
  /** Its stored credential, or itself. */
  readonly place: DocumentPlace;
  /** The name of its stored credential; absent if it declares no sign-in. */
  readonly credential?: string;
  /** Why that is not certain. */
  readonly doubt?: Doubt;
}
