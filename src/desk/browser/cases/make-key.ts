import type { KeyCopies } from "./copies.ts";
import { forgetKeys } from "./kept.ts";
import { type Key, makeKey } from "./keys.ts";
import { part, say } from "./page.ts";

/** Makes a key, has its copies made, and only then lets its public half be registered. */
export class MakeKey extends HTMLElement {
  #key: Key | undefined;
  #leaving = false;

  connectedCallback(): void {
    const form = part<HTMLFormElement>(this, "form[data-does=make]");
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#make(form);
    });
    this.addEventListener("copied", () => {
      part<HTMLButtonElement>(this, "[data-register] button").disabled = false;
      part(this, "[data-missing]").hidden = true;
    });
    part(this, "[data-register] form").addEventListener("submit", () => {
      this.#leaving = true;
    });
    addEventListener("beforeunload", this.#stay);
  }

  disconnectedCallback(): void {
    removeEventListener("beforeunload", this.#stay);
  }

  /** A key that is made and not registered is lost with the page. */
  readonly #stay = (event: BeforeUnloadEvent): void => {
    if (this.#key && !this.#leaving) event.preventDefault();
  };

  async #make(form: HTMLFormElement): Promise<void> {
    const understood = part<HTMLInputElement>(this, "#understood");
    part(this, "[data-error]").hidden = understood.checked;
    if (!understood.checked) return understood.focus();
    this.#key = await makeKey();
    form.hidden = true;
    part<HTMLInputElement>(this, "input[name=recipient]").value = this.#key.recipient;
    part<KeyCopies>(this, "key-copies").show(this.#key);
    part(this, "[data-register]").hidden = false;
    part(this, "#new-passphrase").focus();
  }
}

/** Takes away what this device keeps. */
export class ForgetKeys extends HTMLElement {
  connectedCallback(): void {
    const said = part(this, "[role=status]");
    part(this, "button").addEventListener("click", async () => {
      await forgetKeys();
      say(said, said.dataset.said ?? "");
    });
  }
}
