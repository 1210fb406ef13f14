// Commands that people take for printing an OIDC token: what each needs so that it prints one for Anthropic, and which print none.
import type { CommandOutput } from "../diagnostics/catalogue/command-words.ts";
import { programName } from "../syntax/command-stages.ts";
import type { Text } from "../syntax/text.ts";

/** The programs that a command runs, the output of one being the input of the next. */
interface CommandStages {
  readonly stages: readonly (readonly Text[])[];
}

interface KnownCommand {
  /** The words that the command begins with, without a path. */
  readonly words: readonly string[];
  /** The options that say whom the token is for, the usual one first, and who chooses if none does. */
  readonly audience?: readonly string[];
  readonly service?: string;
  /** Whether nobody chooses, so that it fails. */
  readonly isRefused?: true;
  /** Options by which the audience can come from elsewhere. */
  readonly elsewhere?: RegExp;
  /** What it must be given, each an option and its value, so that it prints the token alone. */
  readonly needs?: readonly (readonly [option: RegExp, value: RegExp])[];
  /** The same for people. */
  readonly needed?: string;
  /** What it prints in place of an OIDC token. */
  readonly prints?: CommandOutput;
}

// From the documentation of each program.
const COMMANDS: readonly KnownCommand[] = [
  {
    words: ["az", "account", "get-access-token"],
    audience: ["--resource", "--scope", "--resource-type"],
    service: "Azure",
    needs: [
      [/^--query$/, /^"?accessToken"?$/],
      [/^(-o|--output)$/, /^tsv$/],
    ],
    needed: "--query accessToken -o tsv",
  },
  {
    words: ["aws", "sts", "get-web-identity-token"],
    audience: ["--audience"],
    service: "AWS",
    isRefused: true,
    elsewhere: /^--cli-input-/,
    needs: [
      [/^--query$/, /^WebIdentityToken$/],
      [/^--output$/, /^text$/],
    ],
    needed: "--query WebIdentityToken --output text",
  },
  {
    words: ["gcloud", "auth", "print-identity-token"],
    audience: ["--audiences"],
    service: "Google Cloud",
    elsewhere: /^--flags-file/,
  },
  ...["kubectl", "oc"].map((program) => ({
    words: [program, "create", "token"],
    audience: ["--audience"],
    service: "Kubernetes",
  })),
  { words: ["vault", "read", "identity/oidc/token/"], needs: [[/^--?field$/, /^token$/]], needed: "-field=token" },
  { words: ["gcloud", "auth", "print-access-token"], prints: "google-cloud-access-token" },
  { words: ["gcloud", "auth", "application-default", "print-access-token"], prints: "google-cloud-access-token" },
  { words: ["gh", "auth", "token"], prints: "github-token" },
  { words: ["aws", "eks", "get-token"], prints: "aws-credentials" },
  ...["assume-role", "assume-role-with-web-identity", "get-session-token", "get-federation-token"].map((name) => ({
    words: ["aws", "sts", name],
    prints: "aws-credentials" as const,
  })),
  { words: ["vault", "print", "token"], prints: "vault-token" },
];

/** A known command as an author wrote it. */
export interface CommandCall extends KnownCommand {
  readonly call: readonly Text[];
  /** Whether its output goes to other programs first. */
  readonly isPiped: boolean;
}

/** The known command that a source runs first; nothing if it is another, or not sure. */
export function findKnownCommand({ stages }: CommandStages): CommandCall | undefined {
  const [call = [], ...others] = stages.filter(([program]) => !["tr", "head", "cat"].includes(program?.value ?? ""));
  // Of several that begin alike, the one with the most words.
  const known = COMMANDS.filter(({ words }) => isCall(call, words)).toSorted(
    (a, b) => b.words.length - a.words.length,
  )[0];
  return known && { ...known, call, isPiped: others.length > 0 };
}

/** Whether a command says whom its token is for, or may do so. */
export function isAudienceGiven({ call, audience = [], elsewhere }: CommandCall): boolean {
  const isElsewhere = ({ value }: Text) => isUnknown(value) || elsewhere?.test(value);
  return audience.some((option) => optionValue(call, option)) || call.some(isElsewhere);
}

/** The audience that a command names. */
export function commandAudience(source: CommandStages): Text[] {
  const known = findKnownCommand(source);
  const [option] = known?.audience ?? [];
  const found = known && option !== undefined ? optionValue(known.call, option) : undefined;
  return found ? [found] : [];
}

/** Whether a command is given all that makes it print the token alone, or may be. */
export function printsTokenAlone({ call, needs = [] }: CommandCall): boolean {
  if (call.some(({ value }) => isUnknown(value))) return true;
  return needs.every(([option, value]) =>
    call.some(({ value: item }, index) => {
      const [name = "", ...inline] = item.split("=");
      return option.test(name) && value.test(inline.length > 0 ? inline.join("=") : (call[index + 1]?.value ?? ""));
    }),
  );
}

/** A word that a variable brings can be any option. */
function isUnknown(word: string): boolean {
  return word.startsWith("${");
}

/** `--option value` or `--option=value`; nothing if it is missing or empty. */
function optionValue(call: readonly Text[], option: string): Text | undefined {
  const at = call.findIndex(({ value }) => value === option || value.startsWith(`${option}=`));
  const found = call[at];
  if (!found) return undefined;
  const value = found.value === option ? call[at + 1] : { ...found, value: found.value.slice(option.length + 1) };
  return value?.value ? value : undefined;
}

function isWord(item: string, word: string): boolean {
  return item === word || (word.endsWith("/") && item.startsWith(word));
}

/** Whether the words stand in this order, with options between them at most; a word with a slash at its end begins a path. */
function isCall(call: readonly Text[], words: readonly string[]): boolean {
  const [name, ...subcommands] = words;
  let at = 0;
  return (
    programName(call) === name &&
    subcommands.every((word) => (at = call.findIndex(({ value }, index) => index > at && isWord(value, word))) > 0)
  );
}
