// A sign-in → what is known of its identity token, for each kind of run.
import { namedAudiences } from "../bind/audience.ts";
import { sharedIssuerOf, type Platform } from "../facts/federation-rule.ts";
import { findMetadataService, queryOf } from "../facts/addresses.ts";
import { findKnownCommand } from "../facts/known-commands.ts";
import { findPlatformToken } from "../facts/platform-tokens.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import { authOf, type Binding } from "../model/binding.ts";
import { sourcesOf, type Auth, type TokenSource } from "../model/federation.ts";
import { readsIn, type Text } from "../syntax/text.ts";
import { listGithubRuns } from "./github-runs.ts";
import type { PossibleText } from "./possible-text.ts";
import type { Audience, Run, RunOptions } from "./run.ts";

/** Lists the kinds of runs of a sign-in. */
export function listRuns(binding: Binding, options: RunOptions): Run[] {
  const auth = authOf(binding);
  const [source] = auth ? sourcesOf(auth).map(effectiveSource) : [];
  const platform = source && findPlatform(source, binding);
  const audience = auth && findAudience(auth, binding, platform, options);
  const runs =
    platform === "GitHub Actions" ? listGithubRuns(binding.job, options) : [otherRun(binding, platform, options)];
  const { issuer } = options;
  return runs.map((run) => ({
    ...run,
    isIssuerGiven: issuer !== undefined,
    ...(audience && { audience }),
    claims: new Map([
      ...run.claims,
      ...(issuer === undefined ? [] : ([["iss", [[issuer]]]] as const)),
      // Elsewhere, it may be a list, which `claims` of a rule does not match.
      ...(audience && platform === "GitHub Actions" ? ([["aud", audience.texts]] as const) : []),
    ]),
  }));
}

function effectiveSource(source: TokenSource): TokenSource {
  return source.kind === "command" ? (source.equivalent ?? source) : source;
}

const BY_PROGRAM: Readonly<Record<string, Platform>> = {
  aws: "AWS",
  az: "Azure",
  gcloud: "Google Cloud",
  kubectl: "Kubernetes",
  oc: "Kubernetes",
};

/** The platform that signs the token, as far as its source shows. */
function findPlatform(source: TokenSource, { kind, job }: Binding): Platform | undefined {
  const isStored = source.kind === "file" || source.kind === "env";
  if (source.kind === "github-actions" || (isStored && job?.asksForToken)) return "GitHub Actions";
  if (source.kind === "file") return kind === "container" && isOfCluster(source) ? "Kubernetes" : undefined;
  if (source.kind === "command") return BY_PROGRAM[findKnownCommand(source)?.words[0] ?? ""];
  if (source.kind !== "url") return undefined;
  if (source.deviations) return "GitHub Actions";
  const service = findMetadataService(source.request.url.value)?.name;
  return service === undefined ? undefined : service === "Google Cloud" ? service : "Azure";
}

/** Whether the cluster signs the token in a file. In other volumes, another program writes it. */
function isOfCluster({ path, mounted }: Extract<TokenSource, { readonly kind: "file" }>): boolean {
  return mounted !== undefined || findPlatformToken(path.value) !== undefined;
}

/** A run on another platform, whose subject only an option gives. */
function otherRun({ pod }: Binding, platform: Platform | undefined, { subject }: RunOptions): Run {
  const issuer = platform && sharedIssuerOf(platform);
  const option = "subject" as const;
  const account: PossibleText = [
    "system:serviceaccount:",
    known(pod?.namespace?.value) ?? { shown: "NAMESPACE", excludes: ":", option },
    ":",
    known(pod?.serviceAccount) ?? { shown: "NAME", excludes: ":", option },
  ];
  const unknown = platform === "Kubernetes" ? account : [{ shown: "SUBJECT", excludes: "", option }];
  return {
    events: [],
    ...(platform && { platform }),
    claims: new Map<string, readonly PossibleText[]>([
      ["sub", [subject === undefined ? unknown : [subject]]],
      ...(issuer === undefined ? [] : ([["iss", [[issuer]]]] as const)),
    ]),
  };
}

/** The audience of the token; nothing if it is unknown. */
function findAudience(
  auth: Auth,
  { kind }: Binding,
  platform: Platform | undefined,
  { repository }: RunOptions,
): Audience | undefined {
  const [named = audienceOfUrl(sourcesOf(auth)[0])] = namedAudiences(auth);
  if (named) return isWritten(named) ? { texts: [[named.value]], place: named.place } : undefined;
  const asksItself = sourcesOf(auth).some(({ kind: from }) => from !== "file" && from !== "env");
  if (platform !== "GitHub Actions" || !asksItself) return undefined;
  // AWF and Anthropic's actions request the usual audience, and GitHub's own default is the address of the owner.
  if (kind !== "model") return { texts: [[ANTHROPIC.audience]] };
  const owner = repository?.split("/")[0] ?? ({ shown: "OWNER", excludes: "/", option: "repository" } as const);
  return { texts: [["https://github.com/", owner]] };
}

/** The audience in a request to a service that is not known, which probably calls it as others do. */
function audienceOfUrl(source: TokenSource | undefined): Text | undefined {
  if (source?.kind !== "url" || findMetadataService(source.request.url.value)) return undefined;
  const { url } = source.request;
  const value = queryOf(url.value).get("audience");
  return value ? { ...url, value } : undefined;
}

/** Whether a text is the value itself, without references. */
export function isWritten(text: Text): boolean {
  return readsIn(text).length === 0 && known(text.value) !== undefined;
}

/** A value that certainly contains no reference and no template. */
function known(value: string | undefined): string | undefined {
  return value === undefined || /\$[({]|\{\{/.test(value) ? undefined : value;
}
