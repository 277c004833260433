import { TextInput } from "../../shell/controls.tsx";
import type { Desk } from "../../shell/desk.ts";
import { errorOf, type Mistake } from "../rules/mistakes.ts";

interface FieldProps {
  desk: Desk;
  mistakes: readonly Mistake[];
}

/** A passphrase. It never comes back with a page. */
export const PassphraseField = ({ desk, mistakes, isNew }: FieldProps & { isNew?: boolean }) => (
  <show-typed data-label={desk.t("people-show-passphrase")}>
    <TextInput
      id="passphrase"
      type="password"
      label={desk.t(isNew ? "people-passphrase-new" : "people-passphrase")}
      help={isNew ? desk.t("people-passphrase-help") : undefined}
      error={errorOf(mistakes, "passphrase")}
      autocomplete={isNew ? "new-password" : "current-password"}
      required
    />
  </show-typed>
);

/** The second thing: a code of the app, or a recovery code. */
export const CodeField = ({ desk, mistakes }: FieldProps) => (
  <TextInput
    id="code"
    label={desk.t("people-code")}
    help={desk.t("people-code-help")}
    error={errorOf(mistakes, "code")}
    autocomplete="one-time-code"
    maxLength={40}
    code
    required
  />
);

/** The six digits that show that an app was set up. */
export const FirstCodeField = ({ desk, mistakes }: FieldProps) => (
  <TextInput
    id="code"
    label={desk.t("people-code-new")}
    error={errorOf(mistakes, "code")}
    autocomplete="one-time-code"
    inputMode="numeric"
    maxLength={20}
    code
    required
  />
);
