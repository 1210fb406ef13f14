// Elements of the page. Texts become text nodes, never markup.

/** Creates an element. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  created.append(...children);
  return created;
}

/** A button. */
export function button(
  text: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const created = element("button", { type: "button", ...attributes }, text);
  created.addEventListener("click", act);
  return created;
}

/** The element of the page with an id. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

/** Short Markdown as elements: paragraphs, code, bold text, and links, of which only the text is shown. */
export function markdown(text: string): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const paragraph of text.split(/\n\n+/)) {
    const parts = paragraph.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]*\))/).map((part, index) => {
      if (index % 2 === 0) return part;
      if (part.startsWith("`")) return element("code", {}, part.slice(1, -1));
      if (part.startsWith("**")) return element("strong", {}, part.slice(2, -2));
      return part.slice(1, part.indexOf("]("));
    });
    all.append(element("p", {}, ...parts));
  }
  return all;
}

/** From the position of a tab and the number of tabs, the position that a key moves to. */
const MOVES: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Fills a list of tabs of which one is selected. Only this one is reached with Tab; other keys move from it to the others. */
export function fillTabs(
  list: HTMLElement,
  tabs: readonly { readonly label: string; readonly isSelected: boolean }[],
  panel: string,
  select: (index: number) => void,
): void {
  const hadFocus = list.contains(document.activeElement);
  const buttons = tabs.map(({ label, isSelected }, index) => {
    const created = button(label, () => select(index), {
      role: "tab",
      "aria-selected": String(isSelected),
      "aria-controls": panel,
      tabindex: isSelected ? "0" : "-1",
    });
    created.addEventListener("keydown", (event) => {
      const to = Object.hasOwn(MOVES, event.key) ? MOVES[event.key]?.(index, tabs.length) : undefined;
      if (to === undefined) return;
      event.preventDefault();
      select(to);
    });
    return created;
  });
  list.replaceChildren(...buttons);
  if (hadFocus) buttons.find((_, index) => tabs[index]?.isSelected)?.focus();
}

/** Replaces what a panel shows. The focus stays on the element with the same id, or else on the panel, so that it is not lost. */
export function fillPanel(panel: HTMLElement, content: readonly Node[]): void {
  const { activeElement } = document;
  const id = panel.contains(activeElement) ? activeElement?.id : undefined;
  panel.replaceChildren(...content);
  if (id !== undefined) (document.getElementById(id) ?? panel).focus();
}
