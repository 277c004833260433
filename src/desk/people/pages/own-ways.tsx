import { type OwnPasskey, passkeysWork, type Ways } from "../../../accounts/index.ts";
import { TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";
import { Day } from "./history.tsx";

interface Props {
  desk: SignedIn;
  ways: Ways;
}

export function Passkeys({ desk, ways: { passkeys, passphrase } }: Props) {
  const { t } = desk;
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{t("people-passkeys")}</h2>
      {passkeys.length === 0 ? <p>{t("people-passkeys-none")}</p> : null}
      {passkeys.length === 1 && !passphrase ? <p class="notice">{t("people-passkeys-one")}</p> : null}
      <ul class="plain">
        {passkeys.map((key, i) => (
          <Passkey desk={desk} passkey={key} index={i} />
        ))}
      </ul>
      {passkeysWork(desk.settings.deskUrl) ? (
        <p>
          <a class="deed" href={at(desk, "/me/passkeys/new")}>
            {t("people-passkey-add")}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Passkey({ desk, passkey, index }: { desk: SignedIn; passkey: OwnPasskey; index: number }) {
  const { t } = desk;
  const name = passkey.name || t("people-passkey-unnamed");
  return (
    <li>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p class="quiet">
        {t("people-added")} <Day desk={desk} at={passkey.added} /> · {t("people-used")}{" "}
        {passkey.used ? <Day desk={desk} at={passkey.used} /> : t("people-never-used")}
      </p>
      <details>
        <summary>
          {t("people-rename")} <span class="unseen">{name}</span>
        </summary>
        <PostForm desk={desk} action="/me/passkeys/rename">
          <input type="hidden" name="id" value={passkey.id} />
          <TextInput id={`label-${index}`} name="label" label={t("people-passkey-label")} value={passkey.name} maxLength={60} />
          <button type="submit">{t("people-save")}</button>
        </PostForm>
      </details>
      <PostForm desk={desk} action="/me/passkeys/remove" class="act">
        <input type="hidden" name="id" value={passkey.id} />
        <button type="submit" class="quiet">
          {t("people-remove")} <span class="unseen">{name}</span>
        </button>
      </PostForm>
    </li>
  );
}

export function PassphraseSection({ desk, ways: { passphrase, codesLeft, passkeys } }: Props) {
  const { t } = desk;
  const link = (path: string, id: string) => (
    <li>
      <a href={at(desk, path)}>{t(id)}</a>
    </li>
  );
  return (
    <section aria-labelledby="passphrase-section">
      <h2 id="passphrase-section">{t("people-passphrase-section")}</h2>
      {passphrase ? (
        <>
          <p class={codesLeft < 3 ? "notice" : undefined}>{t("people-codes-left", { n: codesLeft })}</p>
          <ul class="ways">
            {link("/me/passphrase", "people-passphrase-change")}
            {link("/me/app", "people-app-change")}
            {link("/me/codes", "people-codes-renew")}
          </ul>
          {passkeys.length > 0 ? (
            <PostForm desk={desk} action="/me/passphrase/remove">
              <p class="help">{t("people-passphrase-remove-why")}</p>
              <button type="submit" class="quiet">
                {t("people-passphrase-remove")}
              </button>
            </PostForm>
          ) : null}
        </>
      ) : (
        <>
          <p>{t("people-passphrase-none")}</p>
          <ul class="ways">{link("/me/passphrase", "people-passphrase-add")}</ul>
        </>
      )}
    </section>
  );
}
