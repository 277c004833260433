import { openStream } from "../../../intake/anywhere.ts";
import type { OpenCase, OpenFile } from "./opened.ts";
import { download, made, part, type Words } from "./page.ts";

/** Kinds that a page may show without reading them as a document of its own. */
const PICTURES = ["image/jpeg", "image/png", "image/webp", "image/gif"];

/** Addresses of what is shown: given back when the case is locked. */
const addresses = new Set<string>();

export function forgetFiles(): void {
  for (const address of addresses) URL.revokeObjectURL(address);
  addresses.clear();
}

/** The files of a case. One is fetched and opened when somebody asks for it. */
export function drawFiles(place: ParentNode, open: OpenCase, words: Words): void {
  const rows = open.files.map((file) => row(open, file, words));
  part(place, "[data-files]").replaceChildren(...(rows.length > 0 ? rows : [made("li", words["no-files"], "silence")]));
}

function row(open: OpenCase, file: OpenFile, words: Words): HTMLElement {
  const item = made("li");
  const { note } = file;
  const name = made("bdi", note?.name || words["file-nameless"], "filename");
  const kind = made("span", note ? `${note.mediaType} · ${sizeWords(note.bytes)}` : sizeWords(file.size), "brief");
  const clean =
    note && made("span", words[note.clean ? "file-clean" : note.original ? "file-as-taken" : "file-not-cleaned"], "brief");
  const voice = note?.disguised && made("span", words["file-voice-changed"], "brief");
  item.append(name, " ", kind, ...(clean ? [" ", clean] : []), ...(voice ? [" ", voice] : []));
  if (!note || !file.complete) {
    item.append(made("p", words[note ? "file-incomplete" : "envelope-unreadable"], "help"));
    return item;
  }
  const status = made("p", "", "case-busy");
  status.setAttribute("role", "status");
  const acts = made("div", "", "acts");
  const shows = shownAs(note.mediaType);
  const button = (id: string, work: (blob: Blob) => void) => {
    const one = made("button", words[id], "quiet");
    one.type = "button";
    one.setAttribute("aria-label", `${words[id] ?? ""}: ${note.name}`);
    one.addEventListener("click", async () => {
      one.disabled = true;
      try {
        work(
          await contentOf(
            open,
            file,
            (part) => (status.textContent = (words["file-opening"] ?? "").replace("%n", String(Math.floor(part * 100)))),
          ),
        );
        status.textContent = "";
      } catch {
        status.textContent = words["file-failed"] ?? "";
      }
      one.disabled = false;
    });
    acts.append(one);
    return one;
  };
  if (shows)
    button("file-open", (blob) => {
      const address = URL.createObjectURL(new Blob([blob], { type: note.mediaType.split(";")[0] }));
      addresses.add(address);
      const shown = document.createElement(shows);
      shown.className = "case-shown";
      shown.src = address;
      if (shown instanceof HTMLImageElement) shown.alt = note.name;
      else shown.controls = true;
      acts.firstElementChild?.remove();
      item.insertBefore(shown, acts);
    });
  // As bytes and not as what it says to be: a document of a stranger is not opened in this browser's tab.
  button("file-download", (blob) => download(new Blob([blob], { type: "application/octet-stream" }), plainName(note.name)));
  item.append(acts, status);
  return item;
}

/** Without invisible signs, which can make a name look like that of a picture. */
const plainName = (name: string): string => name.replace(/[\p{C}/\\]/gu, "").trim() || "file";

function shownAs(mediaType: string): "img" | "audio" | "video" | undefined {
  if (PICTURES.includes(mediaType)) return "img";
  if (mediaType.startsWith("audio/")) return "audio";
  return mediaType.startsWith("video/") ? "video" : undefined;
}

/** The bytes of a file, opened as its parts come. `progress`: from 0 to 1. */
async function contentOf(open: OpenCase, { id, parts, note }: OpenFile, progress: (part: number) => void): Promise<Blob> {
  let n = 0;
  const sealed = new ReadableStream<Uint8Array>({
    async pull(out) {
      progress(n / Math.max(1, parts));
      const response = await fetch(`${open.at}/files/${id}/${n}`);
      if (!response.ok) throw new Error("a part is not there");
      out.enqueue(new Uint8Array(await response.arrayBuffer()));
      n += 1;
      if (n >= parts) out.close();
    },
  });
  return new Response(
    (await openStream(open.identity, sealed, note?.bytes ?? 0)) as ReadableStream<Uint8Array<ArrayBuffer>>,
  ).blob();
}

function sizeWords(bytes: number): string {
  const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : 2;
  const unit = (["byte", "kilobyte", "megabyte"] as const)[step];
  const format = { style: "unit", unit, unitDisplay: step === 0 ? "long" : "short", maximumFractionDigits: step } as const;
  return new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`, format).format(bytes / 1000 ** (step ?? 0));
}
