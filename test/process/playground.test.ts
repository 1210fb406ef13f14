// The playground in Chromium: what a person sees and does there. Skipped, with the reason, where there is no Chromium.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { CHROMIUM, CHROMIUM_FLAGS } from "../support/chromium.ts";
import { ROOT } from "../support/pages.ts";
import { agentAuth, federatedAgent } from "../support/sources.ts";

const MOST_BYTES = 400_000;
const MOST_MILLISECONDS = 100;
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
};

const outdir = mkdtempSync(join(tmpdir(), "wifc-playground-"));
before(() => execFileSync("npm", ["run", "-s", "playground", "--", outdir], { cwd: ROOT }));
after(() => rmSync(outdir, { recursive: true }));

test("the page is small, allows only its own scripts, and needs no eval", () => {
  const files = readdirSync(outdir);
  assert.deepEqual(files.toSorted(), ["index.html", "licenses.txt", "offline.js", "playground.js", "style.css"]);
  const loaded = files.filter((name) => name !== "licenses.txt");
  const sizes = loaded.map((name) => brotliCompressSync(readFileSync(join(outdir, name))).length);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  assert.ok(size <= MOST_BYTES, `${size} bytes`);
  const page = readFileSync(join(outdir, "index.html"), "utf8");
  const [, policy = ""] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  const rules = policy.split("; ");
  for (const rule of ["default-src 'none'", "script-src 'self'", "base-uri 'none'"])
    assert.ok(rules.includes(rule), rule);
  assert.doesNotMatch(policy, /unsafe|https?:|\*|data:|blob:/);
  assert.doesNotMatch(page, /https?:\/\/|<script(?![^>]*src=)|\sstyle=|\son\w+=/);
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
    await page.locator("#share").click();
    await page.locator("#status", { hasText: "link" }).waitFor();
    const hash = new URL(page.url()).hash;
    const other = await open(hash);
    assert.equal(await result(other).locator("pre").innerText(), printed);
    assert.deepEqual(wrong, []);
    await page.close();
    await other.close();
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
        const found: unknown = await page.evaluate(`axe.run().then(({ violations }) => violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join()))`);
        assert.deepEqual(found, [], name);
        const excess: unknown = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assert.ok(Number(excess) <= 0, `${name} is ${String(excess)} pixels too wide`);
      }
      await page.close();
    });
  }

  test("the page works without a network once it is loaded", async () => {
    const page = await open();
    await page.evaluate("navigator.serviceWorker.ready");
    await page.context().setOffline(true);
    await page.reload();
    await result(page).locator("li").first().waitFor();
    await page.close();
  });

  test("in a file of 500 lines, the first finding appears within 100 ms of the last keystroke", async () => {
    const page = await open();
    await page.locator("#example").selectOption({ label: "Agent file of docker-agent" });
    const models = Array.from(
      { length: 166 },
      (_, index) => `  m${index}:\n    provider: anthropic\n    model: claude-sonnet-4-5\n`,
    );
    await write(page, `models:\n${models.join("")}agents:\n  root:\n    model: m0\n    instruction: x`);
    await result(page).getByText("No problems.").waitFor();
    await page.keyboard.press("Control+End");
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await page.evaluate(`void (globalThis.found = new Promise((done) => {
        let typed = 0;
        addEventListener("keydown", () => (typed = performance.now()), { capture: true, once: true });
        new MutationObserver((_, observer) => {
          if (!document.querySelector("#result li.error")) return;
          observer.disconnect();
          done(performance.now() - typed);
        }).observe(document.getElementById("result"), { childList: true, subtree: true });
      }))`);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Backspace");
      await page.keyboard.type("]");
      times.push(Number(await page.evaluate("globalThis.found")));
      await page.keyboard.press("Backspace");
      await result(page).getByText("No problems.").waitFor();
    }
    assert.ok(Math.min(...times) <= MOST_MILLISECONDS, times.join(", "));
    await page.close();
  });
});
