// Why the codes of reading are reported.
import type { READING as Rows } from "../catalogue/reading.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of reading. */
export const READING: Explanations<typeof Rows> = {
  "yaml-syntax": {
    summary: "invalid YAML",
    explanation:
      "The file cannot be read beyond this point, so nothing after it is checked. Common causes are a tab used as indentation, a missing space after a colon and an unclosed quote.",
    reference: "yaml",
  },
  "invalid-json": {
    summary: "a profile that is not valid JSON",
    explanation:
      "The SDKs read a profile with a JSON parser and refuse everything that the format does not have, such as comments and trailing commas.",
    reference: "wif-reference",
  },
  "duplicate-key": {
    summary: "duplicate key",
    explanation: "YAML forbids duplicate keys. Some parsers use the first, some the last, and some refuse the file.",
    reference: "yaml",
  },
  "unknown-tag": {
    summary: "unknown YAML tag",
    explanation:
      "The tag is not part of YAML's core schema, so its effect on the value depends on the program that reads the file.",
    reference: "yaml",
  },
  "more-findings": {
    summary: "file with more findings than are shown",
    explanation: "wifc shows only the most severe findings in a file that has very many. Fix these to see the others.",
    reference: "none",
  },
  "unrecognized-file": {
    summary: "file without a sign-in",
    explanation:
      "`wifc lint` reports the file only as a note, because globs match files of all kinds. The other commands read a single file, so they refuse it.",
    reference: "none",
  },
  "template-file": {
    summary: "template that is not YAML before it is rendered",
    explanation:
      "Template languages such as Helm's and Jinja's write `{{` or `{%` where YAML expects a value, so the file cannot be read. A directory is searched without such files.",
    reference: "none",
  },
  "empty-document": {
    summary: "empty file",
    explanation:
      "`wifc lint` reports the file only as a note. The other commands read a single file, so they refuse it.",
    reference: "none",
  },
  "root-not-mapping": {
    summary: "document that is not a mapping",
    explanation:
      "Agent files and frontmatter consist of keys and values, so there is nothing to check in this document. It is only a note unless the path of the file marks it as a workflow, because `wifc lint` is also run on other YAML files.",
    reference: "none",
  },
  "several-documents": {
    summary: "several documents where one is needed",
    explanation:
      "`wifc compile` and `wifc token` need exactly one document. `wifc lint` and `wifc required-env` read all documents of a file.",
    reference: "none",
  },
  "ignored-document": {
    summary: "document that docker-agent ignores, or for which GitHub refuses the file",
    explanation:
      "docker-agent loads the first document and silently ignores the rest; GitHub does not load a workflow or an action with a second one, even if it is empty. A line `---` begins a new document, and so does text after `...`. `wifc compile --document N` can still compile the others.",
    reference: "docker-agent-config",
  },
  "unsupported-yaml": {
    summary: "YAML that docker-agent or GitHub refuses to load",
    explanation:
      "docker-agent's YAML parser is stricter than most. It accepts one `<<` per mapping, with a mapping whose keys are not repeated next to it, and does not accept the tag `!!map`. GitHub supports anchors and aliases in workflows and actions, but no `<<`.",
    reference: "docker-agent-config",
  },
  "lookalike-key": {
    summary: "key with a character that only looks like an ASCII character",
    explanation:
      "The key looks like another one but is a different key, so its value has no effect. Such characters come from copied text, or from someone who wants to hide something.",
    reference: "none",
  },
  "unsupported-file": {
    summary: "agent file in HCL",
    explanation: "docker-agent also loads agent files in HCL, but wifc cannot check the sign-ins in them.",
    reference: "docker-agent-config",
  },
};
