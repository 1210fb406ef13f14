// The findings of a file as elements.
import { canFix } from "../../../src/api/fix.ts";
import type { Code } from "../../../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { explanationOf } from "../../../src/diagnostics/explanations.ts";
import type { CheckedFile } from "../../../src/language-server/checked-file.ts";
import { describePlace } from "../../../src/print/diagnostics/report.ts";
import { whenLoaded } from "./on-demand.mts";
import { describeToken } from "./token.mts";
import { button, element, markdown } from "./words.mts";

/** What the results show, and what can be done in them. */
export interface ResultContext {
  readonly file: CheckedFile;
  /** What is found when the file is compared with its lock file. */
  readonly lock: readonly Diagnostic[];
  readonly settings: Readonly<Record<string, string>>;
  readonly set: (name: string, value: string) => void;
  readonly goTo: (path: string, start: number, end: number) => void;
  readonly fix: (diagnostic: Diagnostic) => void;
  readonly fixAll: () => void;
}

/** The findings, with their explanations and fixes. */
export function showFindings(context: ResultContext): Node[] {
  const { file, lock, goTo, fix, fixAll } = context;
  const found = [...file.diagnostics, ...lock];
  if (found.length === 0) {
    const isKnown = file.analysis.dialects.length > 0;
    return [
      element("p", {}, isKnown ? "No problems." : "This file has no sign-in that wifc knows."),
      ...showAssumptions(context),
    ];
  }
  const fixable = file.diagnostics.filter((each) => canFix(each, file.source, {}));
  return [
    ...(fixable.length > 0 ? [button(`Fix all (${fixable.length})`, fixAll, { id: "fix-all" })] : []),
    listOf(
      found,
      (each) => [
        ...(each.fix && each.path === file.source.name ? [button(`Fix: ${each.fix.title}`, () => fix(each))] : []),
        explain(each),
      ],
      goTo,
    ),
    ...showAssumptions(context),
  ];
}

/** What was typed about the token, if the findings depend on it. */
function showAssumptions({ file, settings }: ResultContext): Node[] {
  const words = describeToken(settings);
  if (!file.options.compare || words === "") return [];
  return [element("p", { class: "muted" }, `Compared with the federation rules in other tabs, assuming ${words}.`)];
}

// The findings whose explanations are open: they stay open while the text changes.
const explained = new Set<string>();

function explain({ code, message }: Diagnostic): HTMLElement {
  const key = `${code} ${message}`;
  const text = element("div");
  const created = element(
    "details",
    explained.has(key) ? { open: "" } : {},
    element("summary", {}, `Explain ${code}`),
    text,
  );
  created.addEventListener("toggle", () => {
    if (created.open) explained.add(key);
    else explained.delete(key);
    if (created.open) void showExplanation(code, text);
  });
  return created;
}

async function showExplanation(code: Code, parent: HTMLElement): Promise<void> {
  try {
    parent.replaceChildren(markdown(await whenLoaded(() => explanationOf(code).explanation)));
  } catch {
    parent.replaceChildren("The explanation cannot be loaded. Reload the page.");
  }
}

/** Findings with their hints and places, and more for each. */
export function listOf(
  diagnostics: readonly Diagnostic[],
  more: (diagnostic: Diagnostic) => Node[],
  goTo: ResultContext["goTo"],
): HTMLElement {
  const items = diagnostics.map((each) =>
    element(
      "li",
      { class: `finding ${each.severity}` },
      element("p", {}, element("strong", {}, each.severity), " ", markdown(each.message)),
      ...(each.hint === undefined ? [] : [markdown(each.hint)]),
      button(describePlace(each), () => goTo(each.path, each.start.offset, each.end.offset)),
      " ",
      ...more(each),
    ),
  );
  return element("ul", {}, ...items);
}
