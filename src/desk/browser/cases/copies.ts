import { WORD_LISTS } from "../../../intake/anywhere.ts";
import { keepKey } from "./kept.ts";
import { type Key, knowsPasskeys, SHORTEST, wrapWithPasskey, wrapWithPassphrase } from "./keys.ts";
import { onLock, openKey } from "./lock.ts";
import { download, made, part, say, shown, type Words, wordsOf } from "./page.ts";
import { paperLines } from "./paper.ts";

/** Words of a passphrase that is suggested: 66 bits, behind scrypt. */
const SUGGESTED = 6;

/**
 * The copies of a key. Shows itself for the key that is open, or for one that was given to it. Says `copied` when there are a file
 * behind a passphrase and a paper copy of which a line was typed back.
 */
export class KeyCopies extends HTMLElement {
  #words: Words = {};
  #key: Key | undefined;
  #file: Uint8Array | undefined;
  #line = 0;
  #done = { file: false, paper: false };
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#words = wordsOf(this);
    this.#on("form[data-does=wrap]", "submit", () => this.#wrap());
    this.#on("form[data-does=check]", "submit", () => this.#check());
    this.#on("[data-suggest]", "click", () => this.#suggest());
    this.#on("[data-does=passkey]", "click", () => this.#passkey());
    this.#on("[data-reveal]", "click", () => this.#reveal(true));
    this.#on("[data-print]", "click", () => {
      this.#reveal(true);
      print();
    });
    this.#on("[data-download]", "click", () => this.#download());
    part(this, "[data-passkeys]").hidden = !knowsPasskeys();
    if (this.closest("make-key")) return;
    this.#stop = onLock(() => this.show(openKey()));
    this.show(openKey());
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.show(undefined);
  }

  show(key: Key | undefined): void {
    this.#key = key;
    this.hidden = key === undefined;
    // On the page of a key that was made long ago, whoever passes by sees nothing unless it is asked for.
    this.#reveal(key !== undefined && this.closest("make-key") !== null);
    const lines = key ? paperLines(key.identity) : [];
    part(this, "[data-lines]").replaceChildren(...lines.map((line) => made("li", line)));
    part(this, "[data-whole]").textContent = key?.identity ?? "";
    if (!key) {
      for (const input of this.querySelectorAll<HTMLInputElement>("input:not([type=checkbox])")) input.value = "";
      say(part(this, "[data-suggestion]"), "");
      return;
    }
    const [chance = 0] = crypto.getRandomValues(new Uint8Array(1));
    this.#line = chance % lines.length;
    part(this, "[data-which]").textContent = (this.#words["type-line"] ?? "").replace("%n", String(this.#line + 1));
  }

  #reveal(shown: boolean): void {
    part(this, "[data-lines]").hidden = !shown;
    part(this, "[data-reveal]").hidden = shown;
  }

  #on(selector: string, event: string, work: () => void | Promise<void>): void {
    part(this, selector).addEventListener(event, (it) => {
      it.preventDefault();
      void work();
    });
  }

  async #suggest(): Promise<void> {
    const list = WORD_LISTS[document.documentElement.lang as "en"] ?? WORD_LISTS.en;
    const words = (await list?.()) ?? [];
    const places = crypto.getRandomValues(new Uint16Array(SUGGESTED));
    // 2048 words: the lowest eleven bits choose among them evenly.
    say(part(this, "[data-suggestion]"), [...places].map((n) => words[n & 2047]).join(" "));
    part(this, "[data-suggested]").hidden = false;
  }

  async #wrap(): Promise<void> {
    const key = this.#key;
    const [first, again] = [part<HTMLInputElement>(this, "#new-passphrase"), part<HTMLInputElement>(this, "#again-passphrase")];
    const [error, said] = [part(this, "[data-error=wrap]"), part(this, "[data-said=wrap]")];
    const passphrase = first.value;
    const wrong = passphrase.length < SHORTEST ? "short-passphrase" : passphrase !== again.value ? "not-the-same" : "";
    say(error, wrong ? (this.#words[wrong] ?? "") : "");
    say(said, "");
    if (wrong) return (wrong === "short-passphrase" ? first : again).focus();
    if (!key) return;
    say(said, this.#words.wrapping ?? "");
    await shown();
    this.#file = await wrapWithPassphrase(key, passphrase);
    const keep = part<HTMLInputElement>(this, "#keep-here").checked;
    const kept =
      keep &&
      (await keepKey({ recipient: key.recipient, passphrase: this.#file }).then(
        () => true,
        () => false,
      ));
    say(said, this.#words[kept ? "wrapped-kept" : keep ? "not-kept" : "wrapped"] ?? "");
    first.value = "";
    again.value = "";
    part(this, "[data-suggested]").hidden = true;
    part(this, "[data-download]").hidden = false;
    this.#done.file = true;
    this.#tell();
  }

  #download(): void {
    if (this.#file)
      download(
        new Blob([new Uint8Array(this.#file)], { type: "application/octet-stream" }),
        `vigie-${this.dataset.name ?? "key"}.age`,
      );
  }

  async #passkey(): Promise<void> {
    const said = part(this, "[data-said=passkey]");
    const key = this.#key;
    if (!key) return;
    try {
      const passkey = await wrapWithPasskey(key, `${document.title} · ${this.dataset.name ?? ""}`);
      await keepKey({ recipient: key.recipient, passkey });
      say(said, this.#words["passkey-made"] ?? "");
    } catch {
      say(said, this.#words["passkey-failed"] ?? "");
    }
  }

  #check(): void {
    const typed = part<HTMLInputElement>(this, "#typed-line");
    const bare = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, "");
    const right = this.#key && bare(typed.value) === bare(paperLines(this.#key.identity)[this.#line] ?? "");
    say(part(this, "[data-error=check]"), right ? "" : (this.#words["line-wrong"] ?? ""));
    say(part(this, "[data-said=check]"), right ? (this.#words["line-right"] ?? "") : "");
    if (!right) typed.focus();
    this.#done.paper ||= Boolean(right);
    this.#tell();
  }

  #tell(): void {
    if (this.#done.file && this.#done.paper) this.dispatchEvent(new Event("copied", { bubbles: true }));
  }
}
