// The editor: CodeMirror with the features of the language server.
import {
  autocompletion,
  completionKeymap,
  snippet,
  type Completion,
  type CompletionContext,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { yaml, yamlFrontmatter } from "@codemirror/lang-yaml";
import { forceLinting, linter, lintKeymap, type Diagnostic } from "@codemirror/lint";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { Diagnostic as Finding } from "../../../src/diagnostics/diagnostic.ts";
import type { CheckedFile } from "../../../src/language-server/checked-file.ts";
import { FIX_ALL, listCodeActions, type EditFeatures } from "../../../src/language-server/code-actions.ts";
import { listCompletions } from "../../../src/language-server/completion.ts";
import { createProtocolDiagnostics } from "../../../src/language-server/diagnostics.ts";
import { findHover } from "../../../src/language-server/hover.ts";
import { spanToRange } from "../../../src/language-server/positions.ts";
import { applyEdits } from "../../../src/text/source.ts";
import type { PageHost } from "./files.mts";
import { element, markdown } from "./words.mts";

/** A fix is an edit of the text, and nothing else. */
const PLAIN_EDITS: EditFeatures = { versionedEdits: false, selections: false };

/** What the editor is connected to. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly host: PageHost;
  /** The file that is shown, checked with the text that is shown. */
  readonly check: () => CheckedFile;
  /** Called after each change of the text. */
  readonly changed: (text: string) => void;
}

/** The editor of the page. */
export interface Editor {
  /** Shows a file from its beginning. */
  readonly open: (name: string, text: string) => void;
  /** Replaces the text as an edit, which can be undone. */
  readonly replace: (text: string) => void;
  /** Selects a range of offsets. */
  readonly select: (start: number, end: number) => void;
  /** Checks again, after another file was changed. */
  readonly refresh: () => void;
}

// In milliseconds; the check itself takes a few.
const LINT_DELAY = 20;

/** Creates the editor. It is in a shadow root, in which its style sheets need no exception from the content security policy. */
export function createEditor({ parent, host, check, changed }: EditorOptions): Editor {
  const root = parent.attachShadow({ mode: "open" });
  const extensions = (name: string): Extension => [
    lineNumbers(),
    history(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": `Text of ${name}`, spellcheck: "false" }),
    name.endsWith(".md") ? yamlFrontmatter({ content: PLAIN }) : yaml(),
    syntaxHighlighting(HIGHLIGHT),
    THEME,
    linter(() => listDiagnostics(check(), host), { delay: LINT_DELAY }),
    autocompletion({ override: [(context) => complete(check(), context)] }),
    hoverTooltip((_, position) => describe(check(), position)),
    // Tab leaves the editor, so that the keyboard reaches everything else.
    keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) changed(state.doc.toString());
    }),
  ];
  const view = new EditorView({ root });
  root.append(view.dom);
  return {
    open: (name, text) => view.setState(EditorState.create({ doc: text, extensions: extensions(name) })),
    replace: (text) => replaceText(view, text),
    select: (start, end) => {
      const most = view.state.doc.length;
      view.dispatch({ selection: { anchor: Math.min(start, most), head: Math.min(end, most) }, scrollIntoView: true });
      view.focus();
    },
    refresh: () => forceLinting(view),
  };
}

const PLAIN = StreamLanguage.define({
  token: (stream) => {
    stream.skipToEnd();
    return null;
  },
});

const HIGHLIGHT = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--key)" },
  { tag: [tags.string, tags.attributeValue], color: "var(--string)" },
  { tag: [tags.comment, tags.meta], color: "var(--muted)" },
]);

