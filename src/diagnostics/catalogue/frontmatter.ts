// Codes of the frontmatter of markdown files.
import { quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** The rows of frontmatter. */
export const FRONTMATTER = {
  "frontmatter-missing": entry<{ late: boolean }>({
    severity: "error",
    isUnreadable: true,
    message: ({ late }) =>
      late
        ? "gh-aw ignores this frontmatter, because it does not begin on the first line."
        : "The file has no frontmatter: its first line is not `---`.",
    hint: ({ late }) => (late ? "Delete everything before it." : undefined),
  }),
  "frontmatter-unclosed": entry<{}>({
    severity: "error",
    isUnreadable: true,
    message: () => "The frontmatter that begins here has no closing `---`.",
    hint: () => "Add a line `---` between the frontmatter and the prompt.",
  }),
  "frontmatter-cut-short": entry<{ keys: readonly string[] }>({
    severity: "error",
    isUnreadable: true,
    message: ({ keys }) =>
      keys.length === 0
        ? "This indented `---` ends the frontmatter: gh-aw ignores spaces around the dashes."
        : `This indented \`---\` ends the frontmatter, so gh-aw does not read ${quoteList(keys, "and")} after it.`,
    hint: () => "Delete the line, or write `***` instead if it is part of a text.",
  }),
  "frontmatter-ended-early": entry<{ keys: readonly string[] }>({
    severity: "error",
    isUnreadable: true,
    message: ({ keys }) =>
      `This \`...\` ends the YAML document, so gh-aw does not read ${keys.length === 0 ? "what follows" : quoteList(keys, "and")}.`,
    hint: () => "Delete the line, or indent it if it is part of a text.",
  }),
  "byte-order-mark": entry<{ reader: "docker-agent" | "gh-aw" }>({
    severity: "warning",
    message: ({ reader }) =>
      reader === "gh-aw"
        ? "The file begins with a byte order mark, so gh-aw finds no frontmatter in it."
        : "The file begins with a byte order mark, so docker-agent refuses to load it.",
    hint: () => "Save the file as UTF-8 without a byte order mark.",
  }),
};
