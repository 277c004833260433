import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

/** A form that a passkey fills in. It shows itself where the browser knows passkeys. */
class PasskeyForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || !browserSupportsWebAuthn()) return;
    this.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#ask(form);
    });
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
    const field = form.querySelector<HTMLInputElement>("input[name=credential]");
    if (!button || !field || button.disabled) return;
    button.disabled = true;
    this.#say(this.dataset.waiting);
    try {
      const response = await fetch(this.dataset.options ?? "", { headers: { accept: "application/json" } });
      if (!response.ok) throw new Error(String(response.status));
      field.value = JSON.stringify(await answer(this.dataset.does, await response.json()));
      form.submit();
    } catch {
      this.#say(this.dataset.failed);
      button.disabled = false;
      button.focus();
    }
  }

  #say(words: string | undefined): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words ?? "";
  }
}

const answer = (does: string | undefined, options: unknown): Promise<unknown> =>
  does === "make"
    ? startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
    : startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });

/** A box to tick that shows a passphrase while it is typed. */
class ShowTyped extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>("input[type=password]");
    if (!field || this.querySelector("[type=checkbox]")) return;
    const box = Object.assign(document.createElement("input"), { type: "checkbox", id: `${field.id}-shown` });
    const label = Object.assign(document.createElement("label"), { htmlFor: box.id, textContent: this.dataset.label ?? "" });
    const choice = Object.assign(document.createElement("div"), { className: "choice" });
    choice.append(box, label);
    field.parentElement?.append(choice);
    box.addEventListener("change", () => {
      field.type = box.checked ? "text" : "password";
    });
    field.form?.addEventListener("submit", () => {
      field.type = "password";
    });
  }
}

customElements.define("passkey-form", PasskeyForm);
customElements.define("show-typed", ShowTyped);
