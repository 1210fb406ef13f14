// The page: its files, the editor, the results, and the state in its address.
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { CheckedFile } from "../../../src/language-server/checked-file.ts";
import { createEditor } from "./editor.mts";
import { checkFile, checkLockOf, createHost, type PageFile } from "./files.mts";
import type { ResultContext } from "./findings.mts";
import { textAfterAll, textAfterFix } from "./fixes.mts";
import { askName } from "./naming.mts";
import { whenLoaded } from "./on-demand.mts";
import { RESULTS } from "./results.mts";
import { decodeState, encodeState, type SharedState } from "./share.mts";
import { readToken } from "./token.mts";
import { byId, element, fillPanel, fillTabs } from "./words.mts";

/** The examples, which the build takes from the fixtures. */
declare const EXAMPLES: readonly { readonly title: string; readonly files: SharedState["files"] }[];

let files: PageFile[] = [];
let active = 0;
let tab = "findings";
let settings: Readonly<Record<string, string>> = {};
let checked: CheckedFile | undefined;

const host = createHost(() => files);
const editor = createEditor({ parent: byId("editor", HTMLElement), host, check, changed });

function say(text: string): void {
  byId("status", HTMLElement).textContent = text;
}

function current(): PageFile {
  return files[active] ?? files[0] ?? { name: "agent.yaml", text: "" };
}

/** Checks the file that is shown, once for all features. */
function check(): CheckedFile {
  checked ??= checkFile(current(), files, host, readToken(settings));
  return checked;
}

function changed(text: string): void {
  files[active] = { name: current().name, text };
  checked = undefined;
  say("");
  later(showResults);
  later(remember, 300);
}

// In milliseconds: a keystroke is drawn first.
const DELAY = 10;

const waiting = new Map<() => unknown, ReturnType<typeof setTimeout>>();

function later(act: () => unknown, milliseconds = DELAY): void {
  clearTimeout(waiting.get(act));
  waiting.set(act, setTimeout(act, milliseconds));
}

function showFiles(): void {
  const tabs = files.map(({ name }, index) => ({ label: name, isSelected: index === active }));
  fillTabs(byId("files", HTMLElement), tabs, "editor", openFile);
  byId("remove", HTMLButtonElement).disabled = files.length === 1;
}

function openFile(index: number): void {
  active = Math.max(0, Math.min(index, files.length - 1));
  checked = undefined;
  editor.open(current().name, current().text);
  showFiles();
  showResults();
  void remember();
}

function showResults(): void {
  whenLoaded(fillResults).catch((error: unknown) => {
    const text = "This cannot be shown. Reload the page.";
    fillPanel(byId("result", HTMLElement), [element("p", { role: "alert" }, text)]);
    throw error;
  });
}

function fillResults(): void {
  const names = Object.keys(RESULTS);
  const file = check();
  const lock = checkLockOf(file, files);
  const count = file.diagnostics.length + lock.length;
  const context: ResultContext = { file, lock, settings, set, goTo, fix, fixAll };
  const content = RESULTS[tab]?.show(context) ?? [];
  const tabs = Object.entries(RESULTS).map(([name, { title }]) => ({
    label: name === "findings" ? `${title} (${count})` : title,
    isSelected: name === tab,
  }));
  fillTabs(byId("results", HTMLElement), tabs, "result", (index) => {
    tab = names[index] ?? "findings";
    showResults();
    void remember();
  });
  const panel = byId("result", HTMLElement);
  panel.setAttribute("aria-label", RESULTS[tab]?.title ?? "");
  fillPanel(panel, content);
}

function set(name: string, value: string): void {
  settings = { ...settings, [name]: value };
  checked = undefined;
  showResults();
  editor.checkAgain();
  void remember();
}

function goTo(path: string, start: number, end: number): void {
  const index = files.findIndex(({ name }) => name === path);
  if (index < 0) return;
  if (index !== active) openFile(index);
  editor.select(start, end);
}

function fix(diagnostic: Diagnostic): void {
  const fixed = textAfterFix(check(), diagnostic, host);
  if (!fixed) return;
  editor.replace(fixed.text());
  say(`Fixed: ${diagnostic.message}`);
}

function fixAll(): void {
  editor.replace(textAfterAll(check(), host));
  say("Fixed all that can be fixed.");
}

/** Writes the state into the address. Browsers refuse addresses that are too long, and too many changes at once. */
async function remember(): Promise<boolean> {
  try {
    history.replaceState(null, "", `#${await encodeState({ files, active, tab, settings })}`);
    return true;
  } catch {
    return false;
  }
}

async function restore(): Promise<void> {
  const state = await decodeState(location.hash.slice(1));
  if (!state) {
    if (location.hash !== "") say("This link is damaged: it was cut short or changed. An example is shown instead.");
    return showExample(0);
  }
  ({ files, settings } = state);
  tab = Object.hasOwn(RESULTS, state.tab) ? state.tab : "findings";
  openFile(state.active);
}

function showExample(index: number): void {
  files = [...(EXAMPLES[index]?.files ?? [])];
  settings = {};
  openFile(0);
}

async function share(): Promise<void> {
  if (!(await remember())) return say("The files are too long for a link.");
  try {
    await navigator.clipboard.writeText(location.href);
    say("The link is copied.");
  } catch {
    // Browsers can refuse access to the clipboard.
    say("Copy the link from the address bar.");
  }
}

function askFor(asker: HTMLElement, initial: string, use: (name: string) => void): void {
  const refuse = (name: string) =>
    name !== initial && files.some((file) => file.name === name) ? `There is already a file ${name}.` : undefined;
  askName({ asker, initial, use, refuse });
}

function onClick(id: string, act: (clicked: HTMLElement) => void): void {
  const clicked = byId(id, HTMLButtonElement);
  clicked.addEventListener("click", () => act(clicked));
}

const picker = byId("example", HTMLSelectElement);
picker.append(...EXAMPLES.map(({ title }, index) => element("option", { value: String(index) }, title)));
picker.addEventListener("change", () => showExample(Number(picker.value)));
onClick("add", (asker) => askFor(asker, "", (name) => openFile(files.push({ name, text: "" }) - 1)));
onClick("rename", (asker) =>
  askFor(asker, current().name, (name) => {
    files[active] = { ...current(), name };
    openFile(active);
  }),
);
onClick("remove", () => {
  const [removed] = files.splice(active, 1);
  openFile(active);
  say(`Removed ${removed?.name}.`);
});
onClick("share", () => void share());
addEventListener("hashchange", () => void restore());
void restore();
// Once loaded, the page works without a network.
void navigator.serviceWorker?.register("offline.js").catch(() => undefined);
