// The settings in the manifest of the VS Code extension that name codes and targets, so that VS Code completes them.
import { CODES } from "../diagnostics/catalogue.ts";
import { RULE_SEVERITIES } from "../diagnostics/entry.ts";
import { explanationOf } from "../diagnostics/explanations.ts";
import { isRefusedSeverity } from "../diagnostics/problem.ts";
import { CLAIM_OPTIONS } from "../matching/possible-text.ts";
import { TARGET_NAMES } from "../targets/capability.ts";
import { capitalize } from "../text/quote.ts";

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, object>> } };
}

/** Fills in the settings of a manifest. Everything else in it stays as it is. */
export function fillManifest(text: string): string {
  const manifest: Manifest = JSON.parse(text);
  const { contributes } = manifest;
  const { configuration } = contributes;
  const { properties } = configuration;
  const filled = {
    ...properties,
    "wifc.target": { ...properties["wifc.target"], enum: TARGET_NAMES },
    "wifc.rules": { ...properties["wifc.rules"], properties: describeCodes(), additionalProperties: false },
    "wifc.token": {
      ...properties["wifc.token"],
      properties: Object.fromEntries(CLAIM_OPTIONS.map((option) => [option, { type: "string" }])),
      additionalProperties: false,
    },
  };
  const changed = {
    ...manifest,
    contributes: { ...contributes, configuration: { ...configuration, properties: filled } },
  };
  return `${JSON.stringify(changed, undefined, 2)}\n`;
}

export function describeCodes(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    CODES.map((code) => [
      code,
      {
        enum: RULE_SEVERITIES.filter((severity) => !isRefusedSeverity(code, severity)),
        markdownDescription: `${capitalize(explanationOf(code).summary)}.`,
      },
    ]),
  );
}
