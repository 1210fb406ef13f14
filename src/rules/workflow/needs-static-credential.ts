// Engines that AWF sends to an OIDC provider only if there is a stored credential too.
import { problem } from "../../diagnostics/problem.ts";
import { MODEL_PROVIDER_KEYS, type EngineName } from "../../facts/engine.ts";
import type { OidcProvider } from "../../facts/providers.ts";
import { effectiveProvider } from "../../model/federation.ts";
import { countsAsCredential, staticCredentialsOf } from "../../bind/static-credentials.ts";
import type { EnvironmentLayer } from "../../model/file-config.ts";
import { enginesWithAuth, relateEngine, type WorkflowRule } from "../rule.ts";

// What AWF's api-proxy can route without a key is Anthropic and, since #8888 of github/gh-aw-firewall, Google Cloud.
const ENGINES = new Set<EngineName | undefined>(["codex", "copilot"]);
const PROVIDERS = new Set<OidcProvider | undefined>(["azure", "aws"]);

/** Raises `needs-static-credential`; not next to a credential, which wins (`static-key-beside-federation`). */
export const needsStaticCredential: WorkflowRule = (subject) =>
  enginesWithAuth(subject).flatMap(({ engine, auth }) => {
    const provider = effectiveProvider(auth);
    if (!ENGINES.has(engine.name) || !provider || !PROVIDERS.has(provider)) return [];
    const credentials = subject.bindings.flatMap(staticCredentialsOf);
    const isGiven = ({ variables }: EnvironmentLayer) =>
      credentials.some((each) => countsAsCredential(each, variables.get(each.variable)?.value ?? ""));
    if (subject.config.layers.some(isGiven)) return [];
    const key = MODEL_PROVIDER_KEYS[engine.modelProvider?.name ?? ""]?.name;
    const facts = { engine: engine.id?.value ?? "", provider, key };
    const place = auth.values.provider?.place ?? auth.place;
    return [problem("needs-static-credential", place, facts, { related: relateEngine(engine, place) })];
  });
