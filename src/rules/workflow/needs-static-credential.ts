// Engines that AWF routes to an OIDC provider only if there is a stored credential too.
import { problem } from "../../diagnostics/problem.ts";
import { MODEL_PROVIDER_KEYS, type EngineName } from "../../facts/engine.ts";
import type { OidcProvider } from "../../facts/providers.ts";
import { effectiveProvider } from "../../model/federation.ts";
import { countsAsCredential, staticCredentialsOf } from "../../bind/static-credentials.ts";
import type { EnvironmentLayer } from "../../model/file-config.ts";
import { listEnginesWithAuth, relateEngine, type WorkflowRule } from "../rule.ts";

// Without a key, AWF's api-proxy routes only to Anthropic and, since github/gh-aw-firewall #8888, Google Cloud.
const ENGINES = new Set<EngineName | undefined>(["codex", "copilot"]);
const PROVIDERS = new Set<OidcProvider | undefined>(["azure", "aws"]);

/** Raises `needs-static-credential`, but not if there is a credential (`static-key-beside-federation`). */
export const needsStaticCredential: WorkflowRule = (input) =>
  listEnginesWithAuth(input).flatMap(({ engine, auth }) => {
    const provider = effectiveProvider(auth);
    if (!ENGINES.has(engine.name) || !provider || !PROVIDERS.has(provider)) return [];
    const credentials = input.bindings.flatMap(staticCredentialsOf);
    const isGiven = ({ variables }: EnvironmentLayer) =>
      credentials.some((each) => countsAsCredential(each, variables.get(each.variable)?.value ?? ""));
    if (input.config.layers.some(isGiven)) return [];
    const key = MODEL_PROVIDER_KEYS[engine.modelProvider?.name ?? ""]?.name;
    const facts = { engine: engine.id?.value ?? "", provider, key };
    const place = auth.values.provider?.place ?? auth.place;
    return [problem("needs-static-credential", place, facts, { related: relateEngine(engine, place) })];
  });
