/** Sources: files that are sent piece by piece, lists that keep themselves fresh, boxes drawn on a page. */
import { type DetailedError, Upload } from "tus-js-client";

const token = (): string => document.body.dataset.token ?? "";

/** Pieces of 5 MB: what a broken line loses is small. */
const PIECE = 5 * 1024 * 1024;
/** Milliseconds before each new attempt of a line that broke. */
const PATIENCE = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000, 60_000, 60_000];
const AT_ONCE = 3;

/** Sends each chosen file by itself, shows how far it is, and goes on where it was when the same file is chosen again. */
class Sending {
  readonly #form: HTMLFormElement;
  readonly #list: HTMLUListElement;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #left = 0;
  #failed = 0;

  constructor(form: HTMLFormElement, list: HTMLUListElement) {
    this.#form = form;
    this.#list = list;
  }

  add(files: Iterable<File>): void {
    for (const file of files) this.#one(file);
  }

  #words(name: string): string {
    return this.#list.dataset[name] ?? "";
  }

  #one(file: File): void {
    const row = document.createElement("li");
    const name = document.createElement("bdi");
    name.className = "filename";
    name.textContent = file.name;
    const stop = document.createElement("button");
    stop.type = "button";
    stop.className = "quiet";
    stop.textContent = this.#words("stop");
    stop.setAttribute("aria-label", `${this.#words("stop")}: ${file.name}`);
    const bar = document.createElement("progress");
    bar.max = Math.max(1, file.size);
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    const told = document.createElement("p");
    told.className = "told";
    row.append(name, stop, bar, told);
    this.#list.append(row);
    // Said aloud when something has come of it; not with every piece.
    const tell = (words: string, aloud = true) => {
      if (aloud) told.setAttribute("role", "status");
      if (told.textContent !== words) told.textContent = words;
    };
    if (file.size > Number(this.#form.dataset.limit)) {
      tell(this.#words("large"));
      stop.remove();
      bar.remove();
      return;
    }
    this.#left += 1;
    const upload = new Upload(file, {
      endpoint: this.#form.dataset.uploads ?? "",
      headers: { "x-vigie-token": token() },
      metadata: { filename: file.name },
      chunkSize: PIECE,
      retryDelays: PATIENCE,
      removeFingerprintOnSuccess: true,
      onProgress: (sent) => {
        bar.value = sent;
        tell(`${this.#words("sending")}: ${Math.floor((100 * sent) / Math.max(1, file.size))}%`, false);
      },
      onShouldRetry: (error) => {
        const status = (error as DetailedError).originalResponse?.getStatus() ?? 0;
        const again = status === 0 || status >= 500 || status === 409 || status === 423;
        if (again) tell(this.#words("again"));
        return again;
      },
      onError: (error) => {
        const status = (error as DetailedError).originalResponse?.getStatus() ?? 0;
        tell(this.#words(status === 413 ? "large" : status === 401 || status === 403 ? "signedOut" : "failed"));
        this.#failed += 1;
        stop.remove();
        this.#ended();
      },
      onSuccess: () => {
        bar.value = bar.max;
        tell(this.#words("sent"));
        stop.remove();
        this.#ended();
      },
    });
    stop.addEventListener("click", () => {
      void upload.abort(true);
      row.remove();
      this.#failed += 1;
      this.#ended();
    });
    this.#waiting.push(() => void begin(upload));
    this.#next();
  }

  #next(): void {
    while (this.#running < AT_ONCE && this.#waiting.length > 0) {
      this.#running += 1;
      this.#waiting.shift()?.();
    }
  }

  #ended(): void {
    this.#running -= 1;
    this.#left -= 1;
    this.#next();
    // When all went well, what comes of them is on the next page.
    if (this.#left === 0 && this.#failed === 0) location.assign(this.#form.dataset.then ?? location.href);
  }
}

async function begin(upload: Upload): Promise<void> {
  const [before] = await upload.findPreviousUploads().catch(() => []);
  if (before) upload.resumeFromPreviousUpload(before);
  upload.start();
}

function sendsByItself(form: HTMLFormElement): void {
  const list = form.querySelector<HTMLUListElement>(".sending");
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  if (!list || !input) return;
  const sending = new Sending(form, list);
  for (const hidden of form.querySelectorAll<HTMLElement>(".when-scripted")) hidden.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sending.add(input.files ?? []);
    input.value = "";
  });
  input.addEventListener("change", () => {
    sending.add(input.files ?? []);
    input.value = "";
  });
  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
  }
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) form.classList.remove("over");
  });
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    sending.add(event.dataTransfer?.files ?? []);
  });
}

/** How often a list looks whether something has changed, in milliseconds: slower the longer nothing has. */
const PULSE = { first: 1500, most: 15_000 };

