// The catalogue as the rules of a SARIF log.
import { CODES, documentationOf, RULES_PAGE, type Code } from "../../diagnostics/catalogue.ts";
import { documentationUrl } from "../../diagnostics/documentation-url.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import { attributesOf } from "../../diagnostics/problem.ts";
import { VERSION } from "../../generated/version.ts";
import { maskCredentials } from "../../text/credential.ts";
import { explainCode } from "../explain/explanation.ts";
import { printExplanationMarkdown, printExplanation } from "../explain/print-explanations.ts";

// How certain a finding is: what is an error cannot work, what is a warning may.
const PRECISION: Readonly<Record<Severity, string>> = { error: "very-high", warning: "high", note: "medium" };

const PROBLEM: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "recommendation" };

// SARIF requires an absolute address. A page that is published nowhere is still in the package: this is a package URL of it.
const PACKAGED_PAGE = `pkg:npm/wifc@${VERSION}#${RULES_PAGE}`;

// They are the same in every log, and take longer to make than most logs.
let made: readonly ReturnType<typeof describeRule>[] | undefined;

/** All codes in the order of the catalogue; `ruleIndex` of a result counts in it. */
export function listSarifRules(): readonly ReturnType<typeof describeRule>[] {
  made ??= CODES.map(describeRule);
  return made;
}

function describeRule(code: Code) {
  const explained = explainCode(code);
  const { severity, summary, explanation } = explained;
  const { securitySeverity } = attributesOf(code);
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: { text: maskCredentials(summary) },
    fullDescription: { text: maskCredentials(explanation) },
    help: {
      text: maskCredentials(printExplanation(explained)),
      markdown: maskCredentials(printExplanationMarkdown(explained)),
    },
    helpUri: documentationUrl(documentationOf(code)) ?? PACKAGED_PAGE,
    defaultConfiguration: { level: severity },
    properties: {
      tags: ["workload-identity-federation", ...(securitySeverity === undefined ? [] : ["security"])],
      precision: PRECISION[severity],
      "problem.severity": PROBLEM[severity],
      ...(securitySeverity !== undefined && { "security-severity": String(securitySeverity) }),
    },
  };
}

function pascalCase(code: Code): string {
  return code.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
