// Ids and a token source → a new file that signs in.
import { analyze } from "../analyze.ts";
import { bindDeclared } from "../bind/declared.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { describeDeclared } from "../model/declared-config.ts";
import type { Federation } from "../model/federation.ts";
import { createCandidate } from "../targets/candidate.ts";
import { otherTargets } from "../targets/refuse-lost.ts";
import { targetOf } from "../targets/targets.ts";
import { prepareFederation } from "../targets/value.ts";
import type { Source } from "../text/source.ts";
import { listRequired, readInitOptions } from "./init-options.ts";
import { newFileOf, listSourceKinds, type NewFileProgram } from "./new-files.ts";
import type { SignInValue, SignInValues } from "./sign-in-values.ts";

/** The options of `init`. */
export interface InitOptions extends SignInValues {
  /** The program that reads the file. */
  readonly for: NewFileProgram;
}

/** The result of `init`. */
export interface InitResult {
  /** The whole file. Absent if a value is not valid or the program does not support it. */
  readonly output?: string;
  /** The options that are required and missing. The file contains placeholders for them, which `lint` reports. */
  readonly missing: readonly SignInValue[];
  /** The given options that have no effect on the file. */
  readonly unused: readonly SignInValue[];
  /** What is wrong with the options, or what `lint` finds in the file, except for the placeholders. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics point into: the options, one per line, and the file. */
  readonly sources: readonly Source[];
}

/** Creates a file for a program that signs in with federation. Never throws because of the values of the options. */
export function init(options: InitOptions): InitResult {
  const { for: program, ...given } = options;
  const missing = listRequired(program).filter((name) => given[name] === undefined);
  const { federation, document, wrong, problems } = readInitOptions(program, given);
  const isRequested = federation.source.kind === "github-actions" || program === "kubernetes";
  const unused = given.audience !== undefined && !isRequested ? (["audience"] as const) : [];
  const refused = refuse(program, federation, problems);
  if (refused.length > 0) {
    const diagnostics = createDiagnostics([...problems, ...refused]);
    return { missing, unused, diagnostics, sources: [document.source] };
  }

  // A mistake in one value does not hide what is wrong with another.
  const sound = wrong.length === 0 ? federation : readInitOptions(program, omit(given, wrong)).federation;
  const printed = printFile(program, sound);
  // An unusual id is reported as an option, because it may be right all the same.
  const expected = missing.length > 0 || wrong.length > 0 ? ["unusual-id", "placeholder-id"] : ["unusual-id"];
  const found = printed.problems.filter(({ code }) => !expected.includes(code)).map(tighten);
  const all = [...problems, ...found];
  const isWrong = all.some(({ severity }) => severity === "error");
  return {
    ...(!isWrong && printed.text !== undefined && { output: printed.text }),
    missing,
    unused,
    diagnostics: createDiagnostics(all),
    sources: [document.source, ...printed.sources],
  };
}

function omit(given: SignInValues, names: readonly SignInValue[]): SignInValues {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.some((wrong) => wrong === name)));
}

interface PrintedFile {
  readonly text?: string;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Prints the file, and finds what `lint` finds in it. */
function printFile(program: NewFileProgram, federation: Federation): PrintedFile {
  const { name, syntax, print, printChecked } = newFileOf(program);
  const destination = { kind: "target", name: program, evaluates: [syntax] } as const;
  const prepared = prepareFederation(federation, new Map(), destination);
  const printed = "problems" in prepared ? prepared : print(prepared.federation);
  if ("problems" in printed) return { sources: [], problems: printed.problems };
  const checked = { name, text: printChecked?.(federation) ?? printed.text };
  return { text: printed.text, sources: [checked], problems: analyze(checked).problems };
}

/** A new file begins without warnings. */
function tighten(each: Problem): Problem {
  return each.severity === "warning" ? { ...each, severity: "error" } : each;
}

/** Refuses what the program does not support. */
function refuse(program: NewFileProgram, federation: Federation, problems: readonly Problem[]): Problem[] {
  const place = federation.place;
  const signIn = {
    kind: "profile",
    name: program,
    place,
    program: "sdk",
    missing: [],
    layers: [],
    auth: federation,
  } as const;
  const [binding] = bindDeclared({ dialect: "options", ...describeDeclared([signIn]), lookalikes: [] });
  const candidate = binding && createCandidate(binding, problems);
  if (!candidate) return [];
  const refused = targetOf(program).refuse(candidate);
  const { source } = candidate;
  if (!source || refused.length > 0 || listSourceKinds(program).includes(source.kind)) return refused;
  // The target supports it, but prints nothing for it.
  const elsewhere = otherTargets(candidate, source.kind).filter((name) => name !== program);
  return [
    problem("anthropic-env-lost-key", "place" in source ? source.place : place, {
      what: "token-source",
      name: source.kind,
      elsewhere,
      advice: undefined,
    }),
  ];
}
