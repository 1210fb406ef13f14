// A job of GitHub Actions → the claims of its identity token, for each kind of event that starts it.
import { CALL, isGithubEvent, refOfEvent, type RefOfRun } from "../facts/github-claims.ts";
import { sharedIssuerOf } from "../facts/federation-rule.ts";
import type { GithubJob } from "../model/github-job.ts";
import { expressionsIn, type Text } from "../syntax/text.ts";
import type { ClaimOption, Gap, PossibleText } from "./possible-text.ts";
import type { Claims, Run, RunOptions } from "./run.ts";

const gap = (shown: string, option: ClaimOption, excludes = ""): Gap => ({ shown, option, excludes });

const OWNER = gap("OWNER", "repository", ":/@");
const REPOSITORY = gap("REPO", "repository", ":/@");
const REF_TYPE = gap("TYPE", "ref");
const ENVIRONMENT = gap("ENVIRONMENT", "environment");
const EVENT: Gap = { shown: "EVENT", excludes: "" };
const OWNER_ID = gap("OWNER_ID", "immutableIds", ":/@");
const REPOSITORY_ID = gap("REPO_ID", "immutableIds", ":/@");

/** The runs of a job. Those with the same kind of ref are one. Without a job, a run can be of any kind. */
export function listGithubRuns(job: GithubJob | undefined, options: RunOptions): Run[] {
  const environments = listEnvironments(job, options);
  const events = job?.triggers.map(({ name }) => name) ?? [];
  const kindOf = (event: string) => (event === CALL ? kindWithoutEvent(options) : refOfEvent(event));
  const kinds = events.length > 0 ? [...new Set(events.map(kindOf))] : [kindWithoutEvent(options)];
  return kinds.map((kind) => ({
    events: kinds.length > 1 ? events.filter((event) => kindOf(event) === kind) : [],
    platform: "GitHub Actions",
    claims: listClaims(kind, environments, events, options),
  }));
}

/** A user who names a ref does not mean a pull request. */
function kindWithoutEvent({ ref }: RunOptions): RefOfRun {
  return ref === undefined ? "uncertain" : "ref";
}

/** The environment of a run, if it has one. */
type Environment = PossibleText | "none";

/** The environments that a job can run in. */
function listEnvironments(job: GithubJob | undefined, { environment, ref }: RunOptions): readonly Environment[] {
  if (environment !== undefined) return [[environment]];
  if (job?.environment) return namesOf(job.environment);
  const isCertain = ref !== undefined || (job !== undefined && job.triggers.length > 0);
  return isCertain ? ["none"] : [[ENVIRONMENT], "none"];
}

/** The names that a text can be. One that is empty means no environment. */
function namesOf(name: Text): readonly Environment[] {
  const ranges = expressionsIn(name).map(({ range }) => range);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return [name.value === "" ? "none" : [name.value]];
  const [start, end] = [name.value.slice(0, first.start), name.value.slice(last.end)];
  return start + end === "" ? [[ENVIRONMENT], "none"] : [[start, { ...ENVIRONMENT, canBeEmpty: true }, end]];
}

function listClaims(
  kind: RefOfRun,
  environments: readonly Environment[],
  events: readonly string[],
  options: RunOptions,
): Claims {
  const refs = listRefs(kind, options);
  const { owner, repository } = splitRepository(options);
  const [ownerId, repositoryId] = splitIds(options);
  const named = environments.filter((each) => each !== "none");
  const isCertain = named.length === 0 || named.length === environments.length;
  const known: Record<string, readonly PossibleText[]> = {
    iss: [[sharedIssuerOf("GitHub Actions") ?? ""]],
    sub: options.subject === undefined ? listSubjects(kind, refs, environments, options) : [[options.subject]],
    repository: [[owner, "/", repository]],
    repository_owner: [[owner]],
    repository_id: [[repositoryId]],
    repository_owner_id: [[ownerId]],
    ref: refs,
    ref_type: listRefTypes(refs),
    ...(isCertain && { environment: named }),
    event_name: listEvents(events),
  };
  return new Map(Object.entries(known));
}

/** The names of the events, if all of them are known. gh-aw has names of its own for some. */
function listEvents(events: readonly string[]): readonly PossibleText[] {
  const areKnown = events.length > 0 && events.every((event) => event !== CALL && isGithubEvent(event));
  return areKnown ? events.map((event) => [event]) : [[EVENT]];
}

/** The refs that a run can have. Only a branch or a tag can be given. */
function listRefs(kind: RefOfRun, { ref }: RunOptions): readonly PossibleText[] {
  const given = ref === undefined ? undefined : fullRef(ref);
  const refIn = (start: string, shown: string): PossibleText =>
    given?.startsWith(start) === true ? [given] : [start, gap(shown, "ref")];
  const own: PossibleText = given === undefined ? ["refs/", gap("heads/BRANCH", "ref")] : [given];
  const pull: PossibleText = ["refs/pull/", { shown: "NUMBER", excludes: "/" }, "/merge"];
  switch (kind) {
    case "ref":
      return [own];
    case "tag":
      return [refIn("refs/tags/", "TAG")];
    case "merge-queue":
      return [refIn("refs/heads/gh-readonly-queue/", "BRANCH/pr-NUMBER-SHA")];
    case "pull-request":
      return [pull];
    case "uncertain":
      return [own, pull];
  }
}

/** `main` is short for `refs/heads/main`, and as for git, `tags/v1` is short for `refs/tags/v1`. */
function fullRef(ref: string): string {
  if (ref.startsWith("refs/")) return ref;
  return /^(?:heads|tags)\//.test(ref) ? `refs/${ref}` : `refs/heads/${ref}`;
}

function listRefTypes(refs: readonly PossibleText[]): readonly PossibleText[] {
  return refs.map(([start]) => {
    if (typeof start !== "string" || start === "refs/") return [REF_TYPE];
    return [start.startsWith("refs/tags/") ? "tag" : "branch"];
  });
}

/** The subjects that a run can have, by GitHub's default template: in the old form, or with immutable ids. */
function listSubjects(
  kind: RefOfRun,
  refs: readonly PossibleText[],
  environments: readonly Environment[],
  options: RunOptions,
): readonly PossibleText[] {
  const { owner, repository } = splitRepository(options);
  const [ownerId, repositoryId] = splitIds(options);
  const withIds: PossibleText = ["repo:", owner, "@", ownerId, "/", repository, "@", repositoryId, ":"];
  const heads = options.immutableIds === undefined ? [["repo:", owner, "/", repository, ":"], withIds] : [withIds];
  const ofRefs: readonly PossibleText[] = [
    ...(kind === "pull-request" ? [] : refs.map((ref): PossibleText => ["ref:", ...ref])),
    ...(kind === "pull-request" || kind === "uncertain" ? [["pull_request"]] : []),
  ];
  const tails = environments.flatMap((each) => (each === "none" ? ofRefs : [ofEnvironment(each)]));
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
