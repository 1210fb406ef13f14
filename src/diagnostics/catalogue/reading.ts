// Codes of reading: YAML and documents.
import { describeCharacter } from "../../text/character.ts";
import { plural } from "../../text/numbers.ts";
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { lowerFirst } from "../phrases.ts";
import { describeType, type ValueType } from "../value-type.ts";

// What docker-agent's parser, goccy/go-yaml in strict mode, answers with an error.
const REFUSED = {
  "overridden-merge": "a key that the `<<` next to it also sets",
  "merged-list": "a list as the value of `<<`",
  "second-merge": "two `<<` in one mapping",
  "map-tag": "the tag `!!map`",
} as const;

/** The rows of reading. */
export const READING = {
  "yaml-syntax": entry<{ error: string; advice?: string | undefined }>({
    severity: "error",
    reference: "yaml",
    isAlwaysReported: true,
    summary: "invalid YAML",
    message: ({ error }) => `Invalid YAML: ${lowerFirst(error).replace(/(?<= quote )(["'])$/, "`$1`")}.`,
    hint: ({ advice }) => advice,
    explanation:
      "The file cannot be read beyond this point, so nothing after it is checked. Common causes are a tab used as indentation, a missing space after a colon and an unclosed quote.",
  }),
  "duplicate-key": entry<{ key: string }>({
    severity: "error",
    reference: "yaml",
    isReadable: true,
    isAlwaysReported: true,
    summary: "duplicate key",
    message: ({ key }) => `Duplicate key ${quote(key)}.`,
    hint: () => "Remove one of the two; YAML parsers differ in which one they use.",
    explanation: "YAML forbids duplicate keys. Some parsers use the first, some the last, and some refuse the file.",
  }),
  "unknown-tag": entry<{ tag: string }>({
    severity: "error",
    reference: "yaml",
    isReadable: true,
    isAlwaysReported: true,
    summary: "unknown YAML tag",
    message: ({ tag }) => `Unknown YAML tag ${quote(tag)}.`,
    hint: () => "Write the value without the tag.",
    explanation:
      "The tag is not part of YAML's core schema, so its effect on the value depends on the program that reads the file.",
  }),
  "more-findings": entry<{ count: number }>({
    severity: "note",
    reference: "none",
    summary: "file with more findings than are shown",
    message: ({ count }) => `${plural(count, "more finding")} in this file ${count === 1 ? "is" : "are"} not shown.`,
    explanation: "wifc shows only the most severe findings in a file that has very many. Fix these to see the others.",
  }),
  "unrecognized-file": entry<{}>({
    severity: "note",
    reference: "none",
    summary: "file that is neither an agent file nor a workflow",
    message: () =>
      "This file is neither an agent file (with `agents`, or with `auth` in `providers` or `models`) nor a workflow (with frontmatter or an `engine` object).",
    explanation:
      "`wifc lint` reports the file only as a note, because globs match files of all kinds. The other commands read a single file, so they refuse it.",
  }),
  "template-file": entry<{}>({
    severity: "note",
    reference: "none",
    summary: "template that is not YAML before it is rendered",
    message: () =>
      "This file looks like a template, which becomes YAML only when it is rendered; nothing in it was checked.",
    hint: () => "Render it first, such as with `helm template`, and check the result.",
    explanation:
      "Template languages such as Helm's and Jinja's write `{{` or `{%` where YAML expects a value, so the file cannot be read. A directory is searched without such files.",
  }),
  "empty-document": entry<{}>({
    severity: "note",
    reference: "none",
    summary: "empty file",
    message: () => "This file contains nothing but whitespace and comments.",
    explanation:
      "`wifc lint` reports the file only as a note. The other commands read a single file, so they refuse it.",
  }),
  "root-not-mapping": entry<{ found: ValueType }>({
    severity: "error",
    reference: "none",
    summary: "document that is not a mapping",
    message: ({ found }) => `This document must be a mapping, but is ${describeType(found)}.`,
    hint: () => "Write `key: value` lines, with a space after the colon.",
    explanation:
      "Agent files and frontmatter consist of keys and values, so there is nothing to check in this document. It is only a note unless the path of the file marks it as a workflow, because `wifc lint` is also run on other YAML files.",
  }),
  "several-documents": entry<{ count: number }>({
    severity: "error",
    reference: "none",
    summary: "several documents where one is needed",
    message: ({ count }) =>
      `This file contains ${count === 1 ? "only one YAML document" : plural(count, "YAML document")}.`,
    hint: ({ count }, audience) => {
      // An editor has no way to choose.
      if (audience === "language-server") return undefined;
      const [option, n] = audience === "command-line" ? ["--document", " N"] : ["document", ""];
      return count === 1
        ? `Omit \`${option}\`.`
        : `Choose one with \`${option}${n}\`, ${n === "" ? "" : "where N is "}from 1 to ${count}.`;
    },
    explanation:
      "`wifc compile` and `wifc token` need exactly one document. `wifc lint` and `wifc required-env` read all documents of a file.",
  }),
  "ignored-document": entry<{ isFirstEmpty: boolean }>({
    severity: "warning",
    reference: "docker-agent-config",
    summary: "document that docker-agent ignores",
    message: ({ isFirstEmpty }) =>
      `This document has no effect: docker-agent reads only the first one${isFirstEmpty ? ", which is empty" : ""}.`,
    hint: ({ isFirstEmpty }) => (isFirstEmpty ? "Delete the first `---`." : "Move it into a separate file."),
    explanation:
      "docker-agent loads the first document and silently ignores the rest. A line `---` begins a new document, and so does text after `...`. `wifc compile --document N` can still compile the others.",
  }),
  "unsupported-yaml": entry<{ kind: keyof typeof REFUSED }>({
    severity: "error",
    reference: "docker-agent-config",
    summary: "YAML that docker-agent refuses to load",
    message: ({ kind }) => `docker-agent refuses to load a file with ${REFUSED[kind]}.`,
    hint: ({ kind }) => (kind === "map-tag" ? "Delete the tag." : "Write the keys out, without `<<`."),
    explanation:
      "docker-agent's YAML parser is stricter than most. It accepts one `<<` per mapping, with a mapping whose keys are not repeated next to it, and does not accept the tag `!!map`.",
  }),
  "lookalike-key": entry<{ key: string; meant: string; character: string }>({
    severity: "error",
    reference: "none",
    summary: "key with a character that only looks like an ASCII character",
    message: ({ key, meant, character }) =>
      `The key ${quote(key)} looks like ${quote(meant)}, but contains ${describeCharacter(character)}.`,
    hint: ({ meant }) => `Retype the key as \`${meant}\`.`,
    explanation:
      "The key looks like another one but is a different key, so its value has no effect. Such characters come from copied text, or from someone who wants to hide something.",
  }),
  "unsupported-file": entry<{}>({
    severity: "note",
    reference: "docker-agent-config",
    summary: "agent file in HCL",
    message: () => "wifc does not read HCL, so nothing in this file was checked.",
    hint: () => "Write the agent file in YAML.",
    explanation: "docker-agent also loads agent files in HCL, but wifc cannot check the sign-ins in them.",
  }),
};
