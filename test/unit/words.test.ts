// Everything that a person reads keeps to a few rules of style that can be measured. The rest needs an editor.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CODES, explainCode, SCHEMAS, type Diagnostic } from "../../src/index.ts";
import { diagnose, readCases } from "../support/fixtures.ts";
import { ROOT } from "../support/pages.ts";

const FINDINGS = [...readCases("valid"), ...readCases("invalid")].flatMap((each) => diagnose(each));

/** The glossary: what not to write, and what to write instead. */
const AVOID: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\b(?:tell|tells|is told|are told) (?:on|in|of|about)\b/, "report, is reported"],
  [/\bmend(?:s|ed|ing)?\b/, "fix, fixed"],
  [/\b(?:hold|holds|held) (?:[\w` ]+ )?against\b/, "check against"],
  [/\bblanks?\b/, "space, whitespace"],
  [/\bbehind (?:the|an?|its?|this)\b/, "after"],
  [/\bin front of\b/, "before"],
  [/\bbesides? (?:it|its|the|a|an|`)/, "next to, together with"],
  [/\bcarr(?:y|ies|ied)\b/, "support"],
  [/\b(?:a|no) place for\b/, "support"],
  [/\bis [^.]+ here, but it takes\b/, "must be X, but is Y"],
  [/\b(?:does|do) not fit\b/, "is not a valid X"],
  [/(?<!there )\b(?:is|are|was) no (?!longer|more)/i, "is not a"],
  [/\bthat is none\b|\band is none\b/, "invalid"],
  [/\bstands? (?:in|on|at|twice|next|after|before|below|beside|here|there|only|alone|between)\b/, "is in, appears in"],
  [/\bwhole or not at all\b/, "atomically"],
  [/\bto the letter\b|\bspelling counts\b/, "case-sensitive"],
  [/\bthat lives?\b/, "valid"],
  [/\bnothing reads\b/, "has no effect"],
  [/\bsilenc(?:e|es|ed|ing)\b/, "suppress"],
  [/\bin so many words\b/, "default, implied"],
  [/\bquick lane\b|\bplain reader\b/, "fast path, subset parser"],
  [/\bshall\b/, "must, should"],
  [/\bwhoever\b/i, "anyone who"],
  [/\bso that nobody\b/, "the reason itself"],
  [/\btakes? care of\b/, "maintains"],
  [/\bneedless\b/, "unnecessary"],
  [/\bfor sure\b/, "safely"],
  [/\bto be had\b|\bcan be had\b|\bcannot be had\b/, "available"],
];

/** What is wrong with a text, without its code and quotations, which are not ours. */
function flaws(text: string): string[] {
  const ours = text.replace(/```[^]*?```|`[^`]*`/g, "`x`");
  return AVOID.flatMap(([words, instead]) => {
    const [found] = words.exec(ours) ?? [];
    return found === undefined ? [] : [`"${found}" (write: ${instead}) in: ${text.slice(0, 200)}`];
  });
}

function wordsOf({ message, hint, fix, related = [] }: Diagnostic): string[] {
  return [message, hint, fix?.title, ...related.map((each) => each.message)].filter((each) => each !== undefined);
}

test("messages, hints, fixes and related places keep to the glossary", () => {
  assert.deepEqual([...new Set(FINDINGS.flatMap(wordsOf))].flatMap(flaws), []);
});

test("summaries and explanations keep to the glossary", () => {
  const words = CODES.map(explainCode).flatMap(({ summary, explanation }) => [summary, explanation]);
  assert.deepEqual(words.flatMap(flaws), []);
});

test("titles and descriptions of the schemas keep to the glossary", () => {
  const words: string[] = [];
  JSON.stringify(SCHEMAS, (key, value: unknown) => {
    if ((key === "title" || key === "description") && typeof value === "string") words.push(value);
    return value;
  });
  assert.ok(words.length > 50);
  assert.deepEqual([...new Set(words)].flatMap(flaws), []);
});

const PAGES = execFileSync("git", ["ls-files", "*.md", "action.yml", ".pre-commit-hooks.yaml", ".github"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && !/^(?:fixtures|test|docs\/(?:rules\.md|api))/.test(path));

test("documentation keeps to the glossary", () => {
  const paragraphs = PAGES.flatMap((path) =>
    readFileSync(join(ROOT, path), "utf8")
      // What follows are titles of tests.
      .replace(/\| promise or attack \| tests \|[^]*/, "")
      .replace(/```[^]*?```/g, "")
      .split(/\n\n|\n(?=[-|])/)
      .map((paragraph) => `${path}: ${paragraph.replace(/\s+/g, " ")}`),
  );
  assert.ok(paragraphs.length > 100);
  assert.deepEqual(paragraphs.flatMap(flaws), []);
});

/** A text without the values in it, each of which counts as one word of three letters. */
function withoutValues(text: string): string {
  return text.replace(/`[^`]*`/g, "xxx");
}

