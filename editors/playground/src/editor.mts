// The editor: CodeMirror with the features of the language server.
import {
  autocompletion,
  completionKeymap,
  snippet,
  type Completion,
  type CompletionContext,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { linter, lintKeymap, type Diagnostic } from "@codemirror/lint";
import { EditorState, StateEffect, type Extension } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, lineNumbers } from "@codemirror/view";
import type { CheckedFile } from "../../../src/language-server/checked-file.ts";
import { listCompletions } from "../../../src/language-server/completion.ts";
import { createProtocolDiagnostics } from "../../../src/language-server/diagnostics.ts";
import { findHover } from "../../../src/language-server/hover.ts";
import { appearanceOf } from "./appearance.mts";
import type { PageHost } from "./files.mts";
import { textAfterFix } from "./fixes.mts";
import { whenLoaded } from "./on-demand.mts";
import { element, markdown } from "./words.mts";

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
  /** Checks the same text again, because something else has changed. */
  readonly checkAgain: () => void;
}

// In milliseconds; the check itself takes a few.
const LINT_DELAY = 10;

const CHECK_AGAIN = StateEffect.define<null>();

/** Creates the editor. It is in a shadow root, in which its style sheets need no exception from the content security policy. */
export function createEditor({ parent, host, check, changed }: EditorOptions): Editor {
  const root = parent.attachShadow({ mode: "open" });
  const extensions = (name: string): Extension => [
    lineNumbers(),
    history(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": `Text of ${name}`, spellcheck: "false" }),
    appearanceOf(name),
    linter(() => whenLoaded(() => listDiagnostics(check(), host)), {
      delay: LINT_DELAY,
      needsRefresh: ({ transactions }) =>
        transactions.some(({ effects }) => effects.some((each) => each.is(CHECK_AGAIN))),
    }),
    autocompletion({ override: [(context) => whenLoaded(() => complete(check(), context))] }),
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
    checkAgain: () => view.dispatch({ effects: CHECK_AGAIN.of(null) }),
  };
}

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
