// Commands that people use to print an OIDC token: what each needs to print one for Anthropic, and which ones print something else.
import type { CommandOutput } from "../diagnostics/catalogue/command-words.ts";
import { programName } from "../syntax/command-stages.ts";
import type { Text } from "../syntax/text.ts";

/** The programs that a command runs as a pipeline. */
interface CommandStages {
  readonly stages: readonly (readonly Text[])[];
}

interface KnownCommand {
  /** The first words of the command, without a path. */
  readonly words: readonly string[];
  /** The options that set the token's audience, the usual one first. */
  readonly audience?: readonly string[];
  /** Who chooses the audience without these options. */
  readonly service?: string;
  /** Whether the command fails without these options. */
  readonly isRefused?: true;
  /** Options that can set the audience indirectly, such as a file with options. */
  readonly indirectAudience?: RegExp;
  /** The options and values without which it prints more than the token. */
  readonly needs?: readonly (readonly [option: RegExp, value: RegExp])[];
  /** The same as a text for people. */
  readonly needed?: string;
  /** What it prints instead of an OIDC token. */
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
    indirectAudience: /^--cli-input-/,
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
    indirectAudience: /^--flags-file/,
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

/** A known command as written in a file. */
export interface CommandCall extends KnownCommand {
  readonly call: readonly Text[];
  /** Whether its output is piped through other programs. */
  readonly isPiped: boolean;
}

/** The known command that a source runs first; nothing if it runs another one, or if that is uncertain. */
export function findKnownCommand({ stages }: CommandStages): CommandCall | undefined {
  const [call = [], ...others] = stages.filter(([program]) => !["tr", "head", "cat"].includes(program?.value ?? ""));
  // If several match, the one with the most words counts.
  const known = COMMANDS.filter(({ words }) => isCall(call, words)).toSorted(
    (a, b) => b.words.length - a.words.length,
  )[0];
  return known && { ...known, call, isPiped: others.length > 0 };
}

/** Whether a command sets its token's audience, or may do so. */
export function isAudienceGiven({ call, audience = [], indirectAudience }: CommandCall): boolean {
  const isIndirect = ({ value }: Text) => isVariable(value) || indirectAudience?.test(value);
  return audience.some((option) => optionValue(call, option)) || call.some(isIndirect);
}

/** The audience that a command sets. */
export function commandAudience(source: CommandStages): Text[] {
  const known = findKnownCommand(source);
  const [option] = known?.audience ?? [];
  const found = known && option !== undefined ? optionValue(known.call, option) : undefined;
  return found ? [found] : [];
}

/** Whether a command has all the options that make it print only the token, or may have them. */
export function printsTokenAlone({ call, needs = [] }: CommandCall): boolean {
  if (call.some(({ value }) => isVariable(value))) return true;
  return needs.every(([option, value]) =>
    call.some(({ value: item }, index) => {
      const [name = "", ...inline] = item.split("=");
      return option.test(name) && value.test(inline.length > 0 ? inline.join("=") : (call[index + 1]?.value ?? ""));
    }),
  );
}

/** Whether a word comes from a variable, which can be any option. */
function isVariable(word: string): boolean {
  return word.startsWith("${");
}

/** The value in `--option value` or `--option=value`; nothing if it is missing or empty. */
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

/** Whether a command contains these words in this order; a word that ends with a slash is the beginning of a path. */
function isCall(call: readonly Text[], words: readonly string[]): boolean {
  const [name, ...subcommands] = words;
  let at = 0;
  return (
    programName(call) === name &&
    subcommands.every((word) => (at = call.findIndex(({ value }, index) => index > at && isWord(value, word))) > 0)
  );
}
