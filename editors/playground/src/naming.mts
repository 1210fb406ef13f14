// Asks for the name of a file in the page, where it can be typed without a dialog.
import { byId } from "./words.mts";

const form = byId("naming", HTMLFormElement);
const input = byId("name", HTMLInputElement);
const message = byId("naming-message", HTMLElement);

/** What to ask for. */
interface Question {
  readonly initial: string;
  /** Why a name cannot be used, if it cannot. */
  readonly refuse: (name: string) => string | undefined;
  readonly use: (name: string) => void;
  /** What has the focus afterwards. */
  readonly asker: HTMLElement;
}

let question: Question | undefined;

/** Shows the form. */
export function askName(asked: Question): void {
  question = asked;
  form.hidden = false;
  message.textContent = "";
  input.value = asked.initial;
  input.focus();
  input.select();
}

function close(): void {
  form.hidden = true;
  question?.asker.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const name = input.value.trim();
  const refusal = name === "" ? "Type a name." : question?.refuse(name);
  message.textContent = refusal ?? "";
  if (refusal !== undefined) return input.focus();
  question?.use(name);
  close();
});
form.addEventListener("keydown", ({ key }) => key === "Escape" && close());
byId("cancel", HTMLButtonElement).addEventListener("click", close);
