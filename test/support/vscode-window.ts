// A window of VS Code in Chromium: what a person sees and does there. Nothing here waits for a time, only for what appears.
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CHROMIUM, CHROMIUM_FLAGS } from "./chromium.ts";
import { present } from "./sources.ts";
import { importPlaywright } from "./vscode-server.ts";

// What is used of playwright-core, which is not installed where types are checked.
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Locator {
  boundingBox(): Promise<Box | null>;
  click(): Promise<void>;
  first(): Locator;
  innerText(): Promise<string>;
  waitFor(options?: { readonly state: "visible" | "hidden" }): Promise<void>;
}

interface Route {
  request(): { url(): string };
  fulfill(response: { readonly status: number; readonly contentType?: string; readonly body?: string }): Promise<void>;
}

interface Page {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  addInitScript(script: string): Promise<void>;
  close(): Promise<void>;
  goto(url: string): Promise<unknown>;
  locator(selector: string, options?: { readonly hasText: string }): Locator;
  route(url: string, handler: (route: Route) => Promise<void>): Promise<void>;
  screenshot(options: { readonly path: string; readonly clip?: Box }): Promise<unknown>;
  setDefaultTimeout(milliseconds: number): void;
}

interface Browser {
  close(): Promise<void>;
  newPage(options: object): Promise<Page>;
}

interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

function isPlaywright(value: unknown): value is Playwright {
  return typeof value === "object" && value !== null && "chromium" in value;
}

/** Starts the browser. */
export async function startBrowser(): Promise<Browser> {
  const playwright = await importPlaywright();
  if (!isPlaywright(playwright)) throw new Error("playwright-core exports no `chromium`");
  return playwright.chromium.launch({ executablePath: present(CHROMIUM), args: CHROMIUM_FLAGS });
}

// `npm run pictures` sets it. With it, the test draws the pictures on the page of the extension, sharp enough for fine screens.
const { PICTURES } = process.env;

const IMAGES = fileURLToPath(new URL("../../editors/vscode/images/", import.meta.url));

/** Opens a window without a page. */
export async function openWindow(browser: Browser): Promise<VscodeWindow> {
  // Playwright does not see what a service worker requests.
  const options = { viewport: { width: 1200, height: 700 }, serviceWorkers: "block" };
  const page = await browser.newPage({ ...options, deviceScaleFactor: PICTURES === undefined ? 1 : 1.5 });
  page.setDefaultTimeout(30_000);
  return new VscodeWindow(page);
}

export class VscodeWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a folder, which is a path on the server or a URI. */
  async openFolder(address: string, folder: string): Promise<void> {
    await this.page.goto(`${address}/?folder=${folder}`);
    await this.shown(".explorer-folders-view .monaco-list-row");
  }

  /** Opens a file by the rows of the explorer that lead to it. */
  async openFile(...rows: readonly string[]): Promise<void> {
    for (const row of rows) {
      await this.click(".explorer-folders-view .monaco-list-row", row);
      // A second click soon after the first does not expand a folder.
      if (row !== rows.at(-1)) await this.press("ArrowRight");
    }
    await this.shown(".tab.active", rows.at(-1));
  }

  /** Waits until something is visible, and returns its text. */
  async shown(selector: string, hasText?: string): Promise<string> {
    const found = this.find(selector, hasText);
    await found.waitFor();
    return plain(await found.innerText());
  }

  async hidden(selector: string, hasText?: string): Promise<void> {
    await this.find(selector, hasText).waitFor({ state: "hidden" });
  }

  async click(selector: string, hasText?: string): Promise<void> {
    await this.find(selector, hasText).click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Puts the cursor to a place in the file that is open, both counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press("Control+G");
    await this.shown(".quick-input-widget");
    await this.page.keyboard.type(`${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await this.shown(".statusbar-item", `Ln ${line}, Col ${column}`);
  }

  /** Draws the upper part of the editors, if pictures are wanted. */
  async draw(name: string, height: number): Promise<void> {
    if (PICTURES === undefined) return;
    const editors = present((await this.find(".editor-group-container").boundingBox()) ?? undefined);
    await this.page.screenshot({ path: join(IMAGES, `${name}.png`), clip: { ...editors, height } });
  }

  private find(selector: string, hasText?: string): Locator {
    return this.page.locator(selector, hasText === undefined ? undefined : { hasText }).first();
  }
}

/** VS Code writes some spaces so that they do not break. */
function plain(text: string): string {
  return text.replaceAll("\u00A0", " ");
}

const TYPES: Readonly<Record<string, string>> = { ".json": "application/json", ".js": "text/javascript" };

/**
 * Lets a window run extensions as VS Code for the Web does: in a worker, with their files from a web server. `read` returns a file of an
 * extension.
 */
export async function addWebExtensions(
  { page }: VscodeWindow,
  extensions: Readonly<Record<string, (path: string) => string | undefined>>,
): Promise<void> {
  await page.route("**/web-extensions/**", async (route) => {
    const [name = "", ...path] = new URL(route.request().url()).pathname.replace(/.*\/web-extensions\//, "").split("/");
    const body = extensions[name]?.(path.join("/"));
    await route.fulfill(
      body === undefined
        ? { status: 404 }
        : { status: 200, body, contentType: TYPES[extname(path.at(-1) ?? "")] ?? "text/plain" },
    );
  });
  // The page has its configuration in an element, and its scripts run once it is read.
  const names = JSON.stringify(Object.keys(extensions));
  await page.addInitScript(`document.addEventListener("readystatechange", () => {
    const element = document.getElementById("vscode-workbench-web-configuration");
    if (!element || document.readyState !== "interactive") return;
    const extension = (name) => ({ scheme: "http", authority: location.host, path: "/web-extensions/" + name });
    const additionalBuiltinExtensions = ${names}.map(extension);
    element.dataset.settings = JSON.stringify({ ...JSON.parse(element.dataset.settings), additionalBuiltinExtensions });
  });`);
}

/** The files of an extension in a folder. */
export function filesIn(folder: string): (path: string) => string | undefined {
  return (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : undefined);
}
