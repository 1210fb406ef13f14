// The analysis of a source → how its models, engines and jobs sign in.
import type { Analysis } from "../analyze.ts";
import { storedKeyOf } from "../bind/stored-key.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { dialectOf } from "../dialects/dialects.ts";
import type { Binding } from "../model/binding.ts";
import { isSignIn, sourcesOf } from "../model/federation.ts";
import { identityOf } from "../model/identity.ts";
import type { Unfederated } from "../model/unfederated.ts";

/** A stored key, and where it is named. */
export interface StoredKey {
  readonly name: string;
  readonly place: DocumentPlace;
}

/** How a source signs in. What is the same several times in it counts once. */
export interface SignInCounts {
  readonly federated: number;
  readonly keys: readonly StoredKey[];
  /** Whether there may be more sign-ins, or there cannot be any: nothing is said about the source if it has none. */
  readonly isOpen: boolean;
}

/** Counts the sign-ins of a source. Unused models, and files that only others import, sign nothing in. */
export function countSignIns({ documents }: Analysis): SignInCounts {
  const read = documents.filter(({ isRead, config }) => isRead && !(config.dialect === "workflow" && config.isShared));
  const used = read.flatMap(({ bindings }) => bindings.filter((each) => each.reachable || each.isInFlavor));
  const federated = new Set(used.flatMap(identify));
  const keys = [
    ...used.flatMap(findKey),
    ...read.flatMap(({ config }) => (config.unfederated?.() ?? []).flatMap(keyOf)),
  ];
  return {
    federated: federated.size,
    keys: keys.filter(({ name }, index) => index === keys.findIndex((other) => other.name === name)),
    isOpen:
      used.some(({ broken }) => isSignIn(broken)) ||
      !read.some(({ dialect }) => dialectOf(dialect).sources.length > 0) ||
      documents.some(({ config }) => config.isIncomplete),
  };
}

/** The key that something certainly signs in with. */
function keyOf({ credential, doubt, place }: Unfederated): StoredKey[] {
  return credential === undefined || doubt ? [] : [{ name: credential, place }];
}

/** A text for a sign-in that is complete, or that leaves the rest to its environment. */
function identify({ federation, broken }: Binding): string[] {
  const auth = federation ?? (broken?.omitted?.length ? broken : undefined);
  return auth ? [identityOf({ values: auth.values, source: sourcesOf(auth)[0] })] : [];
}

function findKey(binding: Binding): StoredKey[] {
  if (binding.federation || binding.broken) return [];
  const [key = storedKeyOf(binding)] = binding.keys;
  return key ? [{ name: key.name, place: key.place }] : [];
}
