// GitHub workflows and actions that sign in with federation, with the codes of what is wrong with them, notes left out.

const RULE = "fdrl_01AbCdEfGhIjKlMnOpQrStUv";
const ORGANIZATION = "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a";
const GRANT = "permissions: { contents: read, id-token: write }";
const INPUTS = `anthropic_federation_rule_id: ${RULE}, anthropic_organization_id: ${ORGANIZATION}`;
const CLAUDE = `      - uses: anthropics/claude-code-action@v1\n        with: { ${INPUTS}, prompt: Review this. }\n`;
const IDS = `ANTHROPIC_FEDERATION_RULE_ID: ${RULE}, ANTHROPIC_ORGANIZATION_ID: ${ORGANIZATION}`;

/** A job with these steps. */
function job(steps: string, settings = ""): string {
  return `jobs:\n  claude:\n    runs-on: ubuntu-latest\n${settings}    steps:\n      - uses: actions/checkout@v5\n${steps}`;
}

function run(script: string, settings = ""): string {
  const lines = script.split("\n").map((line) => `          ${line}\n`);
  return `      - run: |\n${lines.join("")}${settings}`;
}

const REQUEST =
  'curl -sSf -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=https://api.anthropic.com"';
const TOKEN = run(`${REQUEST} | jq -r .value > "$RUNNER_TEMP/token"`);
const FILE = `ANTHROPIC_IDENTITY_TOKEN_FILE: "\${{ runner.temp }}/token"`;
const AGENT = `      - run: python agent.py\n        env: { ${IDS}, ${FILE} }\n`;
const HEAD = "${{ github.event.pull_request.head.sha }}";

/** One file: its text, and the codes of its findings without notes. */
export type Expected = readonly [text: string, ...codes: string[]];

