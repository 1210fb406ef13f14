// Codes of reading: YAML and documents.
import { describeCharacter } from "../../text/character.ts";
import { plural } from "../../text/numbers.ts";
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { adviseJson, wordJson, type JsonMistakeKind } from "./json-words.ts";
import { lowerFirst } from "../phrases.ts";
import { describeType, type ValueType } from "../value-type.ts";

// What docker-agent's parser, goccy/go-yaml in strict mode, answers with an error, and GitHub's (`YamlObjectReader` in actions/runner).
const REFUSED = {
  merge: "the merge key `<<`",
  "overridden-merge": "a key that the `<<` next to it also sets",
  "merged-list": "a list as the value of `<<`",
  "second-merge": "two `<<` in one mapping",
  "map-tag": "the tag `!!map`",
} as const;

/** The rows of reading. */
export const READING = {
  "yaml-syntax": entry<{ error: string; advice?: string | undefined }>({
    severity: "error",
    isAlwaysReported: true,
    message: ({ error }) => `Invalid YAML: ${lowerFirst(error).replace(/(?<= quote )(["'])$/, "`$1`")}.`,
    hint: ({ advice }) => advice,
  }),
  "invalid-json": entry<{ kind: JsonMistakeKind; found: string }>({
    severity: "error",
    isReadable: true,
    isAlwaysReported: true,
    message: (facts) => `Invalid JSON: ${wordJson(facts)}.`,
    hint: adviseJson,
  }),
  "duplicate-key": entry<{ key: string; first?: string }>({
    severity: "error",
    isReadable: true,
    isAlwaysReported: true,
    message: ({ key, first }) =>
      `Duplicate key ${quote(key)}${first === undefined ? "" : `: GitHub ignores the case of keys, and ${quote(first)} comes before it`}.`,
    hint: ({ first }) =>
      `Remove one of the two${first === undefined ? "; YAML parsers differ in which one they use" : ""}.`,
  }),
  "unknown-tag": entry<{ tag: string }>({
    severity: "error",
    isReadable: true,
    isAlwaysReported: true,
    message: ({ tag }) => `Unknown YAML tag ${quote(tag)}.`,
    hint: () => "Write the value without the tag.",
  }),
  "more-findings": entry<{ count: number }>({
    severity: "note",
    message: ({ count }) => `${plural(count, "more finding")} in this file ${count === 1 ? "is" : "are"} not shown.`,
  }),
  "unrecognized-file": entry<{}>({
    severity: "note",
    message: () =>
      "This file has no sign-in that wifc knows: of an agent file, a workflow, a gateway configuration, a Kubernetes manifest or a profile.",
  }),
  "template-file": entry<{}>({
    severity: "note",
    message: () =>
      "This file looks like a template, which becomes YAML only when it is rendered; nothing in it was checked.",
    hint: () => "Render it first, such as with `helm template`, and check the result.",
  }),
  "empty-document": entry<{}>({
    severity: "note",
    message: () => "This file contains nothing but whitespace and comments.",
  }),
  "root-not-mapping": entry<{ found: ValueType }>({
    severity: "error",
    isUnreadable: true,
    message: ({ found }) => `This document must be a mapping, but is ${describeType(found)}.`,
    hint: () => "Write `key: value` lines, with a space after the colon.",
  }),
  "several-documents": entry<{ count: number }>({
    severity: "error",
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
  }),
  "ignored-document": entry<{ isFirstEmpty: boolean; isRefused: boolean }>({
    severity: "warning",
    message: ({ isFirstEmpty, isRefused }) =>
      isRefused
        ? "GitHub refuses to load a file with more than one document."
        : `This document has no effect: only the first one in a file is read${isFirstEmpty ? ", which is empty" : ""}.`,
    hint: ({ isFirstEmpty, isRefused }) => {
      if (isFirstEmpty) return "Delete the first `---`.";
      return isRefused
        ? "Delete the `---`, or move what comes after it into a separate file."
        : "Move it into a separate file.";
    },
  }),
  "unsupported-yaml": entry<{ kind: keyof typeof REFUSED }>({
    severity: "error",
    message: ({ kind }) =>
      `${kind === "merge" ? "GitHub" : "docker-agent"} refuses to load a file with ${REFUSED[kind]}.`,
    hint: ({ kind }) => (kind === "map-tag" ? "Delete the tag." : "Write the keys out, without `<<`."),
  }),
  "lookalike-key": entry<{ key: string; meant: string; character: string }>({
    severity: "error",
    isUnreadable: true,
    message: ({ key, meant, character }) =>
      `The key ${quote(key)} looks like ${quote(meant)}, but contains ${describeCharacter(character)}.`,
    hint: ({ meant }) => `Retype the key as \`${meant}\`.`,
  }),
  "unsupported-file": entry<{}>({
    severity: "note",
    message: () => "wifc does not read HCL, so nothing in this file was checked.",
    hint: () => "Write the agent file in YAML.",
  }),
};
