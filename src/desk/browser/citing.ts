/**
 * Citing by selecting: words that are selected on a page of a source go into the form with one step, by mouse, touch or keyboard. And
 * what was typed into the form survives turning a page. Without this, page and words are typed.
 */
for (const picker of document.querySelectorAll<HTMLElement>(".passage-picker")) pick(picker);
keep();

function pick(picker: HTMLElement): void {
  const words = picker.querySelector<HTMLElement>(".page-words");
  const page = document.querySelector<HTMLInputElement>("#page");
  const quote = document.querySelector<HTMLTextAreaElement>("#quote");
  if (!words || !page || !quote) return;
  const { cite = "", help = "", label = "" } = picker.dataset;

  const hint = Object.assign(document.createElement("p"), { className: "help", id: "picker-help", textContent: help });
  words.before(hint);
  words.tabIndex = 0;
  words.setAttribute("role", "group");
  words.setAttribute("aria-label", label);
  words.setAttribute("aria-describedby", "picker-help");

  const bar = Object.assign(document.createElement("div"), { className: "picker-bar", hidden: true });
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  said.dir = "auto";
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: cite });
  bar.append(said, button);
  picker.append(bar);

  const chosen = (): string => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return "";
    const range = selection.getRangeAt(0);
    return words.contains(range.commonAncestorContainer) ? selection.toString().trim() : "";
  };
  const take = () => {
    const text = chosen();
    if (text === "") return;
    page.value = picker.dataset.page ?? "";
    quote.value = text;
    for (const control of [page, quote]) control.dispatchEvent(new Event("input", { bubbles: true }));
    quote.scrollIntoView({ block: "center" });
    quote.focus({ preventScroll: true });
  };
  // The bar may come to lie over the words that are being selected: it waits until they are.
  let selecting = false;
  const tell = () => {
    const text = chosen();
    bar.hidden = text === "" || selecting;
    said.textContent = text.length > 160 ? `${text.slice(0, 80)} … ${text.slice(-70)}` : text;
  };
  document.addEventListener("selectionchange", tell);
  words.addEventListener("pointerdown", () => {
    selecting = true;
    tell();
  });
  for (const end of ["pointerup", "pointercancel"])
    document.addEventListener(end, () => {
      selecting = false;
      tell();
    });
  // The press of a button takes the selection away in some browsers before the click is told.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    widen();
    take();
  });
  words.addEventListener("keydown", byKeyboard(words, take));
}

/** A word that was caught by half is taken whole. */
function widen(): void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const { startContainer: first, endContainer: last } = range;
  const word = /[\p{L}\p{M}\p{N}\u00ad]/u;
  if (first instanceof Text) {
    let at = range.startOffset;
    while (at > 0 && word.test(first.data[at - 1] ?? "") && word.test(first.data[at] ?? "")) at--;
    range.setStart(first, at);
  }
  if (last instanceof Text) {
    let at = range.endOffset;
    while (at > 0 && at < last.length && word.test(last.data[at - 1] ?? "") && word.test(last.data[at] ?? "")) at++;
    range.setEnd(last, at);
  }
}

/** The arrow keys choose sentence by sentence; with the shift key, one more. Enter takes what is chosen. */
function byKeyboard(words: HTMLElement, take: () => void): (event: KeyboardEvent) => void {
  const sentences = sentencesIn(words);
  let from = -1;
  let till = -1;
  const show = () => {
    const [first, last] = [sentences[from], sentences[till]];
    if (!first || !last) return;
    document.getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
    last.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
  };
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = Math.min(Math.max((step > 0 ? till : from) + step, 0), sentences.length - 1);
      if (!event.shiftKey || from < 0) [from, till] = [next, next];
      else if (step > 0) till = next;
      else from = next;
      show();
    } else if (event.key === "Enter" && from >= 0) {
      event.preventDefault();
      take();
    } else if (event.key === "Escape") {
      [from, till] = [-1, -1];
      document.getSelection()?.removeAllRanges();
    }
  };
}

function sentencesIn(words: HTMLElement): Range[] {
  const found: Range[] = [];
  for (const paragraph of words.querySelectorAll("p")) {
    const nodes: { node: Text; at: number }[] = [];
    let text = "";
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node: node as Text, at: text.length });
      text += (node as Text).data;
    }
    const place = (offset: number) => {
      const holder = nodes.findLast(({ at }) => at <= offset);
      return holder && { node: holder.node, offset: Math.min(offset - holder.at, holder.node.length) };
    };
    for (const { segment, index } of new Intl.Segmenter(words.lang || undefined, { granularity: "sentence" }).segment(text)) {
      const [start, end] = [place(index), place(index + segment.trimEnd().length)];
      if (!start || !end || segment.trim() === "") continue;
      const range = document.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      found.push(range);
    }
  }
  return found;
}

/** Another page of the source is another page of the desk: what was typed goes along. */
function keep(): void {
  const form = document.querySelector<HTMLFormElement>("#citing-form");
  if (!form) return;
  const controls = () =>
    [...form.elements].filter((one) => one instanceof HTMLTextAreaElement || one.id === "page" || one.id === "grade");
  const of = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? "";
  const key = `citing ${location.pathname} ${of("field")} ${of("source")}`;
  const kept = sessionStorage.getItem(key);
  const refused = document.getElementById("errors") !== null;
  if (kept && !refused) {
    const values = JSON.parse(kept) as Record<string, string>;
    for (const control of controls() as HTMLInputElement[]) if (control.id in values) control.value = values[control.id] ?? "";
    const relation = form.querySelector<HTMLInputElement>(`input[name="relation"][value="${CSS.escape(values.relation ?? "")}"]`);
    if (relation) relation.checked = true;
  }
  let changed = kept !== null && !refused;
  form.addEventListener("input", () => {
    changed = true;
  });
  form.addEventListener("submit", () => {
    changed = false;
    sessionStorage.removeItem(key);
  });
  addEventListener("pagehide", () => {
    if (!changed) return;
    const values = Object.fromEntries((controls() as HTMLInputElement[]).map((control) => [control.id, control.value]));
    const relation = form.querySelector<HTMLInputElement>('input[name="relation"]:checked')?.value ?? "";
    sessionStorage.setItem(key, JSON.stringify({ ...values, relation }));
  });
}