/** The files by what they do. */
export const WITH_FEDERATION: Readonly<Record<string, Expected>> = {
  "the action": [`on: { issue_comment: { types: [created] } }\n${GRANT}\n${job(CLAUDE)}`],
  "the action, with permissions of its job": [`on: issues\npermissions: {}\n${job(CLAUDE, `    ${GRANT}\n`)}`],
  "the action in a matrix": [
    `on: push\n${GRANT}\n${job(CLAUDE.replace("Review this.", '"Review ${{ matrix.part }}"'), "    strategy: { matrix: { part: [api, web] } }\n")}`,
  ],
  "the base action after tests": [
    `on: push\n${GRANT}\n${job(`      - run: npm test\n${CLAUDE.replace("code-action@v1", "code-base-action@beta")}`)}`,
  ],
  "the action in a reusable workflow": [
    `on:\n  workflow_call:\n    inputs: { prompt: { type: string } }\n${job(CLAUDE)}`,
  ],
  "the action in a composite action": [
    `name: Review\ndescription: Reviews\nruns:\n  using: composite\n  steps:\n${CLAUDE.replaceAll(/^ {2}/gm, "")}`,
  ],
  "the action twice, each with a token of its own": [`on: push\n${GRANT}\n${job(CLAUDE + CLAUDE)}`],
  "the action on the base of pull requests from forks": [`on: pull_request_target\n${GRANT}\n${job(CLAUDE)}`],
  "the action on the head of pull requests from forks": [
    `on: pull_request_target\n${GRANT}\n${job(`      - uses: actions/checkout@v5\n        with: { ref: "${HEAD}" }\n${CLAUDE}`)}`,
    "untrusted-checkout",
  ],
  "the action on pull requests that a script checks out": [
    `on: [push, pull_request_target]\n${GRANT}\n${job(`${run("gh pr checkout ${{ github.event.number }}")}${CLAUDE}`)}`,
    "untrusted-checkout",
  ],
  "the action on the merge of pull requests from forks": [
    `on: pull_request_target\n${GRANT}\n${job(`      - uses: actions/checkout@v5\n        with: { ref: "refs/pull/\${{ github.event.number }}/merge" }\n${CLAUDE}`)}`,
    "untrusted-checkout",
  ],
  "the action on forks that a member approved": [
    `on: pull_request_target\n${GRANT}\n${job(
      `      - uses: actions/checkout@v5\n        with: { ref: "${HEAD}" }\n${CLAUDE}`,
      `    if: contains(fromJSON('["OWNER", "MEMBER"]'), github.event.pull_request.author_association)\n`,
    )}`,
  ],
  "the action on heads of branches, in a step with a condition": [
    `on: pull_request_target\n${GRANT}\n${job(
      `      - uses: actions/checkout@v5\n        if: "!github.event.pull_request.head.repo.fork"\n        with: { ref: "${HEAD}" }\n${CLAUDE}`,
    )}`,
  ],
  "the action after a job that keeps forks out": [
    `on: pull_request_target\n${GRANT}\n${job(
      `      - uses: actions/checkout@v5\n        with: { ref: "${HEAD}" }\n${CLAUDE}`,
      "    needs: [check]\n",
    )}  check:\n    if: github.event.pull_request.head.repo.fork == false\n    runs-on: ubuntu-latest\n    steps: [{ run: "true" }]\n`,
  ],
  "the difference of a pull request from a fork, which is not checked out": [
    `on: pull_request_target\n${GRANT}\n${job(`${run('git fetch origin "pull/${{ github.event.number }}/head"\ngit diff HEAD FETCH_HEAD > "$RUNNER_TEMP/diff"')}${CLAUDE}`)}`,
  ],
  "the head of a fork in a job that does not sign in": [
    `on: pull_request_target\n${GRANT}\n${job(CLAUDE)}  build:\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n      - uses: actions/checkout@v5\n        with: { ref: "${HEAD}" }\n`,
  ],
  "the action on runs of other workflows": [
    `on: { workflow_run: { workflows: [CI], types: [completed] } }\n${GRANT}\n${job(
      `      - uses: actions/checkout@v5\n        with: { ref: "\${{ github.event.workflow_run.head_sha }}" }\n${CLAUDE}`,
      "    if: github.event.workflow_run.conclusion == 'failure'\n",
    )}`,
    "untrusted-checkout",
  ],
  "the action on pushes that other workflows ran for": [
    `on: { workflow_run: { workflows: [CI], types: [completed] } }\n${GRANT}\n${job(
      `      - uses: actions/checkout@v5\n        with: { ref: "\${{ github.event.workflow_run.head_sha }}" }\n${CLAUDE}`,
      "    if: github.event.workflow_run.event == 'push'\n",
    )}`,
  ],
  "a program after a step that writes the token": [`on: push\n${GRANT}\n${job(TOKEN + AGENT)}`],
  "a program before the step that writes the token": [
    `on: push\n${GRANT}\n${job(AGENT + TOKEN)}`,
    "token-file-not-written",
  ],
  "a program that reads another file than the one with the token": [
    `on: push\n${GRANT}\n${job(TOKEN.replace("/token", "/anthropic/token") + AGENT)}`,
    "token-file-not-written",
  ],
  "a token file that an action may write": [
    `on: push\n${GRANT}\n${job(`      - uses: example/identity-token@v1\n${AGENT}`)}`,
  ],
  "a token file that a script of the repository may write": [
    `on: push\n${GRANT}\n${job(`      - run: ./scripts/sign-in.sh\n${AGENT}`)}`,
  ],
  "a token file that is mounted": [
    `on: push\n${job(AGENT.replace("${{ runner.temp }}", "/var/run/secrets/anthropic"), "    container: node:22\n").replace("ubuntu-latest", "[self-hosted, linux]")}`,
  ],
  "a token file on a machine of our own": [
    `on: push\n${job(AGENT.replace("${{ runner.temp }}", "/srv/spiffe")).replace("ubuntu-latest", "self-hosted")}`,
  ],
  "a token in PowerShell": [
    `on: push\n${GRANT}\n${job(
      run(
        '$r = Invoke-RestMethod -Headers @{ Authorization = "bearer $env:ACTIONS_ID_TOKEN_REQUEST_TOKEN" } "$env:ACTIONS_ID_TOKEN_REQUEST_URL&audience=https://api.anthropic.com"\n$r.value | Out-File "$env:RUNNER_TEMP/token"',
      ) + AGENT,
    ).replace("ubuntu-latest", "windows-2025")}`,
  ],
  "a token from JavaScript": [
    `on: push\n${GRANT}\n${job(
      `      - uses: actions/github-script@v8\n        with:\n          script: |\n            const token = await core.getIDToken("https://api.anthropic.com");\n            require("fs").writeFileSync(process.env.RUNNER_TEMP + "/token", token);\n${AGENT}`,
    )}`,
  ],
  "a token from JavaScript, without an audience": [
    `on: push\n${GRANT}\n${job(
      `      - uses: actions/github-script@v8\n        with:\n          script: |\n            const token = await core.getIDToken();\n            require("fs").writeFileSync(process.env.RUNNER_TEMP + "/token", token);\n${AGENT}`,
    )}`,
    "missing-audience",
  ],
  "two programs that read one token": [`on: push\n${GRANT}\n${job(TOKEN + AGENT + AGENT)}`, "shared-identity-token"],
  "two programs, each with a token of its own": [`on: push\n${GRANT}\n${job(TOKEN + AGENT + TOKEN + AGENT)}`],
  "two programs of which one may run": [
    `on: push\n${GRANT}\n${job(`${TOKEN}${AGENT}        if: github.ref_name == 'main'\n${AGENT}        if: github.ref_name != 'main'\n`)}`,
  ],
  "two prompts in one script": [
    `on: push\n${GRANT}\n${job(`${TOKEN}${run("claude -p one\nclaude -p two", `        env: { ${IDS}, ${FILE} }\n`)}`)}`,
    "shared-identity-token",
  ],
  "one of two prompts in one script": [
    `on: push\n${GRANT}\n${job(`${TOKEN}${run("if [ -s x ]; then\n  claude -p one\nelse\n  claude -p two\nfi", `        env: { ${IDS}, ${FILE} }\n`)}`)}`,
  ],
  "a prompt that is tried again": [
    `on: push\n${GRANT}\n${job(`${TOKEN}${run("claude -p one || claude -p one", `        env: { ${IDS}, ${FILE} }\n`)}`)}`,
  ],
  "three programs, of which the last two read one token": [
    `on: push\n${GRANT}\n${job(TOKEN + AGENT + TOKEN + AGENT + AGENT)}`,
    "shared-identity-token",
  ],
  "two programs with a program between them that may get another token": [
    `on: push\n${GRANT}\n${job(`${TOKEN}${AGENT}      - run: ./scripts/sign-in.sh\n${AGENT}`)}`,
  ],
  "a version of Claude Code before a prompt": [
    `on: push\n${GRANT}\n${job(`${TOKEN}${run("npm install -g @anthropic-ai/claude-code\nclaude --version\nclaude -p one", `        env: { ${IDS}, ${FILE} }\n`)}`)}`,
  ],
  "a token that is renewed while a program runs": [
    `on: push\n${GRANT}\n${job(
      `${run(`while true; do ${REQUEST} | jq -r .value > "$RUNNER_TEMP/token"; sleep 240; done &`)}${AGENT}${AGENT}`,
    )}`,
  ],
  "a token of AWS next to one for Claude": [
    `on: push\n${GRANT}\n${job(
      `${run('curl -sS -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL" | jq -r .value > "$RUNNER_TEMP/aws"')}${TOKEN}${AGENT}`,
    )}`,
  ],
  "an output of a step with the token, in two steps": [
    `on: push\n${GRANT}\n${job(
      `${run(`echo "token=$(${REQUEST} | jq -r .value)" >> "$GITHUB_OUTPUT"`, "        id: token\n")}${AGENT.replace(FILE, 'ANTHROPIC_IDENTITY_TOKEN: "${{ steps.token.outputs.token }}"').repeat(2)}`,
    )}`,
    "shared-identity-token",
  ],
};

