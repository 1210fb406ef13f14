// The results next to the editor: one function per tab, from a checked file to elements.
import { compile } from "../../../src/api/compile.ts";
import { graph } from "../../../src/api/graph.ts";
import { requiredEnv } from "../../../src/api/required-env.ts";
import { createRule } from "../../../src/api/rule.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { explanationOf } from "../../../src/diagnostics/explanations.ts";
import type { CheckedFile } from "../../../src/language-server/checked-file.ts";
import { describePlace } from "../../../src/print/diagnostics/report.ts";
import { GRAPH_FORMATS } from "../../../src/print/graph/print-graph.ts";
import { printReports } from "../../../src/print/required-env/print-report.ts";
import { RULE_FORMATS } from "../../../src/print/rule/print-rule.ts";
import { NO_STYLE } from "../../../src/print/style.ts";
import { VARIABLE_FORMATS, type VariableFormatName } from "../../../src/print/variables.ts";
import { CLAIM_OPTIONS } from "../../../src/matching/possible-text.ts";
import { TARGET_NAMES } from "../../../src/targets/capability.ts";
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

/** The tabs, by their names in a link. */
export const RESULTS: Readonly<
  Record<string, { readonly title: string; readonly show: (context: ResultContext) => Node[] }>
> = {
  findings: { title: "Findings", show: showFindings },
  variables: { title: "Variables", show: showVariables },
  environment: { title: "Required environment", show: showEnvironment },
  rule: { title: "Rule", show: showRule },
  picture: { title: "Picture", show: showPicture },
};

function showFindings({ file, lock, goTo, fix, fixAll }: ResultContext): Node[] {
  const found = [...file.diagnostics, ...lock];
  if (found.length === 0) {
    const isKnown = file.analysis.dialects.length > 0;
    return [element("p", {}, isKnown ? "No problems." : "This file has no sign-in that wifc knows.")];
  }
  const fixable = file.diagnostics.filter((each) => each.fix && each.path === file.source.name);
  return [
    ...(fixable.length > 0 ? [button(`Fix all (${fixable.length})`, fixAll, { id: "fix-all" })] : []),
    listOf(
      found,
      (each) => [
        ...(each.fix && each.path === file.source.name ? [button(`Fix: ${each.fix.title}`, () => fix(each))] : []),
        element(
          "details",
          {},
          element("summary", {}, `Explain ${each.code}`),
          markdown(explanationOf(each.code).explanation),
        ),
      ],
      goTo,
    ),
  ];
}

function listOf(
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

/** The output, or the errors that prevent it. */
function showOutput(output: string | undefined, diagnostics: readonly Diagnostic[], { goTo }: ResultContext): Node {
  if (output !== undefined) return element("pre", { tabindex: "0" }, output);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.length === 0 ? element("p", {}, "Nothing in this file signs in.") : listOf(errors, () => [], goTo);
}

function choose(label: string, name: string, values: readonly string[], { settings, set }: ResultContext): HTMLElement {
  const options = values.map((value) => element("option", { value }, value));
  const list = element("select", { id: name }, ...options);
  list.value = settings[name] ?? values[0] ?? "";
  list.addEventListener("change", () => set(name, list.value));
  return element("label", {}, `${label} `, list);
}

function isFormat(name: string): name is VariableFormatName {
  return name in VARIABLE_FORMATS;
}

function showVariables(context: ResultContext): Node[] {
  const { file, settings } = context;
  const target = TARGET_NAMES.find((name) => name === settings["target"]) ?? "awf";
  const formats = Object.keys(VARIABLE_FORMATS).filter(isFormat);
  const format = formats.find((name) => name === settings["format"]) ?? "dotenv";
  const { output, diagnostics } = compile(file.source, { ...file.options, target, format });
  return [
    choose("Target", "target", TARGET_NAMES, context),
    " ",
    ...(target === "awf" || target === "anthropic-env" ? [choose("Format", "format", formats, context)] : []),
    showOutput(output, diagnostics, context),
  ].map((each) => (typeof each === "string" ? document.createTextNode(each) : each));
}

function showEnvironment(context: ResultContext): Node[] {
  const { file } = context;
  const { reports, diagnostics } = requiredEnv(file.source, file.options);
  const text = reports.length === 0 ? undefined : printReports(reports, "text", undefined, NO_STYLE);
  return [showOutput(text, diagnostics, context)];
}

function showRule(context: ResultContext): Node[] {
  const { file, settings, set } = context;
  const known = CLAIM_OPTIONS.flatMap((name) => (settings[name] ? [[name, settings[name]]] : []));
  const { issuer, rule, diagnostics } = createRule(file.source, {
    ...file.options,
    isNew: true,
    ...Object.fromEntries(known),
  });
  const fields = CLAIM_OPTIONS.map((name) => {
    const input = element("input", { id: name, autocomplete: "off", spellcheck: "false", value: settings[name] ?? "" });
    input.addEventListener("change", () => set(name, input.value.trim()));
    return element("label", { class: "bar" }, `${name} `, input);
  });
  return [
    element(
      "details",
      known.length > 0 ? { open: "" } : {},
      element("summary", {}, "What the file does not say"),
      ...fields,
    ),
    showOutput(rule && RULE_FORMATS.json({ issuer, rule }), diagnostics, context),
  ];
}

function showPicture(context: ResultContext): Node[] {
  const { file, goTo } = context;
  const { graph: drawn, diagnostics } = graph(file.source, file.options);
  if (drawn.nodes.length === 0) return [showOutput(undefined, diagnostics, context)];
  const parsed = new DOMParser().parseFromString(GRAPH_FORMATS.svg(drawn), "image/svg+xml");
  const svg = document.importNode(parsed.documentElement, true);
  svg.addEventListener("click", (event) => {
    const id =
      event.target instanceof Element ? event.target.closest("[data-node]")?.getAttribute("data-node") : undefined;
    const node = drawn.nodes.find((each) => each.id === id);
    if (!node) return;
    event.preventDefault();
    goTo(node.path, node.start.offset, node.end.offset);
  });
  const nameOf = (id: string) =>
    drawn.nodes
      .filter((each) => each.id === id)
      .map(({ kind, name }) => `${kind} ${name}`)
      .join();
  const edges = drawn.edges.map(({ from, to, label }) =>
    element("li", {}, `${nameOf(from)} → ${nameOf(to)}: ${label}`),
  );
  return [
    element("div", { class: "picture" }, svg),
    element("details", {}, element("summary", {}, "As text"), element("ul", {}, ...edges)),
  ];
}
