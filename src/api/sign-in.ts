// Source → the selected sign-in at Anthropic, with every value resolved, so that it can be tried out.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Federation } from "../model/federation.ts";
import { fieldName } from "../model/texts.ts";
import type { FederatedBinding, Printable } from "../targets/target.ts";
import { prepareFederation } from "../targets/value.ts";
import type { Source } from "../text/source.ts";
import { chooseIdentity, createResult, type ChoiceOptions } from "./identity.ts";

/** A model or an engine, and its sign-in with all expressions resolved. */
export interface ResolvedSignIn {
  readonly binding: FederatedBinding;
  readonly federation: Federation;
}

/** The result of `findSignIn`. */
export interface SignInResult {
  /** The sign-in. Absent if a diagnostic is an error. */
  readonly signIn?: ResolvedSignIn;
  /** What signs in, also if the values of its expressions are not known. */
  readonly binding?: FederatedBinding;
  /** What its expressions read, such as `vars.NAME`. Absent if no sign-in was found. */
  readonly reads?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the sign-in of a source, or of the model or agent that the options select, for a command of wifc that messages name. */
export function findSignIn(source: Source, options: ChoiceOptions = {}, command = "wifc token"): SignInResult {
  const chosen = chooseIdentity(source, options);
  const { printable, problems } = chosen;
  if (!printable) return createResult(chosen, problems, options);
  const { binding } = printable;
  const resolved = resolveSignIn(printable, command);
  if ("problems" in resolved) return { binding, ...createResult(chosen, [...problems, ...resolved.problems], options) };
  return {
    signIn: { binding, federation: resolved.federation },
    binding,
    ...createResult(chosen, problems, options),
  };
}

/** Resolves the expressions of a sign-in, or reports why it cannot be tried out here. */
function resolveSignIn(
  { binding: { kind, federation }, known }: Printable,
  command: string,
): { readonly federation: Federation } | { readonly problems: readonly Problem[] } {
  const refused = refuseProvider(federation);
  if (refused.length > 0) return { problems: refused };
  const prepared = prepareFederation(federation, known, { kind: "command", name: command, evaluates: [] });
  if ("problems" in prepared) return prepared;
  // For a workflow, AWF makes the request to GitHub itself, with the audience.
  const isImplied = kind === "engine" && federation.source.kind === "github-actions";
  return { federation: { ...prepared.federation, ...(isImplied && { source: { kind: "github-actions" } }) } };
}

/** Refuses a sign-in at another provider. */
export function refuseProvider(federation: Federation): Problem[] {
  const { provider } = federation.values;
  if (!provider || provider.value === "anthropic") return [];
  const obstacle = { name: fieldName(federation, "provider"), value: provider.value, wanted: undefined };
  const reasons = [{ kind: "other-value", ...obstacle }] as const;
  return [problem("unsupported-sign-in", provider.place, { reasons })];
}
