// Codes of the frontmatter of markdown files.
import { quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** The rows of frontmatter. */
export const FRONTMATTER = {
  "frontmatter-missing": entry<{ late: boolean }>({
    severity: "error",
    reference: "gh-aw-frontmatter",
    summary: "a markdown file that does not begin with frontmatter",
    message: ({ late }) =>
      late
        ? "The frontmatter must begin on the first line; gh-aw does not see this one."
        : "This file has no frontmatter: its first line is not `---`.",
    hint: ({ late }) => (late ? "Delete what stands before it." : undefined),
    explanation:
      "gh-aw reads a workflow's configuration from a block between two `---` lines at the very beginning of the file. A file without any such block is no workflow: `lint` only notes that.",
  }),
  "frontmatter-unclosed": entry<{}>({
    severity: "error",
    reference: "gh-aw-frontmatter",
    summary: "the frontmatter has no closing `---`",
    message: () => "The frontmatter that begins here is not closed: no later line is `---`.",
    hint: () => "Put a line `---` between the frontmatter and the workflow's text.",
    explanation: "Without the closing line gh-aw cannot tell where the configuration ends and the prompt begins.",
  }),
  "frontmatter-cut-short": entry<{ keys: readonly string[] }>({
    severity: "error",
    reference: "gh-aw-frontmatter",
    summary: "an indented `---` ends the frontmatter",
    message: ({ keys }) =>
      keys.length === 0
        ? "This indented `---` ends the frontmatter: gh-aw ignores spaces around the dashes."
        : `This indented \`---\` ends the frontmatter, so gh-aw does not read ${quoteList(keys, "and")} after it.`,
    hint: () => "If the line belongs to a text in the frontmatter, write it some other way, such as `***`.",
    explanation:
      "gh-aw takes the first line that holds nothing but `---` and spaces for the end of the frontmatter, even inside an indented block of text. What follows becomes part of the prompt. If neither a key nor another `---` follows, this is a warning.",
  }),
  "frontmatter-ended-early": entry<{ keys: readonly string[] }>({
    severity: "error",
    reference: "gh-aw-frontmatter",
    summary: "a `...` ends the YAML of the frontmatter",
    message: ({ keys }) =>
      `This \`...\` ends the YAML document, so gh-aw does not read ${keys.length === 0 ? "what follows" : quoteList(keys, "and")}.`,
    hint: () => "Delete the line, or indent it if it belongs to a text.",
    explanation: "In YAML a line `...` ends a document, and gh-aw reads only the first one of the frontmatter.",
  }),
  "byte-order-mark": entry<{ reader: "docker-agent" | "gh-aw" }>({
    severity: "warning",
    reference: "gh-aw-frontmatter",
    summary: "a byte order mark at the beginning of the file",
    message: ({ reader }) =>
      reader === "gh-aw"
        ? "The file begins with a byte order mark, so gh-aw sees no frontmatter in it."
        : "The file begins with a byte order mark, so docker-agent refuses to load it.",
    hint: () => "Save the file as UTF-8 without a byte order mark.",
    explanation:
      "gh-aw does not strip the mark: the first line is then not `---` for it, and the whole configuration is ignored. docker-agent takes it for a part of the first key.",
  }),
};
