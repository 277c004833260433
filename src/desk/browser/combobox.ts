/** An input with suggestions, after the pattern of the ARIA Authoring Practices: list autocomplete with manual selection. */

interface Option {
  value: string;
  note?: string;
}

const MOST = 12;
const PAUSE = 250;
let boxes = 0;

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** `address` answers what records are found; for a list of terms what the page has already is enough. */
export function combobox(box: HTMLElement, address: string, none: string): void {
  const input =
    box.querySelector<HTMLInputElement>("input:not([type])") ?? box.querySelector<HTMLInputElement>('input[type="text"]');
  if (!input || input.hasAttribute("role")) return;
  const source = box.dataset.combobox === "records" ? fromServer(address, box.dataset.types ?? "") : fromList(input);
  if (!source) return;
  input.removeAttribute("list");

  boxes += 1;
  const list = Object.assign(document.createElement("ul"), { id: `combobox-${boxes}`, className: "options", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.textContent ?? "");
  const said = Object.assign(document.createElement("p"), { className: "unseen" });
  said.setAttribute("role", "status");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  const frame = Object.assign(document.createElement("div"), { className: "combobox" });
  input.before(frame);
  frame.append(input, list, said);

  let active = -1;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (at: number) => {
    const all = options();
    if (all.length === 0) return;
    active = (at + all.length) % all.length;
    for (const [i, one] of all.entries()) one.setAttribute("aria-selected", String(i === active));
    const chosen = all[active];
    if (!chosen) return;
    input.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  };
  const take = (value: string) => {
    input.value = value;
    close();
    input.dispatchEvent(new Event("input", { bubbles: true }));
    // What was just taken is no new question.
    close();
  };
  const show = (found: readonly Option[]) => {
    list.replaceChildren(
      ...found.slice(0, MOST).map(({ value, note }, i) => {
        const one = Object.assign(document.createElement("li"), { id: `${list.id}-${i}`, dir: "auto" });
        one.setAttribute("role", "option");
        one.setAttribute("aria-selected", "false");
        one.append(value);
        if (note) one.append(" ", Object.assign(document.createElement("small"), { textContent: note }));
        one.addEventListener("mousedown", (event) => event.preventDefault());
        one.addEventListener("click", () => take(value));
        return one;
      }),
    );
    list.hidden = found.length === 0;
    active = -1;
    input.setAttribute("aria-expanded", String(found.length > 0));
    input.removeAttribute("aria-activedescendant");
    said.textContent = found.length === 0 && input.value.trim() !== "" ? none : "";
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const ask = (pause: number) => {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    timer = setTimeout(async () => {
      const found = await source(input.value);
      if (mine === asked && document.activeElement === input) show(found);
    }, pause);
  };
  input.addEventListener("input", (event) => {
    if (event.isTrusted) ask(box.dataset.combobox === "records" ? PAUSE : 0);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const isOpen = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) mark(active + (event.key === "ArrowDown" ? 1 : -1));
      else ask(0);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && isOpen && active >= 0) {
      event.preventDefault();
      take(options()[active]?.firstChild?.textContent ?? "");
    } else if (event.key === "Tab") close();
  });
}

type Source = (typed: string) => Promise<Option[]>;

function fromList(input: HTMLInputElement): Source | undefined {
  const all = [...(input.list?.options ?? [])].map(({ value }) => ({ value, key: folded(value) }));
  if (all.length === 0) return undefined;
  return async (typed) => {
    const key = folded(typed.trim());
    const begins = all.filter((one) => one.key.startsWith(key));
    return [...begins, ...all.filter((one) => !one.key.startsWith(key) && one.key.includes(key))];
  };
}

function fromServer(address: string, types: string): Source | undefined {
  if (address === "") return undefined;
  return async (typed) => {
    if (typed.trim().length < 2) return [];
    const answer = await fetch(`${address}?types=${encodeURIComponent(types)}&q=${encodeURIComponent(typed)}`).catch(
      () => undefined,
    );
    if (!answer?.ok) return [];
    const { found } = (await answer.json()) as { found: { line: string; type: string }[] };
    return found.map(({ line, type }) => ({ value: line, note: type }));
  };
}