/** Scripts before a program that reads `$RUNNER_TEMP/token`, each of which may write that file. */
export const POSSIBLE_WRITERS: readonly string[] = [
  `cd "$RUNNER_TEMP"\n${REQUEST} | jq -r .value > token`,
  `(cd "$RUNNER_TEMP" && ${REQUEST} | jq -r .value > token)`,
  `F=$(mktemp)\n${REQUEST} | jq -r .value > "$F"\nmv "$F" "$RUNNER_TEMP/token"`,
  `F=$(mktemp)\n${REQUEST} | jq -r .value > "$F"`,
  'cp /somewhere/token "$RUNNER_TEMP"',
  'cp /somewhere/token "$RUNNER_TEMP/"',
  'curl -sSfo "$RUNNER_TEMP/token" https://tokens.example.com/token',
  "wget -qO ${RUNNER_TEMP}/token https://tokens.example.com/token",
  'curl -sS -O --output-dir "$RUNNER_TEMP" https://tokens.example.com/token',
  'gh run download --name token --dir "$RUNNER_TEMP"',
  "git clone https://github.com/example/token",
  "npm run token",
  "./token.sh",
  "bash -c 'echo x > \"$RUNNER_TEMP/token\"'",
  'eval "$WRITE"',
  "vault agent -config=agent.hcl",
  'for name in token; do echo x > "$RUNNER_TEMP/$name"; done',
  'cat > "$RUNNER_TEMP/token" <<EOF\n${{ secrets.TOKEN }}\nEOF',
  'echo "unclosed',
  '[ -f "$RUNNER_TEMP/token" ]',
  'echo x | tee -a "$GITHUB_STEP_SUMMARY" "$RUNNER_TEMP/token"',
  'tar xf token.tar -C "$RUNNER_TEMP"',
  'dd if=/dev/stdin of="$RUNNER_TEMP/token"',
];

/** Scripts before such a program that do not write that file. */
export const OTHER_SCRIPTS: readonly string[] = [
  "npm ci",
  "pip install anthropic",
  'echo "folder=$RUNNER_TEMP/other" >> "$GITHUB_OUTPUT"',
  `${REQUEST} | jq -r .value > token`,
  `${REQUEST} | jq -r .value > "$GITHUB_WORKSPACE/token"`,
  `${REQUEST} | jq -r .value > "$RUNNER_TEMP/token.txt"`,
  `${REQUEST} | jq -r .value | tee "$RUNNER_TEMP/tokens"`,
  'git fetch origin main && git log --oneline > "$RUNNER_TEMP/log"',
  'if [ -n "$X" ]; then exit 1; fi',
];

