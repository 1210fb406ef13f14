// The page: its files, the editor, the results, and the state in its address.
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { CheckedFile } from "../../../src/language-server/checked-file.ts";
import { createEditor, textAfterAll, textAfterFix } from "./editor.mts";
import { checkFile, checkLockOf, createHost, type PageFile } from "./files.mts";
import { RESULTS, type ResultContext } from "./results.mts";
import { decodeState, encodeState, type SharedState } from "./share.mts";
import { byId, element, fillTabs } from "./words.mts";

/** The examples, which the build takes from the fixtures. */
declare const EXAMPLES: readonly { readonly title: string; readonly files: SharedState["files"] }[];

let files: PageFile[] = [];
let active = 0;
let tab = "findings";
let settings: Readonly<Record<string, string>> = {};
let checked: CheckedFile | undefined;

const host = createHost(() => files);
const editor = createEditor({ parent: byId("editor", HTMLElement), host, check, changed });
const status = byId("status", HTMLElement);

function current(): PageFile {
  return files[active] ?? files[0] ?? { name: "agent.yaml", text: "" };
}

/** Checks the file that is shown, once for all features. */
function check(): CheckedFile {
  checked ??= checkFile(current(), files, host);
  return checked;
}

function changed(text: string): void {
  current().text = text;
  checked = undefined;
  later(showResults);
  later(remember, 300);
}

const waiting = new Map<() => unknown, ReturnType<typeof setTimeout>>();

function later(act: () => unknown, milliseconds = 20): void {
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
  const names = Object.keys(RESULTS);
  const file = check();
  const lock = checkLockOf(file, files);
  const count = file.diagnostics.length + lock.length;
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
  const context: ResultContext = { file, lock, settings, set, goTo, fix, fixAll };
  panel.replaceChildren(...(RESULTS[tab]?.show(context) ?? []));
}

function set(name: string, value: string): void {
  settings = { ...settings, [name]: value };
  showResults();
  document.getElementById(name)?.focus();
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
  status.textContent = `Fixed: ${diagnostic.message}`;
}

function fixAll(): void {
  editor.replace(textAfterAll(check(), host));
  status.textContent = "Fixed all that can be fixed.";
}

async function remember(): Promise<void> {
  history.replaceState(null, "", `#${await encodeState({ files, active, tab, settings })}`);
}

async function restore(): Promise<void> {
  const state = await decodeState(location.hash.slice(1));
  if (!state) return showExample(0);
  files = state.files.map(({ name, text }) => ({ name, text }));
  tab = state.tab in RESULTS ? state.tab : "findings";
  settings = { ...state.settings };
  openFile(state.active);
}

function showExample(index: number): void {
  files = (EXAMPLES[index]?.files ?? []).map(({ name, text }) => ({ name, text }));
  openFile(0);
}

const naming = byId("naming", HTMLFormElement);
const nameInput = byId("name", HTMLInputElement);
let useName: (name: string) => void = () => undefined;

/** Asks for the name of a file in the page, where it can be typed without a dialog. */
function askName(initial: string, use: (name: string) => void): void {
  naming.hidden = false;
  nameInput.value = initial;
  nameInput.focus();
  useName = use;
}

naming.addEventListener("submit", (event) => {
  event.preventDefault();
  const name = nameInput.value.trim();
  const isTaken = files.some((file) => file.name === name);
  if (isTaken) status.textContent = `There is already a file ${name}.`;
  if (name === "" || isTaken) return;
  naming.hidden = true;
  useName(name);
});

const picker = byId("example", HTMLSelectElement);
picker.append(...EXAMPLES.map(({ title }, index) => element("option", { value: String(index) }, title)));
picker.addEventListener("change", () => showExample(Number(picker.value)));
byId("cancel", HTMLButtonElement).addEventListener("click", () => (naming.hidden = true));
byId("add", HTMLButtonElement).addEventListener("click", () =>
  askName("", (name) => openFile(files.push({ name, text: "" }) - 1)),
);
byId("rename", HTMLButtonElement).addEventListener("click", () =>
  askName(current().name, (name) => {
    files[active] = { ...current(), name };
    openFile(active);
  }),
);
byId("remove", HTMLButtonElement).addEventListener("click", () => {
  files.splice(active, 1);
  openFile(active);
});
byId("share", HTMLButtonElement).addEventListener("click", () => {
  const copy = async () => {
    await remember();
    await navigator.clipboard.writeText(location.href);
  };
  copy().then(
    () => (status.textContent = "The link is copied."),
    () => (status.textContent = "The link is in the address bar."),
  );
});
addEventListener("hashchange", () => void restore());
void restore();
// Once loaded, the page works without a network. A file that was opened without a server needs none.
if (location.protocol.startsWith("http")) void navigator.serviceWorker?.register("offline.js").catch(() => undefined);
