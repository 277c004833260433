import type { MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import type { Session } from "../../accounts/index.ts";
import { isLanguage, type Language } from "../../kernel/languages.ts";
import { messages } from "../../kernel/messages.ts";
import { Problem } from "../../kernel/problem.ts";
import { deskAssets } from "./assets.ts";
import type { DeskContext, DeskEnv } from "./desk.ts";
import { isStreamed } from "./files.ts";
import { formOf, isForm } from "./form.ts";
import { requireToken } from "./form-token.ts";
import type { DeskHouse } from "./house.ts";
import { tokenOf } from "./session-cookie.ts";

/** Our own style, script and pictures; forms and requests lead to us alone. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), geolocation=(), microphone=(), publickey-credentials-get=(self), publickey-credentials-create=(self)",
  "Cache-Control": "no-store",
};

export const guarded: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
};

/** Pages travel compressed over bad lines; pictures and downloads as they are. */
export const compressed = compress();

/** Gives every request its desk: language, words, who is signed in. */
export const seated =
  (house: Pick<DeskHouse, "accounts" | "settings">): MiddlewareHandler<DeskEnv> =>
  async (c, next) => {
    const { pathname, search, searchParams } = new URL(c.req.url);
    const [, first = "", ...rest] = pathname.split("/");
    const { css, script, mark } = await deskAssets();
    const said = searchParams.get("done");
    const seat = (session?: Session): void => {
      const lang: Language = isLanguage(first) ? first : (session?.person.lang ?? "en");
      const t = messages(lang);
      c.set("desk", {
        lang,
        t,
        settings: house.settings,
        session,
        here: isLanguage(first) ? `/${rest.join("/")}${search}` : "/",
        assets: { css: css.path, script: script.path, mark: mark.path },
        ...(said && /^[a-z][a-z-]{1,60}$/.test(said) && t.has(`done-${said}`) ? { notice: t(`done-${said}`) } : {}),
      });
    };
    // There is a page to refuse on even when the accounts do not answer.
    seat();
    const token = tokenOf(c, house.settings);
    if (token) seat(await house.accounts.sessionOf(token));
    await next();
  };

const READING = ["GET", "HEAD", "OPTIONS"];

/**
 * Nothing is changed for a request that another site made a browser send. Throws `foreign-request` (403). For one that is signed in, the
 * form's token (or the header `x-vigie-token`) must be that of the session: else `stale-form` (403).
 */
export const ours =
  (house: Pick<DeskHouse, "settings">): MiddlewareHandler<DeskEnv> =>
  async (c, next) => {
    if (!READING.includes(c.req.method)) {
      if (!fromHere(c, house.settings.deskUrl))
        throw new Problem("foreign-request", 403, "This was not sent from a page of the desk.");
      await checkToken(c);
    }
    await next();
  };

/** Milliseconds that an answer waits for the index at most. */
const PATIENCE = 2000;

/** After a form has changed something, the page it leads to shows it: the index has caught up when the answer goes out. */
export const followed =
  (house: Pick<DeskHouse, "index">): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (c.res.status !== 303) return;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((over) => {
      timer = setTimeout(over, PATIENCE);
    });
    await Promise.race([house.index.catchUp(), patience]);
    clearTimeout(timer);
  };

function fromHere(c: DeskContext, deskUrl: string): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = c.req.header("origin");
  if (origin === undefined) return site !== undefined;
  return origin === new URL(deskUrl).origin || isLoopback(origin, c.req.header("host"));
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Comes it from a page of this machine that was asked for by the same name? That is the desk through a tunnel, whatever its port. Any other
 * name proves nothing: whoever owns it can let it lead here.
 */
function isLoopback(origin: string, asked: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const { host, hostname } = new URL(origin);
  return host === asked && LOOPBACK.includes(hostname);
}

async function checkToken(c: DeskContext): Promise<void> {
  // Read with the files, by those who take them.
  if (isStreamed(c)) return;
  const inForm = async () => (isForm(c.req.header("content-type")) ? (await formOf(c)).get("_token") : undefined);
  if (c.get("desk").session) requireToken(c, c.req.header("x-vigie-token") ?? (await inForm()));
}
