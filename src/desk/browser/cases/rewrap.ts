import { openWith, sealTo } from "../../../intake/anywhere.ts";
import { knownCustodians, rememberCustodians } from "./kept.ts";
import { keyOf } from "./keys.ts";
import { isOpen, onLock, openKey } from "./lock.ts";
import { ask, base64Of, bytesFrom, part, Refused, say, type Words, wordsOf } from "./page.ts";

/** Seals the key of each case anew, to all custodians that there are. Broken off, it goes on with those that are left. */
export class RewrapCases extends HTMLElement {
  #words: Words = {};
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#words = wordsOf(this);
    this.#stop = onLock(() => this.#show());
    part<HTMLFormElement>(this, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#run();
    });
    this.#show();
    void this.#pointOut();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #show(): void {
    this.hidden = !isOpen();
  }

  #listed(): { recipient: string; name: string; mark: HTMLElement | null }[] {
    return [...document.querySelectorAll<HTMLElement>(".case-whom li")].map((row) => ({
      recipient: row.dataset.recipient ?? "",
      name: row.dataset.name ?? "",
      mark: row.querySelector<HTMLElement>("[data-new]"),
    }));
  }

  /** A key for which this device has never sealed is looked at twice. */
  async #pointOut(): Promise<void> {
    const known = await knownCustodians();
    for (const { recipient, mark } of this.#listed()) if (mark) mark.hidden = known.length === 0 || known.includes(recipient);
  }

  async #run(): Promise<void> {
    const compared = part<HTMLInputElement>(this, "#compared");
    part(this, "[data-error]").hidden = compared.checked;
    if (!compared.checked) return compared.focus();
    const button = part<HTMLButtonElement>(this, "button");
    const said = part(this, "[role=status]");
    button.disabled = true;
    try {
      say(said, await this.#all(said));
    } catch (error) {
      say(
        said,
        this.#words[error instanceof Refused && error.code === "custodians-changed" ? "rewrap-changed" : "rewrap-broken"] ?? "",
      );
    }
    button.disabled = false;
  }

  async #all(said: HTMLElement): Promise<string> {
    const base = this.dataset.at ?? "";
    const { cases, custodians } = (await ask(`${base}/rewrap/stale`)) as { cases: string[]; custodians: string[] };
    const listed = this.#listed();
    // Sealed is to those whom the custodian has seen on this page, and to nobody else.
    if (custodians.length !== listed.length || !listed.every(({ recipient }) => custodians.includes(recipient)))
      throw new Refused("custodians-changed");
    const bar = part<HTMLProgressElement>(this, "progress");
    bar.hidden = false;
    bar.max = Math.max(1, cases.length);
    let closed = 0;
    for (const [done, id] of cases.entries()) {
      bar.value = done;
      say(said, (this.#words["rewrap-running"] ?? "").replace("%n", String(done)).replace("%of", String(cases.length)));
      if (!(await this.#one(`${base}/${id}/key`, custodians))) closed += 1;
    }
    bar.value = bar.max;
    await rememberCustodians(listed);
    const words = this.#words[closed === 0 ? "rewrap-done" : "rewrap-some"] ?? "";
    return words.replace("%n", String(cases.length - closed)).replace("%of", String(cases.length));
  }

  /** False for a case that this key does not open. One that was erased meanwhile needs nothing. */
  async #one(path: string, custodians: readonly string[]): Promise<boolean> {
    const key = openKey();
    if (!key) throw new Refused("locked");
    try {
      const kept = (await ask(path)) as { identity: string; recipient: string };
      const identity = new TextDecoder().decode(await openWith(key.identity, bytesFrom(kept.identity))).trim();
      if ((await keyOf(identity)).recipient !== kept.recipient) return false;
      const sealed = await sealTo(custodians, new TextEncoder().encode(identity));
      await ask(path, { identity: base64Of(sealed), recipients: custodians });
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) return false;
      if (error.code === "intake-case-gone") return true;
      throw error;
    }
  }
}
