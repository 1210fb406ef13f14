// The results next to the editor: one function per tab, from a checked file to elements.
import type { Options } from "../../../src/analyze.ts";
import { compile } from "../../../src/api/compile.ts";
import { graph } from "../../../src/api/graph.ts";
import { requiredEnv } from "../../../src/api/required-env.ts";
import { createRule, findRuleNeeds } from "../../../src/api/rule.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { CheckedFile } from "../../../src/language-server/checked-file.ts";
import { GRAPH_FORMATS } from "../../../src/print/graph/print-graph.ts";
import { printReports } from "../../../src/print/required-env/print-report.ts";
import { RULE_FORMATS } from "../../../src/print/rule/print-rule.ts";
import { NO_STYLE } from "../../../src/print/style.ts";
import { VARIABLE_FORMATS, type VariableFormatName } from "../../../src/print/variables.ts";
import { CLAIM_OPTIONS } from "../../../src/matching/possible-text.ts";
import { DEFAULT_TARGET } from "../../../src/targets/default-target.ts";
import { TARGET_NAMES } from "../../../src/targets/capability.ts";
import { listOf, showFindings, type ResultContext } from "./findings.mts";
import { labelOf, readToken } from "./token.mts";
import { element } from "./words.mts";

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

/** The output, or the errors that prevent it. */
function showOutput(output: string | undefined, diagnostics: readonly Diagnostic[], { goTo }: ResultContext): Node {
  if (output !== undefined) return element("pre", { tabindex: "0" }, output);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.length === 0 ? element("p", {}, "Nothing in this file signs in.") : listOf(errors, () => [], goTo);
}

function choose(
  label: string,
  name: string,
  values: readonly string[],
  { set }: ResultContext,
  chosen: string,
): HTMLElement {
  const options = values.map((value) => element("option", { value }, value));
  const list = element("select", { id: name }, ...options);
  list.value = chosen;
  list.addEventListener("change", () => set(name, list.value));
  return element("label", {}, `${label} `, list);
}

/** What the library needs to read a file, without the comparison, which is for findings. */
function optionsOf({ options: { readImport, today, audience } }: CheckedFile): Options {
  return { ...(readImport && { readImport }), ...(today !== undefined && { today }), ...(audience && { audience }) };
}

function isFormat(name: string): name is VariableFormatName {
  return name in VARIABLE_FORMATS;
}

function showVariables(context: ResultContext): Node[] {
  const { file, settings } = context;
  const options = optionsOf(file);
  const target =
    TARGET_NAMES.find((name) => name === settings["target"]) ??
    TARGET_NAMES.find((name) => compile(file.source, { ...options, target: name }).output !== undefined) ??
    DEFAULT_TARGET;
  const formats = Object.keys(VARIABLE_FORMATS).filter(isFormat);
  const format = formats.find((name) => name === settings["format"]) ?? "dotenv";
  const { output, diagnostics } = compile(file.source, { ...options, target, format });
  return [
    choose("Target", "target", TARGET_NAMES, context, target),
    " ",
    ...(target === "awf" || target === "anthropic-env" ? [choose("Format", "format", formats, context, format)] : []),
    showOutput(output, diagnostics, context),
  ].map((each) => (typeof each === "string" ? document.createTextNode(each) : each));
}

function showEnvironment(context: ResultContext): Node[] {
  const { file } = context;
  const { reports, diagnostics } = requiredEnv(file.source, optionsOf(file));
  const text = reports.length === 0 ? undefined : printReports(reports, "text", undefined, NO_STYLE);
  return [showOutput(text, diagnostics, context)];
}

function showRule(context: ResultContext): Node[] {
  const { file, settings, set } = context;
  const token = readToken(settings);
  const options = { ...optionsOf(file), ...token, isNew: true };
  const { issuer, rule, diagnostics } = createRule(file.source, options);
  const isLacking = findRuleNeeds(file.source, options).options.length > 0;
  const fields = CLAIM_OPTIONS.map((name) => {
    const input = element("input", { id: name, autocomplete: "off", spellcheck: "false", value: settings[name] ?? "" });
    input.addEventListener("change", () => set(name, input.value.trim()));
    return element("label", { class: "field" }, labelOf(name), input);
  });
  return [
    element(
      "details",
      isLacking || Object.keys(token).length > 0 ? { open: "" } : {},
      element("summary", {}, "What the file does not say"),
      ...fields,
    ),
    showOutput(rule && RULE_FORMATS.json({ issuer, rule }), diagnostics, context),
  ];
}

const LEAST_SCALE = 0.8;

function showPicture(context: ResultContext): Node[] {
  const { file, goTo } = context;
  const { graph: drawn, diagnostics } = graph(file.source, optionsOf(file));
  if (drawn.nodes.length === 0) return [showOutput(undefined, diagnostics, context)];
  const parsed = new DOMParser().parseFromString(GRAPH_FORMATS.svg(drawn), "image/svg+xml");
  const svg = document.importNode(parsed.documentElement, true);
  if (!(svg instanceof SVGElement)) return [];
  svg.addEventListener("click", (event) => {
    const id =
      event.target instanceof Element ? event.target.closest("[data-node]")?.getAttribute("data-node") : undefined;
    const node = drawn.nodes.find((each) => each.id === id);
    if (!node) return;
    event.preventDefault();
    goTo(node.path, node.start.offset, node.end.offset);
  });
  // Smaller texts could not be read. A wider picture is scrolled.
  svg.style.minWidth = `${LEAST_SCALE * Number(svg.getAttribute("width"))}px`;
  const nameOf = (id: string) =>
    drawn.nodes
      .filter((each) => each.id === id)
      .map(({ kind, name }) => `${kind} ${name}`)
      .join();
  const edges = drawn.edges.map(({ from, to, label }) =>
    element("li", {}, `${nameOf(from)} → ${nameOf(to)}: ${label}`),
  );
  return [
    element("div", { class: "picture", tabindex: "0", role: "region", "aria-label": "Picture of the sign-ins" }, svg),
    element("details", {}, element("summary", {}, "As text"), element("ul", {}, ...edges)),
  ];
}
