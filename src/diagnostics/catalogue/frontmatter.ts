// Codes of the frontmatter of markdown files.
import { quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** The rows of frontmatter. */
export const FRONTMATTER = {
  "frontmatter-missing": entry<{ late: boolean }>({
    severity: "error",
    reference: "gh-aw-frontmatter",
    summary: "markdown file without frontmatter on its first line",
    message: ({ late }) =>
      late
        ? "gh-aw ignores this frontmatter, because it does not begin on the first line."
        : "The file has no frontmatter: its first line is not `---`.",
    hint: ({ late }) => (late ? "Delete everything before it." : undefined),
    explanation:
      "gh-aw reads a workflow's configuration from a block between two `---` lines at the very beginning of the file. A file without this block is not a workflow, so `wifc lint` reports it only as a note.",
  }),
  "frontmatter-unclosed": entry<{}>({
    severity: "error",
    reference: "gh-aw-frontmatter",
    summary: "frontmatter without a closing `---`",
    message: () => "The frontmatter that begins here has no closing `---`.",
    hint: () => "Add a line `---` between the frontmatter and the prompt.",
    explanation: "Without the closing line, gh-aw cannot tell where the configuration ends and the prompt begins.",
  }),
  "frontmatter-cut-short": entry<{ keys: readonly string[] }>({
    severity: "error",
    reference: "gh-aw-frontmatter",
    summary: "indented `---` that ends the frontmatter",
    message: ({ keys }) =>
      keys.length === 0
        ? "This indented `---` ends the frontmatter: gh-aw ignores spaces around the dashes."
        : `This indented \`---\` ends the frontmatter, so gh-aw does not read ${quoteList(keys, "and")} after it.`,
    hint: () => "Delete the line, or write `***` instead if it is part of a text.",
    explanation:
      "gh-aw ends the frontmatter at the first line that contains only `---` and spaces, even inside an indented block of text. What follows becomes part of the prompt. It is only a warning if neither a key nor another `---` follows.",
  }),
  "frontmatter-ended-early": entry<{ keys: readonly string[] }>({
    severity: "error",
    reference: "gh-aw-frontmatter",
    summary: "`...` that ends the YAML of the frontmatter",
    message: ({ keys }) =>
      `This \`...\` ends the YAML document, so gh-aw does not read ${keys.length === 0 ? "what follows" : quoteList(keys, "and")}.`,
    hint: () => "Delete the line, or indent it if it is part of a text.",
    explanation: "In YAML, a line `...` ends a document, and gh-aw reads only the first document of the frontmatter.",
  }),
  "byte-order-mark": entry<{ reader: "docker-agent" | "gh-aw" }>({
    severity: "warning",
    reference: "gh-aw-frontmatter",
    summary: "byte order mark at the beginning of the file",
    message: ({ reader }) =>
      reader === "gh-aw"
        ? "The file begins with a byte order mark, so gh-aw finds no frontmatter in it."
        : "The file begins with a byte order mark, so docker-agent refuses to load it.",
    hint: () => "Save the file as UTF-8 without a byte order mark.",
    explanation:
      "gh-aw does not strip the mark, so the first line is not `---` and the whole configuration is ignored. docker-agent treats the mark as part of the first key.",
  }),
};