const THEME = EditorView.theme({
  "&": { height: "100%", color: "var(--text)", backgroundColor: "var(--background)", fontSize: "14px" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-gutters": { color: "var(--muted)", backgroundColor: "var(--surface)", border: "none" },
  ".cm-tooltip": {
    color: "var(--text)",
    backgroundColor: "var(--surface)",
    border: "1px solid var(--border)",
    maxWidth: "30rem",
  },
  ".cm-tooltip p": { margin: "0.3rem 0.5rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { color: "var(--background)", backgroundColor: "var(--accent)" },
  // The usual underlines are images, which the content security policy refuses.
  ".cm-lintRange": { backgroundImage: "none" },
  ".cm-lintRange-error": { textDecoration: "underline wavy var(--error)" },
  ".cm-lintRange-warning": { textDecoration: "underline wavy var(--warning)" },
  ".cm-lintRange-info": { textDecoration: "underline wavy var(--note)" },
  ".cm-selectionBackground": { backgroundColor: "var(--border)" },
});

/** The severities of the protocol begin with 1. */
const SEVERITIES = ["error", "error", "warning", "info", "hint"] as const;

function listDiagnostics(file: CheckedFile, host: PageHost): Diagnostic[] {
  const { document, diagnostics } = file;
  return createProtocolDiagnostics(file, host).map(({ range, message, severity = 1, code }, index) => {
    const found = diagnostics[index];
    const fixed = found && textAfterFix(file, found, host);
    return {
      from: document.offsetAt(range.start),
      to: document.offsetAt(range.end),
      severity: SEVERITIES[severity] ?? "error",
      source: String(code),
      message: typeof message === "string" ? message : message.value,
      ...(fixed && { actions: [{ name: fixed.title, apply: (view: EditorView) => replaceText(view, fixed.text()) }] }),
    };
  });
}

/** The fix of a finding: its title, and the text after it, made on demand. */
export function textAfterFix(file: CheckedFile, { fix, path, ...span }: Finding, host: PageHost) {
  if (!fix || path !== file.source.name) return undefined;
  const range = spanToRange(file.document, span);
  const actions = () => listCodeActions(file, range, { only: [CodeActionKind.QuickFix] }, PLAIN_EDITS, host);
  const title = `Fix: ${fix.title}`;
  return {
    title,
    text: () =>
      textAfter(
        file,
        actions().find((each) => each.title === `wifc: ${fix.title}`),
      ),
  };
}

/** The text after everything is fixed that can be. */
export function textAfterAll(file: CheckedFile, host: PageHost): string {
  const start = { line: 0, character: 0 };
  return textAfter(file, listCodeActions(file, { start, end: start }, { only: [FIX_ALL] }, PLAIN_EDITS, host)[0]);
}

function textAfter({ document, source }: CheckedFile, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[document.uri] ?? [];
  return applyEdits(
    source.text,
    edits.map(({ range, newText }) => ({
      range: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
      text: newText,
    })),
  );
}

/** Replaces what differs, so that the cursor stays in place. */
function replaceText(view: EditorView, text: string): void {
  const old = view.state.doc.toString();
  let start = 0;
  while (start < old.length && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, text.length) - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  view.dispatch({ changes: { from: start, to: old.length - end, insert: text.slice(start, text.length - end) } });
}

function complete(file: CheckedFile, { pos, explicit, state }: CompletionContext) {
  const before = state.sliceDoc(Math.max(0, pos - 1), pos);
  if (!explicit && !/[\w-]/.test(before)) return null;
  const items = listCompletions(file, pos, true);
  const [first] = items;
  if (!first?.textEdit || !("range" in first.textEdit)) return null;
  const options = items.map(({ label, detail, documentation, textEdit, kind }, index): Completion => ({
    label,
    ...(detail !== undefined && { detail }),
    ...(typeof documentation === "object" && { info: () => element("div", {}, markdown(documentation.value)) }),
    type: kind === 10 ? "property" : "enum",
    boost: -index / 100,
    apply: snippet(toTemplate(textEdit?.newText ?? label)),
  }));
  return { from: file.document.offsetAt(first.textEdit.range.start), options };
}

/** The tab stops of the protocol in CodeMirror's notation. */
function toTemplate(text: string): string {
  return text.replaceAll(/\\\$\{|\\\$|\$(\d+)/g, (found, number: string | undefined) =>
    number === undefined ? (found === "\\$" ? "$" : "$\\{") : number === "0" ? "${}" : `\${${number}}`,
  );
}

function describe(file: CheckedFile, position: number) {
  const hover = findHover(file, position);
  if (!hover?.range || typeof hover.contents !== "object" || !("value" in hover.contents)) return null;
  const { value } = hover.contents;
  return {
    pos: file.document.offsetAt(hover.range.start),
    end: file.document.offsetAt(hover.range.end),
    create: () => ({ dom: element("div", {}, markdown(value)) }),
  };
}
