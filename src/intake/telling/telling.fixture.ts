import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { parseHTML } from "linkedom";
import { newCode } from "../rules/code.ts";
import { deriveFrom, printOf } from "../rules/derive.ts";
import { padded, unpadded } from "../rules/envelope.ts";
import type { TellLanguage } from "../rules/languages.ts";
import type { Payload } from "../rules/payload.ts";
import { type Key, newCaseKey, openWith, sealTo } from "../sealing/case-key.ts";
import { openVault } from "../vault/open-vault.ts";
import type { Vault } from "../vault/vault.ts";
import type { TellingDeps } from "./ground.ts";
import { rootOf } from "./root.ts";
import { tellingRoutes } from "./routes.tsx";

/** A vault on disk, someone of the team with a key, and the pages over both. */
export interface TellingWorld {
  app: Hono;
  vault: Vault;
  custodian: Key;
  folder: string;
  /** Prints that were asked to be withdrawn. */
  withdrawn: string[];
  faults: string[];
  /** Moves the clock of tokens and passes on. */
  pass(seconds: number): void;
  close(): Promise<void>;
  /** Everything in all cases, opened by the custodian. */
  opened(): Promise<Payload[]>;
}

export async function tellingWorld({
  audio,
  ...more
}: Partial<TellingDeps> & { languages?: string[]; audio?: string } = {}): Promise<TellingWorld> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-telling-"));
  const faults: string[] = [];
  const withdrawn: string[] = [];
  const vault = await openVault({
    place: { engine: "sqlite", path: join(folder, "vault.sqlite") },
    keys: join(folder, "keys"),
    on: true,
    tell: (code) => faults.push(code),
  });
  const custodian = await newCaseKey();
  await vault.addCustodian("Mara", custodian.recipient);
  let ahead = 0;
  const app = await tellingRoutes(
    {
      vault,
      withdrawConsents: async (prints) => void withdrawn.push(...prints),
      onFault: (name) => faults.push(name),
      clock: () => new Date(Date.now() + ahead * 1000).toISOString(),
      youngest: 0,
      ...more,
    },
    () => ({ name: "Lookout", contact: "tell@lookout.example", exitUrl: undefined, languages: more.languages, audio }),
  );
  const identityOf = async (id: string): Promise<string> =>
    new TextDecoder().decode(await openWith(custodian.identity, await vault.sealedIdentityOf(id)));
  return {
    app,
    vault,
    custodian,
    folder,
    withdrawn,
    faults,
    pass: (seconds) => {
      ahead += seconds;
    },
    async close() {
      await vault.close();
      await rm(folder, { recursive: true, force: true });
    },
    async opened() {
      const all: Payload[] = [];
      for (const { id } of await vault.list()) {
        const identity = await identityOf(id);
        for (const { bytes } of await vault.envelopes(id)) all.push(unpadded(await openWith(identity, bytes)));
        for (const { note } of await vault.fileNotes(id)) all.push(unpadded(await openWith(identity, note)));
      }
      return all;
    },
  };
}

/** Someone at a browser without scripts: fills in the form of the page and presses a button. */
export interface Teller {
  html: string;
  status: number;
  headers: Headers;
  text(selector: string): string;
  /** Values of the form's fields as they stand. */
  field(name: string): string;
  open(): Promise<void>;
  press(go: string, fields?: Record<string, string | Blob>): Promise<void>;
  /** The groups of the code on the page. */
  code(): string[];
  /** From the first page to the code, saying yes to `yes`. */
  tell(words: string, yes?: readonly string[]): Promise<string[]>;
}

export function newTeller(app: Pick<Hono, "request">, lang: TellLanguage = "en"): Teller {
  const take = async (response: Response): Promise<void> => {
    it.html = await response.text();
    it.status = response.status;
    it.headers = response.headers;
  };
  const document = () => parseHTML(it.html).document;
  // A browser reads signs like &lt; in a text field; the parser of these tests leaves them.
  const typedIn = (field: Element): string =>
    (field.textContent ?? "").replace(/^\n/, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const it: Teller = {
    html: "",
    status: 0,
    headers: new Headers(),
    text: (selector) => document().querySelector(selector)?.textContent?.trim() ?? "",
    field: (name) => {
      const found = document().querySelector(`#step [name="${name}"]`);
      return found?.tagName === "TEXTAREA" ? typedIn(found) : (found?.getAttribute("value") ?? "");
    },
    open: async () => take(await app.request(`/${lang}/tell`)),
    async press(go, fields = {}) {
      const form = new FormData();
      for (const one of document().querySelectorAll("#step input, #step textarea")) {
        const name = one.getAttribute("name") ?? "";
        const type = one.getAttribute("type") ?? "";
        if (name === "" || name in fields || type === "file") continue;
        if (["radio", "checkbox"].includes(type) && !one.hasAttribute("checked")) continue;
        form.append(name, one.tagName === "TEXTAREA" ? typedIn(one) : (one.getAttribute("value") ?? ""));
      }
      form.append("go", go);
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      await take(await app.request(`/${lang}/tell`, { method: "POST", body: form }));
    },
    code: () => [...document().querySelectorAll(".groups .code")].map((one) => one.textContent ?? ""),
    async tell(words, yes = []) {
      await it.open();
      await it.press("begin");
      await it.press("next");
      for (let question = 0; question < 8; question++) {
        const asked = it.field("question");
        const purpose = ["read", "background", "quote", "media", "share", "contact", "keep", "translate"][Number(asked)] ?? "";
        await it.press(purpose === "read" || yes.includes(purpose) ? "yes" : "no");
      }
      await it.press(words === "" ? "files" : "next", { text: words });
      await it.press("next");
      const code = it.code();
      await it.press("skip");
      await it.press("next");
      return code;
    },
  };
  return it;
}

/** A case as a browser would seal it, and what follows from its code. */
export async function sealedLetter({ vault, custodian }: TellingWorld, token: string, text = "Sealed words.") {
  const derived = await deriveFrom(await rootOf(newCode(), vault.salt));
  const key = await newCaseKey();
  const sealed = await sealTo([key.recipient], padded({ kind: "more", text }));
  return {
    derived,
    body: {
      token,
      lookupPrint: printOf(derived.lookup),
      authPrint: printOf(derived.auth),
      withdrawPrint: printOf(derived.withdraw),
      recipient: key.recipient,
      replyRecipient: derived.replyRecipient,
      sealedIdentity: Buffer.from(await sealTo([custodian.recipient], Buffer.from(key.identity))).toString("base64"),
      envelopes: [{ kind: "account", bytes: Buffer.from(sealed).toString("base64") }],
      lang: "ti",
      keep: false,
    },
  };
}
