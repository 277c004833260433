import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { Problem } from "../../kernel/problem.ts";
import { printOf } from "../rules/derive.ts";
import { TELL_LANGUAGES, type TellLanguage } from "../rules/languages.ts";
import { CASE_BYTES, CASE_FILES, FILE_BYTES, PART_BYTES } from "../rules/limits.ts";
import type { Work } from "../rules/work.ts";
import { isRecipient } from "../sealing/case-key.ts";
import type { PersonCase } from "../vault/case.ts";
import { bitsNow, isPaid } from "./crowd.ts";
import type { Ground } from "./ground.ts";
import { packed } from "./packed.ts";
import { proven } from "./proven.ts";
import { Busy } from "./queue.ts";
import { activeRecipients } from "./sending.ts";

/** Bytes of a JSON body: a sealed text of 64 KiB, and the case key sealed to many custodians. */
const MOST_JSON = 320 * 1024;

const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length}}$`)));
const base64 = (most: number) => z.base64().check(z.maxLength(most));
const recipient = z.string().check(z.refine(isRecipient));
const ENVELOPE = base64(140_000);
const door = { lookup: hex(32), auth: hex(64) };
const fileDoor = { file: z.string().check(z.maxLength(80)), key: z.string().check(z.maxLength(200)) };
const consents = z.array(hex(32)).check(z.maxLength(16));

const letter = z.object({
  token: z.string().check(z.maxLength(400)),
  work: z.optional(z.int().check(z.nonnegative())),
  lookupPrint: hex(64),
  authPrint: hex(64),
  withdrawPrint: hex(64),
  recipient,
  replyRecipient: recipient,
  sealedIdentity: base64(60_000),
  envelopes: z.array(z.object({ kind: z.enum(["account", "more"]), bytes: ENVELOPE })).check(z.minLength(1), z.maxLength(2)),
  lang: z.enum(TELL_LANGUAGES as [TellLanguage, ...TellLanguage[]]),
  keep: z.boolean(),
});
const boxAsked = z.object({
  ...door,
  from: z.optional(z.int().check(z.nonnegative(), z.maximum(10_000))),
  large: z.optional(z.boolean()),
});
const addition = z.object({ ...door, kind: z.enum(["more", "consents"]), bytes: ENVELOPE, keep: z.optional(z.boolean()) });
const filePass = z.string().check(z.maxLength(400));
const fileOf = {
  size: z.int().check(z.positive(), z.maximum(2 * FILE_BYTES)),
  partBytes: z.optional(z.union([z.literal(262_144), z.literal(1_048_576)])),
  sealedNote: ENVELOPE,
};
const newFile = z.union([z.object({ ...door, ...fileOf }), z.object({ pass: filePass, ...fileOf })]);
const withdrawal = z.object({ ...door, withdraw: hex(64), consents });
const consentWithdrawal = z.object({ ...door, consents });

/** What the sealed way asks for. Everything that comes and goes is ciphertext, prints and numbers. */
export function scriptRoutes(g: Ground): Hono {
  const app = new Hono();
  const post = <T>(
    path: string,
    schema: z.ZodMiniType<T>,
    work: (asked: T, c: Context) => Promise<Record<string, unknown>>,
  ): void => {
    app.post(path, async (c) => answer(200, await work(readAs(schema, await bodyOf(c, MOST_JSON)), c)));
  };
  const caseOf = async ({ lookup, auth }: { lookup: string; auth: string }): Promise<PersonCase> => {
    const found = await g.vault.find(lookup, auth);
    if (!found) throw gone();
    return found;
  };

  post("/begin", z.object({}), async () => ({
    ...begun(g),
    salt: Buffer.from(g.vault.salt).toString("base64"),
    custodians: await activeRecipients(g).catch(() => []),
    limits: { fileBytes: FILE_BYTES, files: CASE_FILES, caseBytes: CASE_BYTES, partBytes: PART_BYTES },
  }));

  post("/send", letter, async ({ token, work, sealedIdentity, envelopes, ...rest }) => {
    const look = g.tokens.look(token);
    if (look.state === "unknown") throw new Problem("token-unknown", 403, "The page was open for too long. Begin again.");
    if (look.state === "early") throw new Early(look.seconds);
    if (!isPaid(g, look, work)) throw new Problem("token-work", 403, "Too many come at once. Begin again.");
    if (g.tokens.spend(token, rest.lookupPrint) === "other")
      throw new Problem("token-used", 403, "Something else was sent from this page. Begin again.");
    try {
      const { id } = await g.sending.run(
        sealedIdentity.length + envelopes.reduce((sum, { bytes }) => sum + bytes.length, 0),
        () =>
          g.vault.submit(
            {
              ...rest,
              sealedIdentity: bytesOf(sealedIdentity),
              envelopes: envelopes.map(({ kind, bytes }) => ({ kind, bytes: bytesOf(bytes) })),
              path: "sealed",
            },
            token,
          ),
      );
      return { pass: await g.vault.passOf(id) };
    } catch (error) {
      g.tokens.giveBack(token);
      throw error;
    }
  });

  post("/proof", z.object(door), async (asked) => ({ ...(await proven(g, (await caseOf(asked)).id)) }));
  app.post("/box", async (c) => {
    const { lookup, auth, from = 0, large = false } = readAs(boxAsked, await bodyOf(c, MOST_JSON));
    return raw(packed(await g.vault.find(lookup, auth), from, large));
  });
  post("/more", addition, async ({ kind, bytes, keep, ...rest }) => {
    const found = await caseOf(rest);
    await g.vault.append(found.id, kind, bytesOf(bytes), keep);
    return {};
  });
  post("/file", newFile, async ({ size, partBytes, sealedNote, ...rest }) => {
    const id = "pass" in rest ? await g.vault.caseOfPass(rest.pass) : (await caseOf(rest)).id;
    if (id === undefined) throw gone();
    return { ...(await g.vault.beginFile(id, { size, partBytes, sealedNote: bytesOf(sealedNote) })) };
  });
  app.post("/part", async (c) => {
    const n = Number(c.req.query("n") ?? "");
    const file = c.req.query("file") ?? "";
    const key = c.req.header("x-part-key") ?? "";
    if (!Number.isInteger(n) || n < 0 || n > 10_000 || file.length > 80 || key.length > 200) throw malformed();
    await g.vault.putPart(file, key, n, await bodyOf(c, PART_BYTES));
    return answer(200, {});
  });
  post("/parts", z.object(fileDoor), async ({ file, key }) => ({ parts: await g.vault.partsOf(file, key) }));
  post("/file-done", z.object(fileDoor), async ({ file, key }) => {
    await g.vault.completeFile(file, key);
    return {};
  });
  post("/withdraw-consent", consentWithdrawal, async ({ consents: given, ...rest }) => {
    await caseOf(rest);
    await g.withdrawConsents(given.map(printOf));
    return {};
  });
  post("/withdraw", withdrawal, async ({ withdraw, consents: given, ...rest }) => {
    // Of a case that is gone there is nothing left to do; what is public is asked for all the same.
    await g.withdrawConsents(given.map(printOf));
    const found = await g.vault.find(rest.lookup, rest.auth);
    if (found) await g.vault.withdraw(found.id, withdraw);
    return {};
  });

  app.notFound(() => answer(404, { code: "no-such-page" }));
  app.onError((error) => {
    if (error instanceof Early) return answer(425, { code: "token-early" }, { "Retry-After": String(error.seconds) });
    if (error instanceof Busy) return answer(503, { code: "intake-busy" }, { "Retry-After": "5" });
    const problem = error instanceof Problem ? error : undefined;
    if (!problem || problem.status >= 500) g.fault(error);
    return answer(problem?.status ?? 500, { code: problem?.code ?? "intake-fault" });
  });
  return app;
}

/** A token, and while many come the work that makes it good. */
function begun(g: Ground): { token: string; work?: Work } {
  const token = g.tokens.issue({ bits: bitsNow(g) });
  const work = g.tokens.workOf(token);
  return work ? { token, work } : { token };
}

class Early extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super();
    this.seconds = seconds;
  }
}

const HEADERS = { "Content-Type": "application/json", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

/** No words of ours and none of theirs: a code says what was refused. */
const answer = (status: number, body: Record<string, unknown>, more: Record<string, string> = {}): Response =>
  raw(JSON.stringify(body), status, more);

const raw = (body: string, status = 200, more: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { ...HEADERS, ...more } });

const gone = (): Problem => new Problem("intake-case-gone", 404, "Nothing is here for this code.");
const malformed = (): Problem => new Problem("intake-malformed", 400, "This is not what our pages send.");

function readAs<T>(schema: z.ZodMiniType<T>, body: Uint8Array): T {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    throw malformed();
  }
  const read = schema.safeParse(json);
  if (!read.success) throw malformed();
  return read.data;
}

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));

async function bodyOf(c: Context, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.length;
    if (length > most) throw new Problem("intake-too-large", 413, "This is more than fits.");
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
