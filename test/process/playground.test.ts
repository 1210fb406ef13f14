// The playground in Chromium: what a person sees and does there. Skipped, with the reason, where there is no Chromium.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { deflateRawSync, gzipSync } from "node:zlib";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { EXAMPLES } from "../../editors/playground/examples.mts";
import { lint } from "../../src/api/lint.ts";
import { hasErrors } from "../../src/diagnostics/entry.ts";
import { DIALECTS } from "../../src/dialects/dialects.ts";
import { CHROMIUM, CHROMIUM_FLAGS } from "../support/chromium.ts";
import { ROOT } from "../support/pages.ts";
import { agentAuth, federatedAgent } from "../support/sources.ts";

const MOST_BYTES = 400_000;
const MOST_MILLISECONDS = 100;
// In milliseconds: how long the page waits after a keystroke.
const DELAY = 10;
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".txt": "text/plain",
};

const outdir = mkdtempSync(join(tmpdir(), "wifc-playground-"));
before(() => execFileSync("npm", ["run", "-s", "playground", "--", outdir], { cwd: ROOT }));
after(() => rmSync(outdir, { recursive: true }));

function readBuilt(name: string): string {
  return readFileSync(join(outdir, name), "utf8");
}

/** A script and all that it imports at once, and not on demand. */
function withImports(script: string): string[] {
  const imported = Array.from(readBuilt(script).matchAll(/\b(?:from|import)"\.\/([^"]+)"/g), ([, name = ""]) => name);
  return [script, ...imported.flatMap(withImports)];
}

test("the page is small, allows only its own scripts, and needs no eval", (t) => {
  const files = readdirSync(outdir);
  const page = readBuilt("index.html");
  const named = Array.from(page.matchAll(/(?:src|stylesheet" href)="([^"]+)"/g), ([, name = ""]) => name);
  assert.deepEqual(named, ["style.css", "playground.js"]);
  const first = new Set(["index.html", "style.css", "offline.js", ...withImports("playground.js")]);
  const sizeOf = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(outdir, name))).length, 0);
  t.diagnostic(`${sizeOf(first)} bytes at first, ${sizeOf(files)} bytes with everything that is loaded on demand`);
  assert.ok(sizeOf(first) <= MOST_BYTES, `${sizeOf(first)} bytes`);
  const onDemand = files.filter((name) => !first.has(name)).map((name) => name.replace(/-\w+(?=\.js$)/, ""));
  assert.deepEqual(onDemand, ["explanations.js", "licenses.txt", "rule-condition.js"]);

  const [, policy = ""] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  const rules = policy.split("; ");
  for (const rule of ["default-src 'none'", "script-src 'self'", "base-uri 'none'"])
    assert.ok(rules.includes(rule), rule);
  assert.doesNotMatch(policy, /unsafe|https?:|\*|data:|blob:/);
  assert.doesNotMatch(page, /https?:\/\/|<script(?![^>]*src=)|\sstyle=|\son\w+=/);
  for (const script of files.filter((name) => name.endsWith(".js")))
    assert.doesNotMatch(readBuilt(script), /(?<![\w$.}])(?:eval|new Function)\(/, script);
});

test("there are examples of each dialect, and only those of mistakes have errors", () => {
  const dialects = EXAMPLES.flatMap(({ title, folder, files }) =>
    Object.entries(files).flatMap(([name, file]) => {
      const source = { name, text: readFileSync(join(ROOT, "fixtures", folder, file), "utf8") };
      const found = lint(source);
      // Files that belong together are checked in the page.
      const isAlone = Object.keys(files).length === 1;
      assert.equal(isAlone && hasErrors(found.diagnostics), isAlone && title.startsWith("Mistake: "), title);
      return found.dialects;
    }),
  );
  assert.deepEqual(new Set(dialects), new Set(DIALECTS.map(({ name }) => name)));
});

/** Whether Chromium did not report its own styles, which it adds to what it replaces in an editor until the editor draws it again. */
function isOurs(text: string): boolean {
  return !text.startsWith("Applying inline style violates");
}

/** Replaces the text of the file that is shown. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}

/** The fragment of a link to a state of the page. */
function linkTo(state: object): string {
  return `#1.${deflateRawSync(JSON.stringify(state)).toString("base64url")}`;
}

