// Variables of an engine that read secrets, which gh-aw refuses or drops.
import type { DocumentPlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { ENGINES } from "../../facts/engine.ts";
import { readsSecret } from "../../syntax/text.ts";
import { staticCredentialsOf } from "../../bind/static-credentials.ts";
import { AWF_VARIABLE_NAMES } from "../../facts/awf.ts";
import type { EnvironmentLayer } from "../../model/file-config.ts";
import { layersOf, type EngineConfig } from "../../model/workflow-config.ts";
import type { WorkflowRule } from "../rule.ts";

const SIGN_IN = new Set(AWF_VARIABLE_NAMES);

/** Raises `secret-in-env`, but not for keys that `static-key-beside-federation` reports. */
export const secretInEnv: WorkflowRule = ({ config, bindings }) => {
  const reported = new Set(bindings.flatMap(staticCredentialsOf).map(({ variable }) => variable));
  // gh-aw refuses secrets only in the frontmatter of the workflow itself. It drops those in imported files and of the detection job.
  const ofDetection = config.detection.kind === "own" ? config.detection : undefined;
  const belongsToDetection = (layer: EnvironmentLayer) => ofDetection?.layers.includes(layer) ?? false;
  const isRefused = (layer: EnvironmentLayer, { document }: DocumentPlace) =>
    config.isStrict &&
    document.source === config.document.source &&
    (layer.role !== "engine" || !(config.isShared || belongsToDetection(layer)));
  return layersOf(config)
    .filter(({ role }) => role !== "sandbox")
    .flatMap((each) =>
      [...each.variables].flatMap(([variable, text]): Problem[] => {
        const { role, name: layer } = each;
        if (reported.has(variable) || !readsSecret(text)) return [];
        const engine = belongsToDetection(each) ? ofDetection?.engine : config.engine;
        if (role === "engine" && allowsSecret(engine, variable)) return [];
        const refused = isRefused(each, text.place);
        const isLost = role === "engine" && SIGN_IN.has(variable);
        const severity = refused || isLost ? "error" : "warning";
        return [problem("secret-in-env", text.place, { variable, layer, isRefused: refused }, { severity })];
      }),
    );
};

/** Whether gh-aw allows a secret in this variable. For an engine that an import defines, only the variables of the sign-in are known. */
function allowsSecret(engine: EngineConfig | undefined, variable: string): boolean {
  const allowed = engine?.name && ENGINES[engine.name].secrets;
  return allowed ? allowed.includes(variable) : !SIGN_IN.has(variable);
}
