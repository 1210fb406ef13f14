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
  readonly target?: object;
}

/** A key that the rule needs and does not have. Its value is JSON around an id, which commands read from a variable. */
export interface MissingKey {
  readonly key: "issuer_id" | "workspace_id" | "target";
  readonly variable: string;
  readonly before: string;
  readonly after: string;
  /** What the variable is, if the user has to set it. */
  readonly what?: string;
}

/** The variable with the id of the issuer that the first command creates. */
export const ISSUER_VARIABLE = "ISSUER_ID";

const KEYS: readonly MissingKey[] = [
  { key: "issuer_id", variable: ISSUER_VARIABLE, before: '"', after: '"' },
  { key: "workspace_id", variable: "WORKSPACE_ID", before: '"', after: '"', what: "a workspace" },
  {
    key: "target",
    variable: "SERVICE_ACCOUNT_ID",
    before: '{ "type": "service_account", "service_account_id": "',
    after: '" }',
    what: "a service account",
  },
];

/** The keys that the rule needs and does not have. */
export function listMissingKeys({ rule }: NewResources): MissingKey[] {
  return KEYS.filter(({ key }) => rule[key] === undefined);
}

/** Lines that end the script if the user has not set the variables that it needs. */
export function requireVariables(resources: NewResources): string {
  return listMissingKeys(resources)
    .flatMap(({ variable, what }) => (what === undefined ? [] : [`: "\${${variable}:?set it to the id of ${what}}"\n`]))
    .join("");
}
