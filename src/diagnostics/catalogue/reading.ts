// Codes of reading: YAML, frontmatter, documents.
import { describeCharacter } from "../../text/character.ts";
import { plural } from "../../text/numbers.ts";
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { wordType, type ValueType } from "../value-type.ts";

// What docker-agent's reader, goccy/go-yaml in strict mode, answers with an error.
const REFUSED = {
  "overridden-merge": "a key next to a `<<` that brings the same key",
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
    summary: "the text is not valid YAML",
    message: ({ error }) => `This is not valid YAML: ${error}`,
    hint: ({ advice }) => advice,
    explanation:
      "The file cannot be read beyond this point, so nothing after it is checked. A tab used as indentation, a missing blank after a colon and an unclosed quote are the usual causes.",
  }),
  "duplicate-key": entry<{ key: string }>({
    severity: "error",
    reference: "yaml",
    isReadable: true,
    isAlwaysReported: true,
    summary: "a key stands twice in one mapping",
    message: ({ key }) => `${quote(key)} stands twice in this mapping.`,
    hint: () => "Keep one of the two; which one wins differs between YAML readers.",
    explanation: "YAML forbids it. Some readers take the first, some the last, some refuse the file.",
  }),
  "unknown-tag": entry<{ tag: string }>({
    severity: "error",
    reference: "yaml",
    isReadable: true,
    isAlwaysReported: true,
    summary: "a YAML tag that is not part of YAML's core schema",
    message: ({ tag }) => `${quote(tag)} is a tag that only some YAML readers know.`,
    hint: () => "Write the value without the tag.",
    explanation: "What a tag of this kind makes of its value depends on the program that reads it.",
  }),
  "more-findings": entry<{ count: number }>({
    severity: "note",
    reference: "none",
    summary: "a file with more findings than are shown",
    message: ({ count }) => `There ${count === 1 ? "is" : "are"} ${plural(count, "more finding")} in this file.`,
    explanation: "Of a file with very many findings the worst are shown. Mend them, and the others appear.",
  }),
  "unrecognized-file": entry<{}>({
    severity: "note",
    reference: "none",
    summary: "a file that is neither an agent file nor a workflow",
    message: () =>
      "This is neither an agent file (`agents`, or `auth` in `providers` or `models`) nor a workflow (frontmatter, or an `engine` object).",
    explanation:
      "`lint` passes over such a file with a note, because shells expand globs to files of all kinds. The other commands were asked about this file and refuse it.",
  }),
  "empty-document": entry<{}>({
    severity: "note",
    reference: "none",
    summary: "a file with nothing in it, or nothing but comments",
    message: () => "This file is empty: there is nothing in it but blanks and comments.",
    explanation: "`lint` only notes that. The other commands were asked about this file and refuse it.",
  }),
  "root-not-mapping": entry<{ found: ValueType }>({
    severity: "error",
    reference: "none",
    summary: "a file that does not consist of keys and values",
    message: ({ found }) =>
      `The whole of this document is ${wordType(found)}, but agent files and frontmatter are mappings.`,
    hint: () => "Write `key: value` lines, with a blank behind the colon.",
    explanation:
      "Nothing can be found in it. A file that is no workflow by its place is only noted by `lint`, which passes over YAML of all kinds.",
  }),
  "several-documents": entry<{ count: number }>({
    severity: "error",
    reference: "none",
    summary: "a command that wants one document was given a file with several",
    message: ({ count }) => `This file holds ${count === 1 ? "one YAML document" : plural(count, "YAML document")}.`,
    hint: ({ count }, audience) => {
      // An editor has no way to choose.
      if (audience === "language-server") return undefined;
      const [option, n] = audience === "command-line" ? ["--document", " N"] : ["document", ""];
      return count === 1
        ? `Leave \`${option}\` out.`
        : `Choose one with \`${option}${n}\`, ${n === "" ? "" : "N "}from 1 to ${count}.`;
    },
    explanation: "Variables are printed for one document. `lint` and `required-env` look at all of them.",
  }),
  "ignored-document": entry<{ isFirstEmpty: boolean }>({
    severity: "warning",
    reference: "docker-agent-config",
    summary: "a YAML document that docker-agent does not read",
    message: ({ isFirstEmpty }) =>
      isFirstEmpty
        ? "docker-agent reads the first document only, which is empty, so this one has no effect."
        : "docker-agent reads the first document only, so this one has no effect.",
    hint: ({ isFirstEmpty }) => (isFirstEmpty ? "Delete the first `---`." : "Move it into a file of its own."),
    explanation:
      "A line `---` begins another YAML document, and so does text after `...`. docker-agent loads the first one and ignores the rest without a word. `wifc compile --document N` can still compile the others.",
  }),
  "unsupported-yaml": entry<{ kind: keyof typeof REFUSED }>({
    severity: "error",
    reference: "docker-agent-config",
    summary: "YAML that docker-agent refuses to load",
    message: ({ kind }) => `docker-agent refuses to load a file with ${REFUSED[kind]}.`,
    hint: ({ kind }) => (kind === "map-tag" ? "Delete the tag." : "Write the keys out, without `<<`."),
    explanation:
      "docker-agent's YAML reader is stricter than others: it takes one merge key a mapping, with one mapping whose keys are not repeated next to it, and no tag `!!map`.",
  }),
  "lookalike-key": entry<{ key: string; meant: string; character: string }>({
    severity: "error",
    reference: "none",
    summary: "a key with a character in it that only looks like a letter or a space",
    message: ({ key, meant, character }) =>
      `The key ${quote(key)} is not ${quote(meant)}: it contains ${describeCharacter(character)}.`,
    hint: ({ meant }) => `Write \`${meant}\` again, by hand.`,
    explanation:
      "The key reads like another one and is not the same, so what is written under it has no effect. Such characters come from copied text, or from somebody who hides something.",
  }),
  "unsupported-file": entry<{}>({
    severity: "note",
    reference: "docker-agent-config",
    summary: "an agent file in HCL, which wifc does not read",
    message: () => "This is an HCL file, which wifc does not read: nothing in it was checked.",
    hint: () => "Write the agent file as YAML to have it checked.",
    explanation:
      "docker-agent also loads agent files in HCL. wifc reads YAML only and says nothing about the sign-in in this file.",
  }),
};