/** A list of things under way is read again until nothing is under way; a page that is ready then is opened. */
function staysFresh(pause = PULSE.first): void {
  const old = document.getElementById("intake");
  if (!old?.dataset.live) return;
  setTimeout(async () => {
    if (document.hidden) return staysFresh(pause);
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("intake");
      if (!fresh) return answer.ok && !answer.redirected ? location.reload() : undefined;
      const changed =
        fresh.innerHTML.replace(/name="_once" value="[^"]*"/g, "") !== old.innerHTML.replace(/name="_once" value="[^"]*"/g, "");
      const focused = old.contains(document.activeElement);
      if (changed && !focused) old.replaceWith(document.adoptNode(fresh));
      staysFresh(changed ? PULSE.first : Math.min(PULSE.most, pause * 1.3));
    } catch {
      staysFresh(PULSE.most);
    }
  }, pause);
}

/** Boxes drawn with the mouse or a finger fill the rows of numbers; each can be taken away again. */
function marksAreas(field: HTMLElement): void {
  const sheet = field.querySelector<HTMLElement>(".marking");
  const rows = field.querySelector<HTMLElement>(".area-rows");
  const page = field.dataset.page ?? "1";
  if (!sheet || !rows) return;
  sheet.classList.add("live");
  const hint = document.createElement("p");
  hint.className = "help";
  hint.textContent = sheet.dataset.hint ?? "";
  sheet.before(hint);
  const inputs = (row: Element) => [...row.querySelectorAll<HTMLInputElement>("input")];
  const rowFor = (): Element | undefined => {
    const free = [...rows.children].find((row) => inputs(row).every((input) => input.name === "area-page" || input.value === ""));
    if (free) return free;
    const last = rows.lastElementChild;
    if (!last) return undefined;
    const copy = last.cloneNode(true) as Element;
    const number = rows.children.length;
    for (const input of inputs(copy)) {
      const label = copy.querySelector<HTMLLabelElement>(`label[for="${input.id}"]`);
      input.id = input.id.replace(/\d+$/, String(number));
      if (label) label.htmlFor = input.id;
      if (input.name !== "area-page") input.value = "";
    }
    rows.append(copy);
    return copy;
  };
  const shape = (box: HTMLElement, [x, y, width, height]: readonly number[]) =>
    Object.assign(box.style, { left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` });
  const draw = (row: Element, numbers: readonly number[]) => {
    const box = document.createElement("div");
    box.className = "box";
    shape(box, numbers);
    const away = document.createElement("button");
    away.type = "button";
    away.className = "quiet";
    away.textContent = "×";
    away.setAttribute("aria-label", sheet.dataset.remove ?? "");
    away.addEventListener("click", () => {
      for (const input of inputs(row)) if (input.name !== "area-page") input.value = "";
      box.remove();
    });
    away.addEventListener("pointerdown", (event) => event.stopPropagation());
    box.append(away);
    sheet.append(box);
  };
  for (const row of rows.children) {
    const [on, ...numbers] = inputs(row).map(({ value }) => value);
    const sides = numbers.map((value) => Number(value.replace(",", ".")));
    if (on === page && numbers.every((value) => value !== "") && sides.every(Number.isFinite)) draw(row, sides);
  }
  sheet.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    sheet.setPointerCapture(event.pointerId);
    const frame = sheet.getBoundingClientRect();
    const at = ({ clientX, clientY }: PointerEvent): readonly [number, number] => [
      Math.min(100, Math.max(0, ((clientX - frame.left) / frame.width) * 100)),
      Math.min(100, Math.max(0, ((clientY - frame.top) / frame.height) * 100)),
    ];
    const [x0, y0] = at(event);
    const box = document.createElement("div");
    box.className = "box";
    sheet.append(box);
    const numbersTo = (to: PointerEvent): number[] => {
      const [x1, y1] = at(to);
      return [Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0)].map((n) => Math.round(n * 10) / 10);
    };
    const move = (to: PointerEvent) => shape(box, numbersTo(to));
    const end = (to: PointerEvent) => {
      sheet.removeEventListener("pointermove", move);
      box.remove();
      const numbers = numbersTo(to);
      // A click is no box.
      if ((numbers[2] ?? 0) < 0.5 || (numbers[3] ?? 0) < 0.5) return;
      const row = rowFor();
      if (!row) return;
      const values = [page, ...numbers.map((n) => String(Math.min(n, 99.9)))];
      inputs(row).forEach((input, i) => {
        input.value = values[i] ?? "";
      });
      draw(row, numbers);
    };
    sheet.addEventListener("pointermove", move);
    sheet.addEventListener("pointerup", end, { once: true });
    sheet.addEventListener("pointercancel", () => box.remove(), { once: true });
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-uploads]")) sendsByItself(form);
for (const field of document.querySelectorAll<HTMLElement>(".areas")) marksAreas(field);
staysFresh();
