/** A translation that is not saved yet survives a dropped connection, a closed tab and a step to another page. */
const form = document.querySelector<HTMLFormElement>("#translation-form");
if (form) keep(form);

function keep(form: HTMLFormElement): void {
  const to = form.querySelector<HTMLInputElement>('input[name="to"]')?.value ?? "";
  const base = form.querySelector<HTMLInputElement>('input[name="base"]')?.value ?? "";
  const key = `translation ${location.pathname.replace(/^\/[a-z]{2}\//, "")} ${to}`;
  const texts = () => [...form.querySelectorAll<HTMLTextAreaElement>("textarea")];
  const refused = document.getElementById("errors") !== null;

  const kept = read(key);
  // What was typed beside another version may be a translation of other words.
  if (kept && kept.base === base && !refused) for (const text of texts()) text.value = kept.texts[text.name] ?? text.value;

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const changed = texts().filter((text) => text.value !== text.defaultValue);
    if (changed.length === 0) sessionStorage.removeItem(key);
    else
      sessionStorage.setItem(
        key,
        JSON.stringify({ base, texts: Object.fromEntries(changed.map((text) => [text.name, text.value])) }),
      );
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(write, 300);
  });
  let sent = false;
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    sent = true;
    // If the sending fails, the page is still here, and with it what was typed.
    write();
  });
  addEventListener("beforeunload", (event) => {
    if (!sent && texts().some((text) => text.value !== text.defaultValue)) event.preventDefault();
  });
}

function read(key: string): { base: string; texts: Record<string, string> } | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (typeof kept !== "object" || kept === null || !("base" in kept) || !("texts" in kept)) return undefined;
    return { base: String(kept.base), texts: kept.texts as Record<string, string> };
  } catch {
    return undefined;
  }
}