function focused(page: Page): Promise<unknown> {
  return page.evaluate("document.activeElement.id || document.activeElement.textContent");
}

function result(page: Page): Locator {
  return page.locator("#result");
}

async function show(page: Page, name: string): Promise<void> {
  await page.locator("#results [role=tab]", { hasText: name }).click();
}

describe("the page in Chromium", { skip: CHROMIUM === undefined && "there is no Chromium" }, () => {
  let browser: Browser;
  let server: Server;
  let address = "";
  const wrong: string[] = [];

  before(async () => {
    server = createServer(({ url = "/" }, response) => {
      const name = url === "/" ? "index.html" : url.slice(1);
      const type = readdirSync(outdir).includes(name) ? TYPES[extname(name)] : undefined;
      response.writeHead(type === undefined ? 404 : 200, type === undefined ? {} : { "content-type": type });
      response.end(type === undefined ? "" : readFileSync(join(outdir, name)));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const at = server.address();
    address = typeof at === "object" && at ? `http://127.0.0.1:${at.port}/` : "";
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  async function open(hash = "", options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, ...options });
    page.setDefaultTimeout(20_000);
    page.on(
      "console",
      (message) => void (message.type() === "error" && isOurs(message.text()) && wrong.push(message.text())),
    );
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => void (request.url().startsWith(address) || wrong.push(request.url())));
    await page.goto(address + hash);
    await page.locator("#results [role=tab]").first().waitFor();
    return page;
  }

  test("a mistake is found as it is typed, explained and fixed; the target is switched; a link shares it all", async () => {
    const page = await open();
    await page.locator("#example").selectOption({ label: "Agent file of docker-agent" });
    await result(page).getByText("No problems.").waitFor();
    await write(
      page,
      federatedAgent(agentAuth({}, { file: "/run/token" })).text.replace("federation_rule_id", "federation_rule_idd"),
    );
    await result(page).locator("li.error").first().waitFor();
    await page.locator(".cm-lintRange-error").first().waitFor();
    await result(page).locator("summary").first().click();
    assert.ok((await result(page).locator("details p").first().innerText()).length > 20);
    await result(page).locator("button", { hasText: "Fix:" }).first().click();
    await result(page).getByText("No problems.").waitFor();
    await page.locator(".cm-lintRange-error").first().waitFor({ state: "detached" });

    await show(page, "Variables");
    await page.locator("#target").selectOption("anthropic-env");
    await result(page).getByText("ANTHROPIC_FEDERATION_RULE_ID").waitFor();
    await page.locator("#format").selectOption("json");
    await result(page).getByText("{").waitFor();
    const printed = await result(page).locator("pre").innerText();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("#share").click();
    await page.locator("#status", { hasText: "The link is copied." }).waitFor();
    assert.equal(await page.evaluate("navigator.clipboard.readText()"), page.url());
    await page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error()))");
    await page.locator("#share").click();
    await page.locator("#status", { hasText: "address bar" }).waitFor();
    const { hash } = new URL(page.url());
    const other = await open(hash);
    assert.equal(await result(other).locator("pre").innerText(), printed);
    assert.deepEqual(wrong, []);
    await page.close();
    await other.close();
  });

  test("everything is fixed at once; files are added, renamed and removed; the keyboard moves between tabs", async () => {
    const page = await open();
    const tabs = page.locator("#files [role=tab]");
    const { text } = federatedAgent(agentAuth({}, { file: "/run/token" }));
    await write(
      page,
      text.replace("organization_id", "organization_idd").replace("federation_rule_id", "federation_rule_idd"),
    );
    await result(page).locator("#fix-all", { hasText: "(2)" }).click();
    await result(page).getByText("No problems.").waitFor();
    assert.equal(await focused(page), "result");

    await page.locator("#add").click();
    await page.keyboard.type("agent.yaml");
    await page.keyboard.press("Enter");
    await page.locator("#naming-message", { hasText: "already" }).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await focused(page), "add");
    await page.keyboard.press("Enter");
    await page.keyboard.type("b/other.md");
    await page.keyboard.press("Enter");
    assert.deepEqual(await tabs.allInnerTexts(), ["agent.yaml", "b/other.md"]);
    await page.locator("#rename").click();
    await page.keyboard.type("second.yaml");
    await page.keyboard.press("Enter");
    await write(page, text);
    await tabs.last().focus();
    for (const [key, name] of [
      ["ArrowRight", "agent.yaml"],
      ["ArrowLeft", "second.yaml"],
      ["Home", "agent.yaml"],
      ["End", "second.yaml"],
    ] as const) {
      await page.keyboard.press(key);
      assert.equal(await focused(page), name);
      assert.equal(await page.locator("#files [tabindex='0']").innerText(), name);
    }
    await result(page).getByText("No problems.").waitFor();
    await page.locator("#remove").click();
    assert.deepEqual(await tabs.allInnerTexts(), ["agent.yaml"]);
    assert.ok(await page.locator("#remove").isDisabled());
    await page.locator("#results [role=tab]").first().press("End");
    assert.equal(await focused(page), "Picture");
    await result(page).locator("svg").waitFor();
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test("files are compared with rules, locks and imports in other tabs, and with what is typed about the token", async () => {
    const page = await open();
    await page.locator("#example").selectOption({ label: "Mistake: a rule for another subject" });
    await result(page).locator("li.error", { hasText: "repo:OWNER/REPO:ref" }).waitFor();
    await show(page, "Rule");
    await page.locator("#repository").fill("acme/site");
    await page.keyboard.press("Enter");
    await page.locator("#environment").fill("production");
    await page.keyboard.press("Enter");
    await page.locator("#immutableIds").fill("1234/5678");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "immutableIds");
    await show(page, "Findings");
    await result(page).getByText("No problems.").waitFor();
    await page.locator(".cm-lintRange-error").waitFor({ state: "detached" });
    await result(page).getByText("repository acme/site").waitFor();

    await page.locator("#example").selectOption({ label: "Mistake: an outdated lock file" });
    await result(page).locator("li.error button", { hasText: "triage.lock.yml" }).first().click();
    assert.match(await page.locator("#files [aria-selected=true]").innerText(), /\.lock\.yml$/);

    await page.locator("#example").selectOption({ label: "Workflow and its import" });
    await page.locator("#files [role=tab]").last().click();
    await write(page, "---\nengine:\n  id: claude\n  auth: {type: github-oidc}\n---\n");
    await page.locator("#files [role=tab]").first().click();
    await result(page).locator("li.error button", { hasText: "shared/wif-engine.md" }).first().waitFor();
    await page.close();
  });

  test("a link that is damaged or hostile shows files or an example, and runs nothing", async () => {
    const markup = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const file = { name: markup, text: federatedAgent(agentAuth({}, { file: markup })).text };
    const state = { files: [file], active: 0, tab: "picture", settings: {} };
    const page = await open(linkTo(state));
    const go = async (hash: string, name: string) => {
      await page.evaluate(`void (location.hash = ${JSON.stringify(hash)})`);
      await page.locator("#files [role=tab]", { hasText: name }).waitFor();
    };
    for (const tab of ["findings", "variables", "environment", "rule", "picture"]) {
      await go(linkTo({ ...state, tab, settings: { target: markup, format: markup, repository: markup } }), markup);
      assert.equal(await page.locator("img, script:not([src='playground.js'])").count(), 0, tab);
    }
    const whole = linkTo(state);
    const two = linkTo({ ...state, files: [file, { name: 1 }] });
    for (const hash of ["#x", "#1.", "#2.abc", whole.slice(0, -9), linkTo({ ...state, files: [] }), linkTo([]), two]) {
      await go(hash, "agent.yaml");
      await page.locator("#status", { hasText: "This link is damaged" }).waitFor();
      const settings = { target: "toString", ref: 1 };
      await go(linkTo({ ...state, tab: "toString", active: -1e9, settings }), markup);
      assert.match(await page.locator("#results [aria-selected=true]").innerText(), /^Findings/);
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test("the picture links to places; the rule and the required environment are shown", async () => {
    const page = await open();
    await page.locator("#example").selectOption({ label: "Workflow and its import" });
    await show(page, "Picture");
    await result(page).locator("svg a", { hasText: "import" }).first().waitFor();
    assert.match(await result(page).locator("svg desc").innerHTML(), /identity anthropic: token from GitHub Actions/);
    await result(page).locator("svg a", { hasText: "identity" }).click();
    assert.equal(await page.locator("#files [aria-selected=true]").innerText(), "shared/wif-engine.md");
    await page.locator("#files [role=tab]").first().click();
    await show(page, "Required environment");
    await result(page).locator("pre").waitFor();
    await show(page, "Rule");
    await result(page).locator("li.error").first().waitFor();
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test("completion and hover come from the language server's features", async () => {
    const page = await open();
    await page.locator("#example").selectOption({ label: "Agent file of docker-agent" });
    await page.locator(".cm-line", { hasText: "gemini-2.5-flash" }).click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("au");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "auth" }).first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".cm-content").press("Control+Home");
    await page
      .locator(".cm-line", { hasText: "federation_rule_id" })
      .first()
      .hover({ position: { x: 100, y: 8 } });
    await page.locator(".cm-tooltip-hover").waitFor();
    await page.close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing serious, also on a narrow screen: ${colorScheme}`, async () => {
      const page = await open("", { colorScheme, viewport: { width: 360, height: 740 } });
      await page.addInitScript({ path: AXE });
      await page.reload();
      for (const name of ["Findings", "Variables", "Required environment", "Rule", "Picture"]) {
        await page.locator("#example").selectOption({ label: "Mistake: a misplaced key" });
        await show(page, name);
        // The colors are all that is different.
        const rules = colorScheme === "dark" ? '{ runOnly: ["color-contrast"] }' : "";
        const found: unknown = await page.evaluate(`axe.run(${rules}).then(({ violations }) => violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join()))`);
        assert.deepEqual(found, [], name);
        const excess: unknown = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assert.ok(Number(excess) <= 0, `${name} is ${String(excess)} pixels too wide`);
      }
      await page.close();
    });
  }

  test("the page works without a network once it is loaded, with all that it loads on demand", async () => {
    const page = await open();
    const explain = async () => {
      await result(page).locator("summary").first().click();
      await result(page).locator("details p").first().waitFor();
    };
    await page.evaluate(`new Promise((done) => {
      const look = () => (navigator.serviceWorker.controller ? done() : setTimeout(look, 20));
      look();
    })`);
    await page.context().setOffline(true);
    await explain();
    await page.locator("#example").selectOption({ label: "Federation rules" });
    await result(page).getByText("No problems.").waitFor();
    await page.reload();
    await page.locator("#example").selectOption({ label: "Mistake: a misplaced key" });
    await explain();
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test("in a file of 500 lines, the first finding appears within 100 ms of the last keystroke", async (t) => {
    const page = await open();
    await page.locator("#example").selectOption({ label: "Agent file of docker-agent" });
    const models = Array.from(
      { length: 166 },
      (_, index) => `  m${index}:\n    provider: anthropic\n    model: claude-sonnet-4-5\n`,
    );
    await write(page, `models:\n${models.join("")}agents:\n  root:\n    model: m0\n    instruction: x\n`);
    await result(page).getByText("No problems.").waitFor();
    await page.keyboard.press("Control+End");
    // Other tests run at the same time, so that the time of a clock depends on them: what counts is how long the page computes and waits.
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const readComputed = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Infinity);
    };
    const times: number[] = [];
    const computed: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await page.evaluate(`void (globalThis.found = new Promise((done) => {
        let typed = 0;
        setTimeout(() => done(Infinity), 10_000);
        addEventListener("keydown", () => (typed = performance.now()), { capture: true });
        new MutationObserver((_, observer) => {
          if (!document.querySelector("#result li.error")) return;
          observer.disconnect();
          done(performance.now() - typed);
        }).observe(document.getElementById("result"), { childList: true, subtree: true });
      }))`);
      const earlier = await readComputed();
      await page.keyboard.type("]");
      times.push(Math.round(Number(await page.evaluate("globalThis.found"))));
      computed.push(Math.round((await readComputed()) - earlier + DELAY));
      await page.keyboard.press("Backspace");
      await result(page).getByText("No problems.").waitFor();
    }
    t.diagnostic(`computed and waited: ${computed.join(", ")} ms; by the clock: ${times.join(", ")} ms`);
    assert.ok(Math.min(...computed) <= MOST_MILLISECONDS, computed.join(", "));
    await page.close();
  });
});
