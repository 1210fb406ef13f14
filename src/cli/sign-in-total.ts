// How the files of a run sign in, added up for its closing line.
import type { Analysis } from "../analyze.ts";
import { countSignIns } from "../api/count-sign-ins.ts";
import { createSpanReader } from "../diagnostics/span.ts";
import { sourceOf } from "../diagnostics/place.ts";
import type { KeyedSignIns, SignInSummary } from "../print/diagnostics/report.ts";

/** Adds up the sign-ins of one file after the other. */
export function createSignInTotal(): { readonly add: (analysis: Analysis) => void; readonly sum: () => SignInSummary } {
  const keyed = new Map<string, KeyedSignIns>();
  let federated = 0;
  let isOpen = true;
  let hidden = 0;
  return {
    add(analysis) {
      const counts = countSignIns(analysis);
      federated += counts.federated;
      isOpen &&= counts.isOpen;
      hidden += countHidden(analysis);
      for (const { name, place } of counts.keys) {
        const known = keyed.get(name);
        // Only the first place is printed. Finding one takes reading the text again.
        const first = known?.first ?? `${sourceOf(place).name}:${createSpanReader().ofPlace(place).start.line}`;
        keyed.set(name, { name, first, count: (known?.count ?? 0) + 1 });
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
