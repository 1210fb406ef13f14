// What is printed: a federation rule, and its issuer if that has to be created too. What only the shell knows is in variables.

/** The bodies of the requests that create the resources. */
export interface NewResources {
  readonly issuer?: IssuerBody | undefined;
  readonly rule: RuleBody;
}

/** What the commands read of an issuer. */
export interface IssuerBody {
  readonly name: string;
  readonly issuer_url: string;
  readonly jwks: object;
  readonly max_jwt_lifetime_seconds?: number;
}

/** What the commands read of a rule. */
export interface RuleBody {
  readonly issuer_id?: string;
  readonly workspace_id?: string;
}

/** The ids that the rule needs and does not have, with the variables that the commands read them from. */
export function listMissingIds({ rule }: NewResources): { readonly key: string; readonly variable: string }[] {
  return [
    ...(rule.issuer_id === undefined ? [{ key: "issuer_id", variable: ISSUER_VARIABLE }] : []),
    ...(rule.workspace_id === undefined ? [{ key: "workspace_id", variable: WORKSPACE_VARIABLE }] : []),
  ];
}

/** The variable with the id of the issuer that the first command creates. */
export const ISSUER_VARIABLE = "ISSUER_ID";

/** The variable with the id of the workspace, which the user sets. */
export const WORKSPACE_VARIABLE = "WORKSPACE_ID";

/** A line that ends the script if the user has not set the workspace and it is needed. */
export function requireWorkspace(resources: NewResources): string {
  const isMissing = listMissingIds(resources).some(({ variable }) => variable === WORKSPACE_VARIABLE);
  return isMissing ? `: "\${${WORKSPACE_VARIABLE}:?set it to the id of a workspace}"\n` : "";
}
