import type { ComponentChildren } from "preact";
import { at, type Desk } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";

export interface PasskeyFormProps {
  desk: Desk;
  /** Make a new key, or show one that is there. */
  does: "make" | "show";
  /** Path that answers what to ask the browser's key. */
  options: string;
  /** Path that takes what the key answered. */
  action: string;
  button: string;
  why?: string;
  error?: string;
  /** More fields. */
  children?: ComponentChildren;
}

/** One button for a passkey. The browser's script shows it where there are passkeys; without, the page's other way stands alone. */
export const PasskeyForm = ({ desk, does, options, action, button, why, error, children }: PasskeyFormProps) => (
  <passkey-form
    hidden
    data-does={does}
    data-options={at(desk, options)}
    data-waiting={desk.t("people-passkey-waiting")}
    data-failed={desk.t("people-passkey-failed")}
  >
    <PostForm desk={desk} action={action} class="passkey">
      {why ? <p class="help">{why}</p> : null}
      {error ? (
        <p class="error" id="passkey-error">
          {error}
        </p>
      ) : null}
      <input type="hidden" name="credential" value="" />
      {children}
      <button type="submit" id="passkey" aria-describedby={error ? "passkey-error" : undefined}>
        {button}
      </button>
      <p class="help" role="status" />
    </PostForm>
  </passkey-form>
);

/** An element that the browser's script gives life to. */
type Enhanced = { hidden?: boolean; children?: ComponentChildren } & Record<`data-${string}`, string>;

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "passkey-form": Enhanced;
      "show-typed": Enhanced;
    }
  }
}
