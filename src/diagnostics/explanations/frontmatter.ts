// Why the codes of frontmatter are reported.
import type { FRONTMATTER as Rows } from "../catalogue/frontmatter.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of frontmatter. */
export const FRONTMATTER: Explanations<typeof Rows> = {
  "frontmatter-missing": {
    summary: "markdown file without frontmatter on its first line",
    explanation:
      "gh-aw reads a workflow's configuration from a block between two `---` lines at the very beginning of the file. A file without this block is not a workflow, so `wifc lint` reports it only as a note.",
    reference: "gh-aw-frontmatter",
  },
  "frontmatter-unclosed": {
    summary: "frontmatter without a closing `---`",
    explanation: "Without the closing line, gh-aw cannot tell where the configuration ends and the prompt begins.",
    reference: "gh-aw-frontmatter",
  },
  "frontmatter-cut-short": {
    summary: "indented `---` that ends the frontmatter",
    explanation:
      "gh-aw ends the frontmatter at the first line that contains only `---` and spaces, even inside an indented block of text. What follows becomes part of the prompt. It is only a warning if neither a key nor another `---` follows.",
    reference: "gh-aw-frontmatter",
  },
  "frontmatter-ended-early": {
    summary: "`...` that ends the YAML of the frontmatter",
    explanation: "In YAML, a line `...` ends a document, and gh-aw reads only the first document of the frontmatter.",
    reference: "gh-aw-frontmatter",
  },
  "byte-order-mark": {
    summary: "byte order mark at the beginning of the file",
    explanation:
      "gh-aw does not strip the mark, so the first line is not `---` and the whole configuration is ignored. docker-agent treats the mark as part of the first key.",
    reference: "gh-aw-frontmatter",
  },
};
