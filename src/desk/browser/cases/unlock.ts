import { type KeptKey, keptKeys } from "./kept.ts";
import { type Key, keyOf, openWithPasskey, openWithPassphrase } from "./keys.ts";
import { isOpen, lock, onLock, openKey, unlock } from "./lock.ts";
import { part, say, shown, type Words, wordsOf } from "./page.ts";
import { readPaper } from "./paper.ts";

/** Opens the custodian's key: by passphrase, passkey or paper. */
export class UnlockKey extends HTMLElement {
  #words: Words = {};
  #kept: KeptKey | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#words = wordsOf(this);
    this.#stop = onLock(() => this.#show());
    part(this, "[data-lock]").addEventListener("click", lock);
    part<HTMLFormElement>(this, "form[data-way=passphrase]").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#try(() => this.#byPassphrase(), "wrong-passphrase");
    });
    part<HTMLFormElement>(this, "form[data-way=paper]").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#try(() => this.#byPaper(), "wrong-paper");
    });
    part(this, "[data-way=passkey]").addEventListener("click", () => void this.#try(() => this.#byPasskey(), "wrong-passkey"));
    this.#show();
    void this.#look();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /** What this device has kept decides what is asked for. */
  async #look(): Promise<void> {
    const all = await keptKeys();
    this.#kept = all.find(({ recipient }) => recipient === this.dataset.recipient) ?? all[0];
    part(this, "[data-file]").hidden = this.#kept?.passphrase !== undefined;
    part(this, "[data-passkey]").hidden = this.#kept?.passkey === undefined;
  }

  #show(): void {
    for (const each of this.querySelectorAll<HTMLElement>("[data-when]"))
      each.hidden = (each.dataset.when === "open") !== isOpen();
    const other = openKey();
    part(this, "[data-other]").hidden = !this.dataset.recipient || !other || other.recipient === this.dataset.recipient;
    if (isOpen()) for (const input of this.querySelectorAll("input")) if (input.type !== "checkbox") input.value = "";
  }

  async #try(way: () => Promise<Key | string>, otherwise: string): Promise<void> {
    const [error, busy] = [part(this, "[data-error]"), part(this, "[data-busy]")];
    say(error, "");
    say(busy, this.#words.opening ?? "");
    await shown();
    const key = await way().catch(() => otherwise);
    say(busy, "");
    if (typeof key !== "string") return unlock(key);
    say(error, key.startsWith("wrong-line ") ? this.#line(key) : (this.#words[key] ?? ""));
    error.scrollIntoView({ block: "nearest" });
  }

  #line(said: string): string {
    return (this.#words["wrong-line"] ?? "").replace("%n", said.split(" ")[1] ?? "");
  }

  async #byPassphrase(): Promise<Key | string> {
    const [chosen] = part<HTMLInputElement>(this, "#key-file").files ?? [];
    const file = chosen ? new Uint8Array(await chosen.arrayBuffer()) : this.#kept?.passphrase;
    if (!file) return "no-file";
    if (!new TextDecoder().decode(file.subarray(0, 30)).startsWith("age-encryption.org/v1")) return "wrong-file";
    return openWithPassphrase(file, part<HTMLInputElement>(this, "#key-passphrase").value);
  }

  async #byPaper(): Promise<Key | string> {
    const lines = [...this.querySelectorAll<HTMLInputElement>("form[data-way=paper] input")].map(({ value }) => value);
    const read = readPaper(lines);
    if ("identity" in read) return keyOf(read.identity);
    return read.wrong.length === lines.length ? "wrong-paper" : `wrong-line ${(read.wrong[0] ?? 0) + 1}`;
  }

  async #byPasskey(): Promise<Key | string> {
    return this.#kept?.passkey ? openWithPasskey(this.#kept.passkey) : "wrong-passkey";
  }
}
