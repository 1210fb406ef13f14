// What the editor looks like: its colors are those of the page.
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { yaml, yamlFrontmatter } from "@codemirror/lang-yaml";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The colors of the editor for a file with this name. */
export function appearanceOf(name: string): Extension {
  return [name.endsWith(".md") ? yamlFrontmatter({ content: PLAIN }) : yaml(), syntaxHighlighting(HIGHLIGHT), THEME];
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
  ".cm-scroller": { overflow: "auto" },
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
