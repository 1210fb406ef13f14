// The runs of a sign-in → what is certain of their tokens, for the federation rule that accepts them.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import type { RunOfBinding } from "./find-subject.ts";
import { isKnown, optionsIn, showText } from "./possible-text.ts";
import type { Run } from "./run.ts";

/** The audience, which is not always certain; or why there can be no rule without it. */
export interface FoundAudience {
  readonly value?: string | undefined;
  readonly problems: readonly Problem[];
}

/** Finds the audience. Of GitHub's tokens, it is the usual one unless the file names another one. */
export function findCommonAudience(runs: readonly RunOfBinding[], place: DocumentPlace): FoundAudience {
  const possible = runs.flatMap(({ run }) => run.audience?.texts ?? []);
  const options = optionsIn(possible);
  if (options.length > 0) {
    const found = [...new Set(possible.map(showText))];
    return { problems: [problem("underivable-claim", place, { name: "audience", found, options })] };
  }
  const [first, ...others] = runs.map(({ run }) => audienceOf(run));
  return { value: others.every((text) => text === first) ? first : undefined, problems: [] };
}

function audienceOf({ audience, platform }: Run): string | undefined {
  const [text] = audience?.texts ?? [];
  if (text) return isKnown(text) ? text.join("") : undefined;
  return platform === "GitHub Actions" ? ANTHROPIC.audience : undefined;
}

// The numbers never change hands; the others are needed if the subject does not say them.
const CLAIMS: readonly { readonly name: string; readonly inSubject?: RegExp }[] = [
  { name: "repository_owner_id" },
  { name: "repository_id" },
  { name: "repository", inSubject: /^repo:/ },
  { name: "ref", inSubject: /:ref:/ },
];

/** The claims that every run has with the same value, and that narrow the rule. */
export function findClaims(runs: readonly RunOfBinding[], subject: string): [name: string, value: string][] {
  return CLAIMS.filter(({ inSubject }) => !inSubject?.test(subject)).flatMap(({ name }) => {
    const value = findCertain(name, runs);
    return value === undefined ? [] : [[name, value]];
  });
}

/** The value of a claim if it is the same in all runs. */
export function findCertain(name: string, runs: readonly RunOfBinding[]): string | undefined {
  const values = runs.map(({ run }) => {
    const [text, ...others] = run.claims.get(name) ?? [];
    return text && others.length === 0 && isKnown(text) ? text.join("") : undefined;
  });
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
