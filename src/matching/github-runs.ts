// A job of GitHub Actions → the claims of its identity token, for each kind of event that starts it.
import { CALL, refOfEvent, type RefOfRun } from "../facts/github-claims.ts";
import { sharedIssuerOf } from "../facts/federation-rule.ts";
import type { GithubJob } from "../model/github-job.ts";
import { expressionsIn } from "../syntax/text.ts";
import type { ClaimOption, Gap, PossibleText } from "./possible-text.ts";
import type { Claims, Run, RunOptions } from "./run.ts";

const gap = (shown: string, option: ClaimOption, excludes = ""): Gap => ({ shown, option, excludes });

const OWNER = gap("OWNER", "repository", ":/@");
const REPOSITORY = gap("REPO", "repository", ":/@");
const REF = gap("BRANCH", "ref");
const ENVIRONMENT = gap("ENVIRONMENT", "environment");
const OWNER_ID = gap("OWNER_ID", "immutableIds", ":/@");
const REPOSITORY_ID = gap("REPO_ID", "immutableIds", ":/@");

/** The runs of a job. Those with the same kind of ref are one. Without a job, a run can be of any kind. */
export function listGithubRuns(job: GithubJob | undefined, options: RunOptions): Run[] {
  const environment = findEnvironment(job, options);
  const events = job?.triggers.map(({ name }) => name) ?? [];
  const kindOf = (event: string) => (event === CALL ? kindWithoutEvent(options) : refOfEvent(event));
  const kinds = events.length > 0 ? [...new Set(events.map(kindOf))] : [kindWithoutEvent(options)];
  return kinds.map((kind) => {
    const own = events.filter((event) => kindOf(event) === kind);
    return {
      events: kinds.length > 1 ? own : [],
      platform: "GitHub Actions",
      claims: listClaims(
        kind,
        environment,
        options,
        events.length === 1 && kind !== "uncertain" ? events.filter((event) => event !== CALL) : [],
      ),
    };
  });
}

/** A user who names a ref does not mean a pull request. */
function kindWithoutEvent({ ref }: RunOptions): RefOfRun {
  return ref === undefined ? "uncertain" : "ref";
}

/** The name of the environment; `none` if there certainly is none, and nothing if that is unknown. */
function findEnvironment(
  job: GithubJob | undefined,
  { environment, ref }: RunOptions,
): PossibleText | "none" | undefined {
  if (environment !== undefined) return [environment];
  if (!job) return ref === undefined ? undefined : "none";
  if (!job.environment) return job.triggers.length > 0 || ref !== undefined ? "none" : undefined;
  return expressionsIn(job.environment).length > 0 ? [ENVIRONMENT] : [job.environment.value];
}

function listClaims(
  kind: RefOfRun,
  environment: PossibleText | "none" | undefined,
  options: RunOptions,
  [event]: readonly string[],
): Claims {
  const refs = listRefs(kind, options);
  const { owner, repository } = splitRepository(options);
  const [ownerId, repositoryId] = splitIds(options);
  const known: Record<string, readonly PossibleText[]> = {
    iss: [[sharedIssuerOf("GitHub Actions") ?? ""]],
    sub: options.subject === undefined ? listSubjects(kind, refs, environment, options) : [[options.subject]],
    repository: [[owner, "/", repository]],
    repository_owner: [[owner]],
    repository_id: [[repositoryId]],
    repository_owner_id: [[ownerId]],
    ref: refs,
    ref_type: listRefTypes(refs),
    ...(environment !== undefined && { environment: environment === "none" ? [] : [environment] }),
    event_name: event === undefined ? [[gap("EVENT", "ref")].map(withoutOption)] : [[event]],
  };
  return new Map(Object.entries(known));
}

function withoutOption({ shown, excludes }: Gap): Gap {
  return { shown, excludes };
}

/** The refs that a run can have. Only a branch or a tag can be given. */
function listRefs(kind: RefOfRun, { ref }: RunOptions): readonly PossibleText[] {
  const pull: PossibleText = ["refs/pull/", { shown: "NUMBER", excludes: "/" }, "/merge"];
  const own: PossibleText = ref === undefined ? ["refs/", gap("heads/BRANCH", "ref")] : [fullRef(ref)];
  if (kind === "pull-request") return [pull];
  return kind === "ref" ? [own] : [own, pull];
}

/** `main` is short for `refs/heads/main`. */
function fullRef(ref: string): string {
  return ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
}

function listRefTypes(refs: readonly PossibleText[]): readonly PossibleText[] {
  return refs.map(([start]) => {
    if (typeof start !== "string" || start === "refs/") return [REF];
    return [start.startsWith("refs/tags/") ? "tag" : "branch"];
  });
}

/** The subjects that a run can have, by GitHub's default template: in the old form, or with immutable ids. */
function listSubjects(
  kind: RefOfRun,
  refs: readonly PossibleText[],
  environment: PossibleText | "none" | undefined,
  options: RunOptions,
): readonly PossibleText[] {
  const { owner, repository } = splitRepository(options);
  const [ownerId, repositoryId] = splitIds(options);
  const withIds: PossibleText = ["repo:", owner, "@", ownerId, "/", repository, "@", repositoryId, ":"];
  const heads = options.immutableIds === undefined ? [["repo:", owner, "/", repository, ":"], withIds] : [withIds];
  const ofRefs: readonly PossibleText[] = [
    ...(kind === "pull-request" ? [] : refs.map((ref): PossibleText => ["ref:", ...ref])),
    ...(kind === "ref" ? [] : [["pull_request"]]),
  ];
  const tails =
    environment === undefined
      ? [ofEnvironment([ENVIRONMENT]), ...ofRefs]
      : environment === "none"
        ? ofRefs
        : [ofEnvironment(environment)];
  return heads.flatMap((head) => tails.map((tail): PossibleText => [...head, ...tail]));
}

/** A colon would end the part (GitHub's documentation of OpenID Connect). */
function ofEnvironment(name: PossibleText): PossibleText {
  return ["environment:", ...name.map((part) => (typeof part === "string" ? part.replaceAll(":", "%3A") : part))];
}

function splitRepository({ repository }: RunOptions): {
  readonly owner: string | Gap;
  readonly repository: string | Gap;
} {
  const [owner, name] = repository?.split("/") ?? [];
  return { owner: owner ?? OWNER, repository: name ?? REPOSITORY };
}

function splitIds({ immutableIds }: RunOptions): readonly [owner: string | Gap, repository: string | Gap] {
  const [owner, repository] = immutableIds?.split("/") ?? [];
  return [owner ?? OWNER_ID, repository ?? REPOSITORY_ID];
}
