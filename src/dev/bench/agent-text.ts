// Typical agent files: about 2 kB, some with a valid sign-in, some with an invalid one, and one in seven with less common YAML.

const WORDS =
  "review the change and say what is missing before it is merged look at tests names errors and limits".split(" ");
const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789";
const TYPICAL_LENGTH = 2000;

export type Random = () => number;

export type Auth = "none" | "valid" | "wrong";

/** The shares of files whose sign-in is valid, and whose sign-in is wrong, from 0 to 1. The others have none. */
export interface Shares {
  readonly valid: number;
  readonly wrong: number;
}

/** What most rows are measured with. */
export const TYPICAL: Shares = { valid: 1 / 3, wrong: 1 / 3 };

// One file in so many has less common YAML.
const COMMON = 7;

/** Prints the file with this number, which is the same each time. */
export function agentText(number: number, { valid, wrong }: Shares): string {
  const random = createRandom(number);
  const share = random();
  const auth = share < valid ? "valid" : share < valid + wrong ? "wrong" : "none";
  return printAgent(random, auth, TYPICAL_LENGTH, number % COMMON === 0);
}

/** Prints an agent file of about `length` characters, but not more. */
export function printAgent(random: Random, auth: Auth, length: number, isUncommon = false): string {
  const head = `${isUncommon ? printUncommon(random) : ""}version: "8"
models:
  claude:
    provider: anthropic
    model: claude-sonnet-4-5
    max_tokens: 64000
${auth === "none" ? "" : printAuth(random, auth === "wrong")}agents:
  root:
    model: claude
    description: ${printWords(random, 8)}
    toolsets:
      - type: filesystem
      - type: shell
      - type: mcp
        ref: docker:github
    instruction: |
`;
  const lines: string[] = [];
  for (let size = head.length; ;) {
    const line = `      ${printWords(random, 14)}\n`;
    size += line.length;
    if (size > length) return head + lines.join("");
    lines.push(line);
  }
}

/** YAML that people write now and then: comments between keys, escapes, quoted keys, folded texts, lists of several lines. */
function printUncommon(random: Random): string {
  return `# ${printWords(random, 6)}
"metadata":
  author: "${printWords(random, 2)} \\u00e9 \\"${printWords(random, 1)}\\""   # ${printWords(random, 3)}
  description: >-
    ${printWords(random, 8)}

    ${printWords(random, 8)}
  tags: [one, two,
    three]   # ${printWords(random, 2)}
`;
}

function printAuth(random: Random, isWrong: boolean): string {
  const key = isWrong && random() < 0.5 ? "federation_rule" : "federation_rule_id";
  const organization = isWrong && key === "federation_rule_id" ? "example" : "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a";
  return `    auth:
      type: workload_identity_federation
      workload_identity_federation:
        ${key}: fdrl_01${printId(random)}
        organization_id: ${organization}
        service_account_id: svac_01${printId(random)}
        identity_token:
          file: /var/run/secrets/anthropic/token
`;
}

function printId(random: Random): string {
  return Array.from({ length: 22 }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join("");
}

export function printWords(random: Random, count: number): string {
  return Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ");
}

/** Creates a random number generator like `Math.random`, but with a seed. The algorithm is mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
