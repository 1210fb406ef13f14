// The workflow with `engine.auth` converted to the notation that gh-aw reads: the step before `gh aw compile`. For a sign-in from another
// file, the keys to add to a frontmatter.
import { sourceOf } from "../diagnostics/place.ts";
import { AWF_VARIABLES } from "../facts/awf.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Declaration } from "../model/federation.ts";
import { isWithin } from "../text/pointer.ts";
import { applyEdits } from "../text/source.ts";
import { editBlock } from "./gh-aw-edits.ts";
import { printEngine } from "./gh-aw-engine.ts";
import { adviseOnRequest, refuseLost } from "./refuse-lost.ts";
import type { Candidate, Printable, PrintedText, TextTarget } from "./target.ts";
import { prepareFederation } from "./value.ts";

/** The target `gh-aw`. */
export const GH_AW: TextTarget = { kind: "text", refuse, print };

function refuse(candidate: Candidate): Problem[] {
  const { declaration, isImported, kind, notation } = candidate;
  if (kind !== "engine") {
    const advice = { url: adviseOnRequest(candidate, "AWF"), noServiceAccount: { kind: "add" } } as const;
    return refuseLost("gh-aw", candidate, advice);
  }
  if (candidate.isDetection) return refuseOtherBlock(candidate);
  if (isImported && notation !== "github-oidc") {
    const file = sourceOf(declaration.place).name;
    return [problem("gh-aw-imported-engine", declaration.place, { file })];
  }
  return refuseLost(
    "gh-aw",
    { ...candidate, declaration: withoutVariables(declaration) },
    {
      tokenUrl: { kind: "set-in-env", variable: AWF_VARIABLES.tokenUrl },
    },
  );
}

/** Refuses another notation in the detection job: only `engine.auth` is rewritten. */
function refuseOtherBlock({ declaration, notation }: Pick<Candidate, "declaration" | "notation">): Problem[] {
  if (notation === undefined || notation === "github-oidc") return [];
  return [problem("gh-aw-fixed-layout", declaration.place, { reason: "other-block" })];
}

/** Removes the values that come from environment variables, which are not rewritten. */
function withoutVariables(declaration: Declaration): Declaration {
  const { tokenUrl, ...values } = declaration.values;
  const isOwn = tokenUrl && isWithin(tokenUrl.place.pointer, declaration.place.pointer);
  return { ...declaration, values: { ...values, ...(isOwn && { tokenUrl }) } };
}

function print({ binding, config, known }: Printable): PrintedText {
  const destination = { kind: "target", name: "gh-aw", evaluates: ["github"] } as const;
  if (config.dialect !== "workflow") {
    const prepared = prepareFederation(binding.federation, known, destination);
    return "problems" in prepared ? prepared : printEngine(prepared.federation);
  }
  const [declared, ...others] = config.auths;
  const problems = others.flatMap((each) => refuseOtherBlock({ declaration: each, notation: each.notation }));
  if (problems.length > 0) return { problems };
  if (declared?.kind !== "federation") throw new Error("expected a workflow with a sign-in");
  const { source } = config.document;
  // gh-aw reads the imported file itself.
  if (binding.isImported) return { text: source.text };

  const prepared = prepareFederation(declared, known, destination);
  if ("problems" in prepared) return prepared;
  const edits = editBlock(config, declared, prepared.federation);
  if ("reason" in edits) {
    return { problems: [problem("gh-aw-fixed-layout", declared.place, edits)] };
  }
  return { text: applyEdits(source.text, edits) };
}
