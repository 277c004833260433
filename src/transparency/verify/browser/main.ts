import { direction, type Language } from "../../../kernel/languages.ts";
import type { Bytes } from "../bag.ts";
import type { Finding, Report, Weight } from "../findings.ts";
import { certificatesOf } from "../roots.ts";
import { verify } from "../verify.ts";
import type { Words } from "../words/word.ts";
import { LANGUAGES, type Part, parts, wordsIn } from "../words/words.ts";
import { readDrop } from "./dropped.ts";

/** The page that verifies by drag and drop. It asks nobody: its policy allows no request at all. */

const element = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found as T;
};

const OWN_NAMES: Record<Language, string> = { en: "English", fr: "français", es: "español", ar: "العربية" };
const ORDER: readonly Weight[] = ["fault", "remark", "proved", "open"];

let lang: Language = LANGUAGES.find((one) => navigator.languages.some((tag) => tag.split("-")[0] === one)) ?? "en";
let last: { report: Report; at: string } | undefined;
let told: [code: keyof Words, args: Finding["args"]] | undefined;
/** The keys that the last look was asked with. */
let keys = "";
let given: { name: string; files: ReadonlyMap<string, File> } | undefined;
/** Certificates that were dropped, by name: they count for all that is looked at from then on. */
const roots = new Map<string, File>();
let busy = false;
/** What was handed over while something else was looked at. */
let waiting = false;

/** Reads a piece of a file only when it is asked for it, so that a file of any size can be dropped. */
const bytesOf = (file: File): Bytes => ({
  size: file.size,
  read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  content: readonly (Node | string)[] = [],
  name = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...content);
  return made;
}

/** Words and numbers read as the rest does; names and hashes stand apart. */
const isWords = (value: string): boolean => /\s|^[\d.,\u00a0\u202f]+$/.test(value);

const shown = (pieces: readonly Part[]): (Node | string)[] =>
  pieces.map((piece) => (typeof piece === "string" ? piece : make("bdi", [piece.value], isWords(piece.value) ? "" : "code")));

function speak(): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = direction(lang);
  document.title = wordsIn(lang)["ui-title"];
  for (const one of document.querySelectorAll<HTMLElement>("[data-say]"))
    one.textContent = wordsIn(lang)[one.dataset.say as keyof Words];
  for (const button of element("languages").querySelectorAll("button"))
    button.setAttribute("aria-pressed", String(button.lang === lang));
  if (last) show(last.report, last.at);
  if (told) tell(...told);
}

function languageSwitch(): void {
  element("languages").append(
    ...LANGUAGES.map((one) => {
      const button = make("button", [OWN_NAMES[one]]);
      button.type = "button";
      button.lang = one;
      button.addEventListener("click", () => {
        lang = one;
        speak();
      });
      return button;
    }),
  );
}

function show(report: Report, at: string): void {
  const result = element("result");
  const say = (code: keyof Words, args: Finding["args"] = {}): (Node | string)[] => shown(parts(code, args, lang));
  const heading = make("h2", say(`verdict-${report.verdict}`), `verdict ${report.verdict}`);
  heading.tabIndex = -1;
  const name = make("p", [...say(`subject-${report.subject}`), ": ", make("bdi", [report.name], "code")], "name");
  const groups = ORDER.flatMap((weight) => {
    const mine = report.findings.filter((one) => one.weight === weight);
    if (mine.length === 0) return [];
    const items = mine.map(({ code, args }) => make("li", say(code, args)));
    return [make("section", [make("h3", say(`ui-${weight}`)), make("ul", items)], weight)];
  });
  const print = make("button", say("ui-print"));
  print.type = "button";
  print.addEventListener("click", () => window.print());
  const machine = make("details", [make("summary", say("ui-machine")), ltr(make("pre", [JSON.stringify(report, null, 2)]))]);
  const when = make("p", say("ui-checked-on", { at }), "quiet");
  const then = report.verdict === "altered" ? [make("p", say("ui-altered-do"))] : [];
  result.replaceChildren(heading, name, ...then, ...groups, when, make("p", [print]), machine);
  result.hidden = false;
}

function ltr<T extends HTMLElement>(it: T): T {
  it.dir = "ltr";
  return it;
}

/** What screen readers hear: how far it is, now and then, and what came of it. */
function tell(code: keyof Words, args: Finding["args"] = {}): void {
  told = [code, args];
  element("told").replaceChildren(...shown(parts(code, args, lang)));
}