test("a message is one sentence of at most 160 characters without its values", () => {
  const wrong = FINDINGS.filter(({ message }) => {
    const text = withoutValues(message);
    // What the message suggests may follow as a question, and as a sentence of its own.
    return text.length > 160 || /\.\s(?!Did you mean)/.test(text.replace(/^.*?: /, ""));
  });
  assert.deepEqual([...new Set(wrong.map(({ code, message }) => `${code}: ${message}`))], []);
});

test("a message ends like a sentence, and a hint begins with what to do", () => {
  const wrong = FINDINGS.filter(
    ({ message, hint }) => !/[.?]$/.test(message) || /^(?:If|When|Unless|Where|Whether|As long)\b/.test(hint ?? ""),
  );
  assert.deepEqual([...new Set(wrong.map(({ code, message, hint }) => `${code}: ${message} ${hint}`))], []);
});

test("no prose is in backticks", () => {
  // Code has a sign of code in it, or is at most two words: a command with its first argument.
  const prose = /`(?:[A-Za-z]+,? ){3,}[A-Za-z]+[.?!]?`/;
  const words = [...FINDINGS.flatMap(wordsOf), ...CODES.map((code) => explainCode(code).explanation)];
  assert.deepEqual(
    [...new Set(words)].filter((text) => prose.test(text)),
    [],
  );
});

test("an explanation is at most three sentences", () => {
  const wrong = CODES.map(explainCode).filter(
    ({ explanation }) => withoutValues(explanation).split(/[.?!](?:\s+(?=[A-Zxd`]))/).length > 3,
  );
  assert.deepEqual(
    wrong.map(({ code, explanation }) => `${code}: ${explanation}`),
    [],
  );
});

const PROGRAMS = /\b(?:AWF|docker-agent|gh-aw|GitHub Actions|Anthropic|SDKs?|Kubernetes|Azure|claude-code.action)\b/;

test("an explanation about another program refers to a page about it", () => {
  const wrong = CODES.map(explainCode).filter(
    ({ explanation, reference }) => reference === undefined && PROGRAMS.test(explanation),
  );
  assert.deepEqual(
    wrong.map(({ code, explanation }) => `${code}: ${explanation}`),
    [],
  );
});

const SOURCES = execFileSync("git", ["ls-files", "src", "test", "editors", ".ci"], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter((path) => /\.[cm]?ts$/.test(path) && !/^src\/generated\/|^test\/unit\/words\.test\.ts$/.test(path));

test("comments, and texts of the command line, keep to the glossary", () => {
  const words = SOURCES.flatMap((path) => {
    const text = readFileSync(join(ROOT, path), "utf8");
    const comments = text.match(/(?<=^|\s)\/\/ [^]*?$(?!\n\s*\/\/ )|\/\*\*[^]*?\*\//gm) ?? [];
    // A text of several words, as far as no value is filled in.
    const texts = path.startsWith("src/") ? (text.match(/"(?:[^"\\\n]|\\.)* (?:[^"\\\n]|\\.)*"/g) ?? []) : [];
    return [...comments, ...texts].map((each) => `${path}: ${each.replace(/\s*\n\s*(?:\/\/|\*)?\s*/g, " ")}`);
  });
  assert.ok(words.length > 1000);
  assert.deepEqual(words.flatMap(flaws), []);
});
