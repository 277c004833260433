import type { ComponentChildren } from "preact";
import { direction, languageName } from "../../../kernel/languages.ts";
import type { Localised } from "../../../registry/index.ts";
import { safeHref, shownAddress } from "../../rules/links.ts";
import { choose } from "../../rules/text.ts";
import type { Speech } from "../view.ts";

/** `lang` and `dir` for a fragment, or nothing when it speaks the language of the page. */
export const tongue = (v: Speech, lang: string): { lang?: string; dir?: "ltr" | "rtl" } =>
  lang.split("-")[0] === v.lang ? {} : { lang, dir: direction(lang) };

/** The same with the direction always said, for a `bdi`: left alone it would follow the first letter, which may be of a foreign name. */
export const voice = (v: Speech, lang: string): { lang?: string; dir: "ltr" | "rtl" } => ({
  ...tongue(v, lang),
  dir: direction(lang),
});

/** A text in the best language there is for this reader, isolated from the text around it. */
export function Text({ v, of, mark = true }: { v: Speech; of: Localised | undefined; mark?: boolean }) {
  const chosen = choose(of, v.lang);
  if (!chosen) return null;
  return (
    <>
      <bdi {...voice(v, chosen.lang)}>{chosen.text}</bdi>
      {mark && chosen.status === "machine" ? <MachineMark v={v} original={chosen.original} /> : null}
      {mark && chosen.stale ? <small class="mark"> {v.t("text-stale")}</small> : null}
    </>
  );
}

/** Paragraphs of a text: a blank line parts them. */
export function Prose({ v, of, mark = true }: { v: Speech; of: Localised | undefined; mark?: boolean }) {
  const chosen = choose(of, v.lang);
  if (!chosen) return null;
  return (
    <div class="prose" {...tongue(v, chosen.lang)}>
      {chosen.text.split(/\n\s*\n/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {mark && chosen.status === "machine" ? (
        <p>
          <MachineMark v={v} original={chosen.original} />
        </p>
      ) : null}
    </div>
  );
}

/** Says of a text that a machine translated it; `original`: from which language. */
export function MachineMark({ v, original }: { v: Speech; original?: string }) {
  const title = original ? v.t("text-machine-original", { language: languageName(original, v.lang) }) : undefined;
  return (
    <small class="mark" title={title} lang={v.lang} dir={direction(v.lang)}>
      {" "}
      {v.t("text-machine")}
    </small>
  );
}

/** A handle, a hash, a number with its sign: left to right in every language. */
export const Code = ({ children }: { children: ComponentChildren }) => (
  <span class="code" dir="ltr" translate={false}>
    {children}
  </span>
);

/** A link that comes from evidence. Only web and mail addresses become links; anything else is shown as text. */
export function EvidenceLink({ href, children }: { href: string; children?: ComponentChildren }) {
  const safe = safeHref(href);
  const shown = children ?? <span dir="ltr">{shownAddress(href)}</span>;
  if (!safe)
    return (
      <span class="address">
        {children ? <>{children} </> : null}
        <span dir="ltr">{href}</span>
      </span>
    );
  return (
    <a class="address" href={safe} rel="noreferrer nofollow external">
      {shown}
    </a>
  );
}