const keysGiven = (): string => element<HTMLTextAreaElement>("key").value;

/** Puts certificates aside; answers the other files. One that cannot be read is named when it is looked at. */
async function withoutRoots(files: ReadonlyMap<string, File>): Promise<ReadonlyMap<string, File>> {
  const others = new Map<string, File>();
  for (const [path, file] of files) {
    if (await certificatesOf(bytesOf(file)).catch(() => undefined)) roots.set(file.name, file);
    else others.set(path, file);
  }
  return others;
}

const rootsGiven = (): ReadonlyMap<string, Bytes> => {
  const chosen = [...(element<HTMLInputElement>("roots").files ?? [])];
  return new Map([...roots.values(), ...chosen].map((file) => [file.name, bytesOf(file)]));
};

/** Certificates alone say nothing by themselves: what was looked at before is looked at again with them. */
function lookAgainWith(names: string): void {
  if (given) again();
  else tell("ui-roots-kept", { name: names });
}

async function look(name: string, files: ReadonlyMap<string, File>): Promise<void> {
  if (files.size === 0) return;
  given = { name, files };
  waiting = busy;
  if (busy) return;
  busy = true;
  element("result").hidden = true;
  keys = keysGiven();
  let heard = 0;
  try {
    const handed = new Map([...files].map(([path, file]) => [path, bytesOf(file)]));
    const older = element<HTMLInputElement>("older").files?.[0];
    const asked = {
      keys,
      older: older && (await older.text()),
      roots: rootsGiven(),
      at: new Date().toISOString(),
    };
    const progress = (done: number, total: number): void => {
      const percent = Math.floor((done / Math.max(total, 1)) * 100);
      if (percent < heard + 10 && heard > 0) return;
      heard = percent;
      tell("ui-working", { name, percent });
    };
    progress(0, 1);
    const report = await verify(name, handed, asked, { onProgress: progress });
    last = { report, at: asked.at };
    show(report, asked.at);
    tell(`verdict-${report.verdict}`);
    element("result").querySelector("h2")?.focus();
  } catch (error) {
    // A file that cannot be read: taken away meanwhile, or on a medium that fails.
    const report: Report = {
      subject: "unknown",
      name,
      verdict: "altered",
      findings: [{ weight: "fault", code: "cannot-read", args: { name } }],
    };
    last = { report, at: new Date().toISOString() };
    show(report, last.at);
    tell("cannot-read", { name });
    console.error(error);
  } finally {
    busy = false;
    if (waiting) again();
  }
}

/** With another key or another checkpoint to hold against it, the same says something else. */
function again(): void {
  if (given) void look(given.name, given.files);
}

const named = (files: readonly File[]): ReadonlyMap<string, File> =>
  new Map(files.map((file) => [pathWithin(file.webkitRelativePath) || file.name, file]));

/** The path inside the chosen folder. */
const pathWithin = (path: string): string => path.split("/").slice(1).join("/");

function choose(input: HTMLInputElement): void {
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    const first = files[0];
    if (!first) return;
    const folder = first.webkitRelativePath.split("/")[0];
    void (folder ? look(folder, named(files)) : lookAt(named(files))).then(() => {
      input.value = "";
    });
  });
}

/** Files that belong together; certificates among them are put aside. */
async function lookAt(files: ReadonlyMap<string, File>): Promise<void> {
  const others = await withoutRoots(files);
  const [name] = others.keys();
  if (name !== undefined) return look(name, others);
  if (files.size > 0) lookAgainWith([...files.keys()].join(", "));
}

/** A folder, with certificates beside it or without, or files that belong together. */
async function takeDrop(data: DataTransfer): Promise<void> {
  const { folder, files } = await readDrop(data);
  if (!folder) return lookAt(named(files));
  await withoutRoots(named(files));
  return look(folder.name, folder.files);
}

languageSwitch();
speak();
element("app").hidden = false;
choose(element<HTMLInputElement>("files"));
choose(element<HTMLInputElement>("folder"));
element("older").addEventListener("change", again);
element("roots").addEventListener("change", again);
// It also changes when what came of a look takes the focus: the same keys say the same.
element("key").addEventListener("change", () => {
  if (keysGiven() !== keys) again();
});
const drop = element("drop");
for (const type of ["dragenter", "dragover"] as const)
  document.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) drop.classList.remove("over");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  if (event.dataTransfer) takeDrop(event.dataTransfer).catch(() => tell("ui-folder-by-button"));
});
