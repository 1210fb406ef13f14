// The pod that signs in, as far as its identity token depends on it.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";

/** What a manifest says of a pod. */
export interface Pod {
  /** The namespace of its workload, if the manifest says so. */
  readonly namespace?: Text;
  /** The name of its service account; absent if it comes from elsewhere. */
  readonly serviceAccount?: string;
  /** How long its token is valid. */
  readonly lifetime?: { readonly seconds: number; readonly place: DocumentPlace };
}
