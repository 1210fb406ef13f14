// Options with the ids, the token source and the audience of a sign-in that a command writes.
import { InvalidArgumentError, type Command } from "commander";
import type { MigratedSignIn } from "../api/migrate.ts";
import { UUID } from "../generated/constants.ts";
import { ID_KINDS } from "../validate/id-mistakes.ts";

/** The values of these options. */
export interface SignInValueOptions {
  readonly ruleId?: string;
  readonly organizationId?: string;
  readonly serviceAccountId?: string;
  readonly workspaceId?: string;
  readonly audience?: string;
  readonly source?: NonNullable<MigratedSignIn["source"]>;
}

/** Adds these options. */
export function addSignInValueOptions(command: Command): Command {
  return command
    .option("--rule-id <id>", "Federation rule, fdrl_…", parseId("federationRuleId"))
    .option("--organization-id <uuid>", "Organization at Anthropic", parseOrganization)
    .option("--service-account-id <id>", "Service account, svac_…", parseId("serviceAccountId"))
    .option("--workspace-id <id>", "Workspace, wrkspc_…, if the rule has several", parseWorkspace)
    .option(
      "--audience <audience>",
      "Audience of the token, if the rule expects another than the default",
      parseAudience,
    )
    .option(
      "--source <source>",
      "Token source: github-actions, file:PATH, env:NAME, url:URL or command:…",
      parseSource,
    );
}

/** The sign-in that the options describe. */
export function readSignIn(options: SignInValueOptions): MigratedSignIn {
  const { ruleId, organizationId, serviceAccountId, workspaceId, audience, source } = options;
  return {
    ...(ruleId !== undefined && { federationRuleId: ruleId }),
    ...(organizationId !== undefined && { organizationId }),
    ...(serviceAccountId !== undefined && { serviceAccountId }),
    ...(workspaceId !== undefined && { workspaceId }),
    ...(audience !== undefined && { audience }),
    ...(source && { source }),
  };
}

function parseId(kind: "federationRuleId" | "serviceAccountId" | "workspaceId"): (text: string) => string {
  const { prefix } = ID_KINDS[kind];
  return (text) => {
    if (!text.startsWith(prefix) || !/^[0-9A-Za-z]+$/.test(text.slice(prefix.length)))
      throw new InvalidArgumentError(`must be ${prefix} followed by letters and digits`);
    return text;
  };
}

function parseWorkspace(text: string): string {
  return text === "default" ? text : parseId("workspaceId")(text);
}

function parseOrganization(text: string): string {
  if (!UUID.test(text)) throw new InvalidArgumentError("must be a UUID");
  return text;
}

function parseAudience(text: string): string {
  if (!/^\S{1,512}$/.test(text)) throw new InvalidArgumentError("must be a text without spaces");
  return text;
}

function parseSource(text: string): NonNullable<MigratedSignIn["source"]> {
  if (text === "github-actions") return { kind: "github-actions" };
  const [, kind, value = ""] = /^(file|env|url|command):(.+)$/.exec(text) ?? [];
  switch (kind) {
    case "file":
      return { kind, path: value };
    case "url":
      return { kind, url: value };
    case "command":
      return { kind, argv: value.split(/ +/).filter((word) => word !== "") };
    case "env":
      if (/^[A-Za-z_]\w*$/.test(value)) return { kind, name: value };
  }
  throw new InvalidArgumentError("must be github-actions, file:PATH, env:NAME, url:URL or command:…");
}
