// GitHub workflows and actions of many kinds, none of which signs in with federation.

const KEY = "${{ secrets.ANTHROPIC_API_KEY }}";

/** The files by what they do. */
export const WITHOUT_FEDERATION: Readonly<Record<string, string>> = {
  "tests on several versions of Node": `name: CI
on:
  push: { branches: [main] }
  pull_request:
concurrency: { group: "ci-\${{ github.ref }}", cancel-in-progress: true }
permissions: { contents: read }
jobs:
  test:
    runs-on: \${{ matrix.os }}
    strategy:
      fail-fast: false
      matrix:
        os: [ubuntu-latest, windows-latest, macos-latest]
        node: [20, 22, 24]
        exclude: [{ os: macos-latest, node: 20 }]
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version: "\${{ matrix.node }}", cache: npm }
      - run: npm ci
      - run: npm test -- --coverage
`,
  "Python with uv": `on: [push, pull_request]
jobs:
  lint:
    runs-on: ubuntu-24.04
    env: { UV_FROZEN: 1, PYTHONUNBUFFERED: "1" }
    steps:
      - uses: actions/checkout@v5
      - uses: astral-sh/setup-uv@v6
      - run: |
          uv sync --all-extras
          uv run ruff check .
          uv run pytest -q | tee report.txt
      - if: failure()
        uses: actions/upload-artifact@v4
        with: { name: report, path: report.txt }
`,
  "a release of a Go program": `on:
  push:
    tags: ["v*.*.*"]
permissions:
  contents: write
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0 }
      - uses: actions/setup-go@v6
        with: { go-version-file: go.mod }
      - uses: goreleaser/goreleaser-action@v6
        with: { args: release --clean }
        env: { GITHUB_TOKEN: "\${{ secrets.GITHUB_TOKEN }}" }
`,
  "an image for AWS, with OIDC": `on: { push: { branches: [main] } }
permissions: { id-token: write, contents: read }
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: aws-actions/configure-aws-credentials@v5
        with:
          role-to-assume: arn:aws:iam::123456789012:role/deploy
          aws-region: eu-central-1
      - uses: aws-actions/amazon-ecr-login@v2
        id: ecr
      - run: docker build -t "$REGISTRY/app:$GITHUB_SHA" . && docker push "$REGISTRY/app:$GITHUB_SHA"
        env: { REGISTRY: "\${{ steps.ecr.outputs.registry }}" }
`,
  "a token of GitHub's for a service of our own": `on: workflow_dispatch
permissions: { id-token: write }
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - run: |
          TOKEN=$(curl -sS -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL" | jq -r .value)
          curl -H "Authorization: Bearer $TOKEN" https://deploy.example.com/v1/hooks
`,
  "trusted publishing to PyPI": `on: { release: { types: [published] } }
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: { name: pypi, url: "https://pypi.org/p/example" }
    permissions: { id-token: write }
    steps:
      - uses: actions/download-artifact@v5
        with: { name: dist, path: dist/ }
      - uses: pypa/gh-action-pypi-publish@release/v1
`,
  "Google Cloud with workload identity federation": `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write }
    steps:
      - uses: actions/checkout@v5
      - uses: google-github-actions/auth@v3
        with:
          workload_identity_provider: projects/123/locations/global/workloadIdentityPools/github/providers/repo
          service_account: deploy@example.iam.gserviceaccount.com
      - uses: google-github-actions/deploy-cloudrun@v3
        with: { service: app, region: europe-west1, source: . }
`,
  pages: `on: { push: { branches: [main] }, workflow_dispatch: null }
permissions: { contents: read, pages: write, id-token: write }
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: npm ci && npm run docs
      - uses: actions/upload-pages-artifact@v4
        with: { path: site }
  deploy:
    needs: build
    runs-on: ubuntu-latest
    environment: github-pages
    steps: [{ uses: actions/deploy-pages@v4 }]
`,
  "code scanning every week": `on: { schedule: [{ cron: "17 4 * * 1" }] }
jobs:
  analyze:
    runs-on: ubuntu-latest
    permissions: { security-events: write }
    strategy: { matrix: { language: [javascript-typescript, actions] } }
    steps:
      - uses: actions/checkout@v5
      - uses: github/codeql-action/init@v3
        with: { languages: "\${{ matrix.language }}" }
      - uses: github/codeql-action/analyze@v3
`,
  "labels for pull requests from forks": `on: pull_request_target
permissions: { contents: read, pull-requests: write }
jobs:
  label:
    runs-on: ubuntu-latest
    steps: [{ uses: actions/labeler@v6 }]
`,
  "a build of the head of a pull request, without any secret": `on: pull_request_target
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { ref: "\${{ github.event.pull_request.head.sha }}", persist-credentials: false }
      - run: make
`,
  "merging updates of dependencies": `on: pull_request
jobs:
  merge:
    if: github.event.pull_request.user.login == 'dependabot[bot]'
    runs-on: ubuntu-latest
    steps:
      - uses: dependabot/fetch-metadata@v2
        id: metadata
      - run: gh pr merge --auto --squash "$URL"
        if: steps.metadata.outputs.update-type == 'version-update:semver-patch'
        env: { URL: "\${{ github.event.pull_request.html_url }}", GH_TOKEN: "\${{ github.token }}" }
`,
  terraform: `on: pull_request
permissions: { id-token: write, contents: read }
env: { ARM_USE_OIDC: true, ARM_CLIENT_ID: "\${{ vars.CLIENT_ID }}", TF_IN_AUTOMATION: 1 }
defaults: { run: { working-directory: infra } }
jobs:
  plan:
    runs-on: [self-hosted, linux]
    steps:
      - uses: actions/checkout@v5
      - uses: hashicorp/setup-terraform@v3
      - run: terraform init && terraform plan -out=plan.bin
`,
  "Claude Code with an API key": `on: { issue_comment: { types: [created] } }
jobs:
  claude:
    if: contains(github.event.comment.body, '@claude')
    runs-on: ubuntu-latest
    permissions: { contents: write, pull-requests: write, issues: write, id-token: write }
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 1 }
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: "${KEY}" }
`,
  "Claude Code with a token of a subscription": `on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          claude_code_oauth_token: \${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}
          prompt: Review this pull request.
          claude_args: --max-turns 10
`,
  "Claude Code on Bedrock": `on: issues
permissions: { id-token: write, contents: read }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v5
        with: { role-to-assume: "\${{ vars.AWS_ROLE }}", aws-region: us-west-2 }
      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: "true", claude_args: "--model anthropic.claude-sonnet-4-5-20250929-v1:0" }
`,
  "a script that uses the API with a key": `on: { schedule: [{ cron: "0 6 * * *" }] }
env: { ANTHROPIC_API_KEY: "${KEY}", ANTHROPIC_BASE_URL: "https://api.anthropic.com" }
jobs:
  digest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: pip install anthropic && python digest.py > "$RUNNER_TEMP/digest.md"
`,
  "a script that uses the API of one workspace with a key": `on: push
jobs:
  usage:
    runs-on: ubuntu-latest
    env: { ANTHROPIC_ORGANIZATION_ID: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a, ANTHROPIC_WORKSPACE_ID: wrkspc_01AbCdEfGhIjKlMnOpQrStUv }
    steps:
      - run: ./usage.sh
        env: { ANTHROPIC_API_KEY: "${KEY}" }
`,
  "a caller of a reusable workflow": `on: push
jobs:
  checks:
    uses: ./.github/workflows/checks.yml
    with: { level: strict }
    secrets: inherit
  deploy:
    needs: [checks]
    permissions: { id-token: write }
    uses: example/workflows/.github/workflows/deploy.yml@v3
`,
  "a reusable workflow": `on:
  workflow_call:
    inputs: { level: { type: string, default: normal } }
    secrets: { token: { required: false } }
jobs:
  checks:
    runs-on: ubuntu-latest
    steps: [{ run: "./checks --level=\${{ inputs.level }}" }]
`,
  "a composite action": `name: Set up
description: Installs what all jobs need
inputs: { version: { description: The version, default: latest } }
runs:
  using: composite
  steps:
    - uses: actions/setup-node@v5
    - run: npm install --global "pnpm@\${{ inputs.version }}"
      shell: bash
`,
  "an action in JavaScript": `name: Notify
description: Sends a message
inputs: { url: { description: Where to, required: true } }
outputs: { id: { description: The id of the message } }
runs: { using: node24, main: dist/index.js, post: dist/cleanup.js }
branding: { icon: bell, color: green }
`,
  "jobs with services and containers": `on: push
jobs:
  integration:
    runs-on: ubuntu-latest
    container: { image: "node:22", env: { PGHOST: postgres } }
    services:
      postgres: { image: "postgres:17", env: { POSTGRES_PASSWORD: postgres }, ports: ["5432:5432"] }
    steps:
      - uses: actions/checkout@v5
      - run: cat > .env <<'EOF2'
          A=1
          EOF2
      - run: npm run integration
`,
  anchors: `on: push
jobs:
  a: &job
    runs-on: ubuntu-latest
    env: &env { LEVEL: debug }
    steps: &steps
      - uses: actions/checkout@v5
      - run: make
  b:
    <<: *job
    env: { <<: *env, LEVEL: info }
  c: { runs-on: ubuntu-latest, steps: *steps }
`,
  "stale issues": `on: { schedule: [{ cron: "30 1 * * *" }] }
jobs:
  stale:
    runs-on: ubuntu-slim
    permissions: { issues: write }
    steps:
      - uses: actions/stale@v10
        with: { days-before-stale: 60, stale-issue-message: "No activity for 60 days." }
`,
};
