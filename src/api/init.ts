// Ids and a token source → a new file that signs in.
import { analyze } from "../analyze.ts";
import { bindDeclared } from "../bind/declared.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { valuePlace, type LocatedDocument, type Place } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { describeDeclared } from "../model/declared-config.ts";
import type { Federation } from "../model/federation.ts";
import { createCandidate } from "../targets/candidate.ts";
import { targetOf } from "../targets/targets.ts";
import { prepareFederation } from "../targets/value.ts";
import type { Source } from "../text/source.ts";
import { listRequired, readInitOptions, type ReadOptions } from "./init-options.ts";
import { listSourceKinds, NEW_FILE_PROGRAMS, newFileOf, type NewFileProgram } from "./new-files.ts";
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
  const read = readInitOptions(program, given);
  const { federation, document, wrong, problems } = read;
  const isRequested = federation.source.kind === "github-actions" || program === "kubernetes";
  const unused = given.audience !== undefined && !isRequested ? (["audience"] as const) : [];
  const refused = refuse(program, read);
  if (refused.length > 0) {
    const diagnostics = createDiagnostics([...problems, ...refused]);
    return { missing, unused, diagnostics, sources: [document.source] };
  }

  // A mistake in one value does not hide what is wrong with another.
  const sound = wrong.length === 0 ? federation : readInitOptions(program, omit(given, wrong)).federation;
  const printed = printFile(program, sound, document);
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
function printFile(program: NewFileProgram, federation: Federation, options: LocatedDocument): PrintedFile {
  const { name, syntax, print, printChecked } = newFileOf(program);
  const destination = { kind: "target", name: program, evaluates: [syntax] } as const;
  const prepared = prepareFederation(federation, new Map(), destination);
  const printed = "problems" in prepared ? prepared : print(prepared.federation);
  if ("problems" in printed) return { sources: [], problems: printed.problems };
  const checked = { name, text: printChecked?.(federation) ?? printed.text };
  const { problems } = analyze(checked);
  if (!printChecked) return { text: printed.text, sources: [checked], problems };
  // The ids have been checked as options, so what is left is about the source.
  const place = valuePlace(options, "/source");
  return { text: printed.text, sources: [], problems: problems.map((each) => moveTo(place, each)) };
}

function moveTo(place: Place, each: Problem): Problem {
  const { fix: _, ...rest } = each;
  return { ...rest, place };
}

/** A new file begins without warnings. */
function tighten(each: Problem): Problem {
  return each.severity === "warning" ? { ...each, severity: "error" } : each;
}

/** Refuses what the program does not support. */
function refuse(program: NewFileProgram, { federation, document, problems }: ReadOptions): Problem[] {
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
  const kind = candidate.source?.kind;
  if (kind === undefined || listSourceKinds(program).includes(kind))
    return targetOf(program).refuse(candidate).map(suggestPrograms);
  const lost = problem(`${program}-lost-key`, valuePlace(document, "/source"), {
    what: "token-source",
    name: kind,
    elsewhere: NEW_FILE_PROGRAMS.filter((other) => listSourceKinds(other).includes(kind)),
    advice: undefined,
  });
  return [
    ...targetOf(program)
      .refuse({ ...candidate, source: undefined })
      .map(suggestPrograms),
    lost,
  ];
}

/** Leaves out targets for which there is no file. Only docker-agent lacks something else than a source. */
function suggestPrograms(each: Problem): Problem {
  if (each.code !== "docker-agent-lost-key") return each;
  const programs: readonly string[] = NEW_FILE_PROGRAMS;
  return {
    ...each,
    facts: { ...each.facts, elsewhere: each.facts.elsewhere.filter((name) => programs.includes(name)) },
  };
}
