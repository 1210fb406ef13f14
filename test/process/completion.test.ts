// `wifc completion`: the scripts contain everything that help does, and work in every installed shell.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { directoryWith, wifc } from "../support/command.ts";
import { runInProcess } from "../support/in-process.ts";

const DIRECTORY = directoryWith({ "agents-two.yaml": "" });

/** A typed text before Tab, and the proposals. */
const QUERIES: readonly (readonly [typed: string, proposed: readonly string[]])[] = [
  ["wifc li", ["lint"]],
  ["wifc --color never sch", ["schema"]],
  ["wifc lint --fail", ["--fail-on"]],
  ["wifc lint --fail-on ", ["error", "never", "warning"]],
  ["wifc lint --format s", ["sarif"]],
  ["wifc compile --target docker", ["docker-agent"]],
  ["wifc lint --rule unknown-key=", ["error", "note", "off", "warning"].map((severity) => `unknown-key=${severity}`)],
  [
    "wifc explain several",
    ["several-credentials", "several-documents", "several-engines", "several-subjects", "several-token-sources"],
  ],
  ["wifc completion f", ["fish"]],
  ["wifc lint agents-", ["agents-two.yaml"]],
];

// Runs zsh in a pseudo-terminal, and records everything that is added to the proposals.
const ZSH = `zmodload zsh/zpty
for typed in "$@"; do
  zpty inner zsh -f -i
  zpty -w inner 'PROMPT= TERM=dumb; autoload -Uz compinit; compinit -u -C -d ./dump; source ./zsh
compadd() {
  local -a found
  builtin compadd -A found "$@"
  print -rl -- $found >> answer
  builtin compadd "$@"
}
finish() { print -r -- "##" >> answer; exit }; zle -N finish; bindkey "^G" finish; print READ""Y'
  zpty -r -m inner line '*READY*'
  zpty -w -n inner "$typed"$'\\t\\a'
  while zpty -r inner line; do :; done
  zpty -d inner
done
cat answer
`;

/** How to query a shell. It prints the proposals, one per line, and \`##\` after each query. */
const SHELLS: Readonly<Record<string, readonly string[]>> = {
  bash: [
    "--norc",
    "-c",
    `source ./bash
for typed in "$@"; do
  # Readline splits words at spaces and at the characters of COMP_WORDBREAKS.
  read -ra COMP_WORDS <<< "\${typed//=/ = }"
  if [[ $typed == *[' ='] ]]; then COMP_WORDS+=(""); fi
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)) COMPREPLY=()
  _wifc
  if [[ \${#COMPREPLY[@]} == 0 ]]; then COMPREPLY=($(compgen -o default -- "\${COMP_WORDS[COMP_CWORD]}")); fi
  printf '%s\\n' "\${COMPREPLY[@]}" '##'
done`,
    "bash",
  ],
  zsh: ["-f", "-c", ZSH, "zsh"],
  fish: ["--no-config", "-c", `source ./fish; for typed in $argv; complete -C $typed; echo "##"; end`],
};

/** Lists the names in a section of a help text. */
function listNames(args: readonly string[], heading: string): string[] {
  const { stdout } = wifc(DIRECTORY, [...args, "--help"]);
  const [, part = ""] = stdout.split(heading);
  return [...part.matchAll(/^ {2}(?:-\w, )?((?:--)?[a-z][a-z-]+)/gm)].map(([, name = ""]) => name);
}

const COMMANDS = listNames([], "Commands:");
const SHOWN = [...COMMANDS];
for (const command of COMMANDS) SHOWN.push(...listNames([command], "Options:"));
assert.ok(SHOWN.includes("completion") && SHOWN.includes("--max-warnings"));

const SCRIPTS = new Map<string, string>();
for (const shell of Object.keys(SHELLS)) {
  const { status, stdout } = wifc(DIRECTORY, ["completion", shell]);
  assert.equal(status, 0);
  SCRIPTS.set(shell, stdout);
  writeFileSync(join(DIRECTORY, shell), stdout);
}

for (const [shell, script] of SCRIPTS) {
  test(`the script for ${shell} has every command and every option that the help shows`, () => {
    const missing = SHOWN.filter((name) => !script.includes(shell === "fish" ? name.replace(/^--/, "-l ") : name));
    assert.deepEqual(missing, []);
  });

  if (spawnSync(shell, ["--version"]).status !== 0) continue;

  test(`${shell} completes commands, options, values and files`, () => {
    const typed = QUERIES.map(([text]) => text);
    const environment = { ...process.env, HOME: DIRECTORY, XDG_CONFIG_HOME: DIRECTORY, XDG_DATA_HOME: DIRECTORY };
    const { stdout, stderr } = spawnSync(shell, [...(SHELLS[shell] ?? []), ...typed], {
      cwd: DIRECTORY,
      encoding: "utf8",
      env: environment,
      timeout: 60_000,
    });
    assert.equal(stderr, "");
    const answers = stdout.split("##\n").slice(0, -1);
    const proposed = answers.map((answer) => {
      const names = answer.split("\n").map((line) => line.split("\t")[0] ?? "");
      return [...new Set(names.filter((name) => name !== ""))].toSorted();
    });
    // bash only completes the part after the equals sign.
    const wanted = QUERIES.map(([, names]) =>
      shell === "bash" ? names.map((name) => name.replace(/.*=/, "")) : names,
    );
    assert.deepEqual(proposed, wanted);
  });
}

test("other shells are rejected", async () => {
  const { status, stderr } = await runInProcess(DIRECTORY, ["completion", "tcsh"]);
  assert.equal(status, 2);
  assert.match(stderr, /^wifc: .*tcsh.*bash, zsh, fish/);
});
