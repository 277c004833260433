import { restoreDraft, sealDraft } from "./drafts.ts";
import { drawFiles, forgetFiles } from "./files.ts";
import { onLock, openKey } from "./lock.ts";
import { allowedNow, type OpenCase, openCase } from "./opened.ts";
import { part, Refused, say, type Words, wordsOf } from "./page.ts";
import { offerConsents, takesOver } from "./take-over.ts";
import { drawConsents, drawThread } from "./thread.ts";
import { bringToLife, whyNot } from "./writing.ts";

/** A case, opened with the custodian's key. Locking takes everything out of the page again. */
export class OpenCaseView extends HTMLElement {
  #words: Words = {};
  #open: OpenCase | undefined;
  #stop: (() => void) | undefined;
  /** Public half of the key that opened it, and what was half written when it was locked. */
  #recipient = "";
  #draft: Promise<Uint8Array> | undefined;

  connectedCallback(): void {
    this.#words = wordsOf(this);
    const author = {
      open: () => this.#open,
      by: this.dataset.by ?? "",
      today: this.dataset.today ?? "",
      words: this.#words,
      written: async () => {
        await this.#read();
        this.#thread();
      },
    };
    bringToLife(this, author);
    takesOver(this, author);
    this.#stop = onLock(() => this.#turn());
    this.#turn();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#close();
  }

  #turn(): void {
    if (openKey()) void this.#begin();
    else this.#close();
  }

  async #begin(): Promise<void> {
    this.hidden = false;
    const [error, busy] = [part(this, ":scope > [data-error]"), part(this, ":scope > [data-busy]")];
    say(error, "");
    say(busy, this.#words.opening ?? "");
    try {
      await this.#read();
      this.#draw();
      const [key, draft] = [openKey(), await this.#draft];
      if (key && draft) await restoreDraft(this, key.identity, draft);
    } catch (problem) {
      // Locked meanwhile: nothing was to be opened any more.
      if (openKey()) say(error, whyNot(problem, this.#words));
    }
    say(busy, "");
  }

  async #read(): Promise<void> {
    const key = openKey();
    if (!key) return;
    const open = await openCase(this.dataset.at ?? "", key.identity);
    if (!openKey() || !this.isConnected) throw new Refused("locked");
    this.#open = open;
    this.#recipient = key.recipient;
  }

  #thread(): void {
    if (!this.#open) return;
    drawThread(this, this.#open, this.#words);
    drawConsents(this, this.#open, this.#words);
  }

  /** The files as well: not after each word that is written, so that a recording plays on. */
  #draw(): void {
    const open = this.#open;
    if (!open) return;
    this.#thread();
    drawFiles(this, open, this.#words);
    offerConsents(this, open, this.#words);
    const contact = allowedNow(open)?.answers.contact ?? false;
    part(this, "[data-no-contact]").hidden = contact;
    part(this, "form[data-does=reply]").hidden = !contact;
    part(this, "[data-opened]").hidden = false;
    this.#noLongerNew();
  }

  /** Fetched, a new case is open: the page was made before that. */
  #noLongerNew(): void {
    const state = document.querySelector<HTMLElement>("[data-state=new]");
    const mark = document.querySelector<HTMLSelectElement>("#mark");
    if (state) say(state, this.#words["state-open"] ?? "");
    if (state && mark) mark.value = "open";
  }

  #close(): void {
    if (this.#open) this.#draft = sealDraft(this, this.#recipient);
    this.#open = undefined;
    this.hidden = true;
    forgetFiles();
    for (const place of ["thread", "consents", "history", "files", "offered"]) part(this, `[data-${place}]`).replaceChildren();
    for (const form of this.querySelectorAll("form")) form.reset();
    part(this, "[data-opened]").hidden = true;
  }
}