/** A job that reads `$RUNNER_TEMP/token` after a script. */
export function readAfter(script: string): string {
  return `on: push\n${GRANT}\n${job(run(script) + AGENT)}`;
}

/** A job for pull requests from forks that signs in after a step, which is in flow style. */
export function signInAfter(step: string): string {
  return `on: pull_request_target\n${GRANT}\n${job(`      - { ${step} }\n${CLAUDE}`)}`;
}

/** A job that reads it in the script itself. */
export function readWithin(script: string): string {
  return `on: push\n${GRANT}\n${job(run(`${script}\npython agent.py`, `        env: { ${IDS}, ${FILE} }\n`))}`;
}

/** Ways to write the token to a file, with the request and the path filled in. */
const WRITINGS: Readonly<Record<string, (request: string, filter: string, path: string) => string>> = {
  "with a redirection": (request, filter, path) => `set -euo pipefail\n${request} | ${filter} > "${path}"`,
  "with tee": (request, filter, path) => `${request} |\n  ${filter} | tee ${path} > /dev/null`,
  "through a variable": (request, filter, path) =>
    `TOKEN=$(${request} | ${filter})\necho "::add-mask::$TOKEN"\nprintf '%s' "$TOKEN" > "${path}"`,
  "to a path in a variable": (request, filter, path) =>
    `mkdir -p "$(dirname "${path}")"\nOUT="${path}"\numask 077\nif true; then\n  ${request} \\\n    | ${filter} >"$OUT"\nfi`,
  "to the path in the variable of the SDKs": (request, filter, path) =>
    `export ANTHROPIC_IDENTITY_TOKEN_FILE="${path}"\n${request} | ${filter} >| "$ANTHROPIC_IDENTITY_TOKEN_FILE"`,
};

const PATHS: readonly (readonly [written: string, read: string])[] = [
  ["$RUNNER_TEMP/claude/token", "${{ runner.temp }}/claude/token"],
  ["${{ runner.temp }}/token.jwt", "${{runner.temp}}/token.jwt"],
  ["${RUNNER_TEMP}/token.jwt", "${{ env.FOLDER }}/token.jwt"],
  ["/var/lib/claude/token", "/var/lib/claude/token"],
];

/** Where the variables are. */
const SCOPES: Readonly<Record<string, (variables: string, steps: string, last: string) => string>> = {
  workflow: (variables, steps, last) => `on: push\n${GRANT}\nenv: { ${variables} }\n${job(steps + last)}`,
  job: (variables, steps, last) => `on: push\n${GRANT}\n${job(steps + last, `    env: { ${variables} }\n`)}`,
  step: (variables, steps, last) => `on: push\n${GRANT}\n${job(`${steps}${last}        env: { ${variables} }\n`)}`,
  "step, with an anchor": (variables, steps, last) =>
    `on: push\n${GRANT}\n${job(`${steps}        env: &claude { ${variables} }\n${last}        env: *claude\n`)}`,
};

/** A change of the script, and the code that it causes. */
const MISTAKES: Readonly<Record<string, readonly [change: (script: string) => string, ...codes: string[]]>> = {
  nothing: [(script) => script],
  "the audience": [(script) => script.replace(/&audience=[^"]*/, ""), "missing-audience"],
  "the end of the audience": [(script) => script.replace(/(&audience=[^"]*)/, "$1/v1"), "suspicious-audience"],
  "the option of jq": [(script) => script.replace("jq -r", "jq"), "incomplete-github-oidc"],
  "the name of the file": [
    (script) => script.replaceAll(/token(?=[.\w]*")|token(?= )|token\.jwt/g, "other"),
    "token-file-not-written",
  ],
};

/** Every combination of these, as a name, a text and codes. */
export function listVariants(): [name: string, text: string, codes: string[]][] {
  return Object.entries(WRITINGS).flatMap(([writing, write]) =>
    PATHS.flatMap(([written, read]) =>
      // The contexts `runner` and `env` only exist in steps.
      Object.entries(SCOPES).flatMap(([scope, place]) =>
        read.includes("${{") && !scope.startsWith("step")
          ? []
          : Object.entries(MISTAKES).map(([mistake, [change, ...codes]]): [string, string, string[]] => {
              const steps = run(change(write(REQUEST, "jq -r .value", written)));
              const variables = `${IDS}, FOLDER: "\${{ runner.temp }}", ANTHROPIC_IDENTITY_TOKEN_FILE: "${read}"`;
              const text = place(variables, steps, "      - run: claude -p hello\n");
              return [`${writing} to ${written}, with the variables in the ${scope}, without ${mistake}`, text, codes];
            }),
      ),
    ),
  );
}
