// How the files of a run sign in, added up for its closing line.
import type { Analysis } from "../analyze.ts";
import { countSignIns, type SignInCounts } from "../api/count-sign-ins.ts";
import { createSpanReader } from "../diagnostics/span.ts";
import { sourceOf } from "../diagnostics/place.ts";
import type { KeyedSignIns, SignInSummary } from "../print/diagnostics/report.ts";

/** How one file signs in, as plain data. */
export interface FileSignIns extends Pick<SignInCounts, "federated" | "isOpen"> {
  /** Its stored keys. Only the first that the thread meets with a name has a place. */
  readonly keys: readonly { readonly name: string; readonly first?: string }[];
  readonly hidden: number;
}

/** Counts the sign-ins of one file after the other. */
export function createSignInCounter(): (analysis: Analysis) => FileSignIns {
  const located = new Set<string>();
  return (analysis) => {
    const { federated, isOpen, keys } = countSignIns(analysis);
    return {
      federated,
      isOpen,
      keys: keys.map(({ name, place }) => {
        // Only the first place is printed. Finding one takes reading the text again.
        if (located.has(name)) return { name };
        located.add(name);
        return { name, first: `${sourceOf(place).name}:${createSpanReader().ofPlace(place).start.line}` };
      }),
      hidden: countHidden(analysis),
    };
  };
}

/** Adds up the sign-ins of one file after the other. */
export function createSignInTotal(): {
  readonly add: (signIns: FileSignIns) => void;
  readonly sum: () => SignInSummary;
} {
  const keyed = new Map<string, KeyedSignIns>();
  let federated = 0;
  let isOpen = true;
  let hidden = 0;
  return {
    add(signIns) {
      federated += signIns.federated;
      isOpen &&= signIns.isOpen;
      hidden += signIns.hidden;
      for (const { name, first = "" } of signIns.keys) {
        const known = keyed.get(name) ?? { name, first, count: 0 };
        keyed.set(name, { ...known, count: known.count + 1 });
      }
    },
    sum: () => ({ federated, keyed: [...keyed.values()], isOpen, hidden }),
  };
}

/** The errors that a comment or an option hides, or makes less severe. */
function countHidden({ found, problems }: Analysis): number {
  if (found.length === 0) return 0;
  const shown = new Set(problems.flatMap(({ severity, place }) => (severity === "error" ? [place] : [])));
  return found.filter(({ severity, place }) => severity === "error" && !shown.has(place)).length;
}
