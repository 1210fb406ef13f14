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

/** Fills a list of tabs of which one is selected. The arrow keys move between them, as screen readers announce. */
export function fillTabs(
  list: HTMLElement,
  tabs: readonly { readonly label: string; readonly isSelected: boolean }[],
  panel: string,
  select: (index: number) => void,
): void {
  const hadFocus = list.contains(document.activeElement);
  const move = (from: number, key: string) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) select((from + step + tabs.length) % tabs.length);
  };
  const buttons = tabs.map(({ label, isSelected }, index) => {
    const created = button(label, () => select(index), {
      role: "tab",
      "aria-selected": String(isSelected),
      "aria-controls": panel,
      tabindex: isSelected ? "0" : "-1",
    });
    created.addEventListener("keydown", ({ key }) => move(index, key));
    return created;
  });
  list.replaceChildren(...buttons);
  if (hadFocus) buttons.find((_, index) => tabs[index]?.isSelected)?.focus();
}
