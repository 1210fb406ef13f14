// `--max-findings` and `--group code`: which findings are listed, and in which order, is known only at the end.
import { SEVERITIES } from "../diagnostics/entry.ts";
import type { AddFindings } from "./report-formats.ts";
import type { ReportOptions } from "./report-formats.ts";

/** Findings that wait for the end of the run. */
export interface HeldFindings {
  readonly add: AddFindings;
  /** Passes on the findings to list. Returns how many the others are. */
  readonly release: (put: AddFindings) => number;
}

/** Holds findings: of more than are wanted, the most severe are listed. */
export function holdFindings({ maxFindings = Infinity, group }: ReportOptions): HeldFindings {
  const held: Parameters<AddFindings>[] = [];
  return {
    add: (...findings) => void held.push(findings),
    release(put) {
      const all = held.flatMap(([diagnostics]) => diagnostics);
      const ranked = SEVERITIES.flatMap((severity) => all.filter((each) => each.severity === severity));
      const listed = new Set(ranked.slice(0, maxFindings));
      const codes = group === "code" ? [...new Set(ranked.map(({ code }) => code))] : [undefined];
      for (const code of codes) {
        for (const [diagnostics, ...texts] of held) {
          const chosen = diagnostics.filter((each) => listed.has(each) && (code ?? each.code) === each.code);
          if (chosen.length > 0) put(chosen, ...texts);
        }
      }
      return all.length - listed.size;
    },
  };
}
