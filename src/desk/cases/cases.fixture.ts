import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Role } from "../../accounts/index.ts";
import {
  answersOf,
  type Derived,
  deriveFrom,
  type FileNote,
  itemsOf,
  newCaseKey,
  type Purpose,
  padded,
  printOf,
  sealStream,
  sealTo,
  type TellLanguage,
} from "../../intake/anywhere.ts";
import { openVault, type Vault } from "../../intake/index.ts";
import { closeListener, listen } from "../../kernel/http/listener.ts";
import { createPrivateListener } from "../../kernel/http/private-listener.ts";
import { deskRoutes } from "../index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";

export interface CasesDesk extends TestDesk {
  vault: Vault;
  /** Where a browser finds the desk. Who sends the cookie `vigie-desk=<name>` is signed in as that person. */
  address: string;
}

/** A desk with a vault, of which a browser can be a visitor. */
export async function openCasesDesk(people: Readonly<Record<string, readonly Role[]>>): Promise<CasesDesk> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-cases-"));
  const codes: string[] = [];
  const vault = await openVault({
    place: { engine: "sqlite", path: join(folder, "data", "vault.sqlite") },
    keys: join(folder, "keys"),
    on: true,
    tell: (code) => codes.push(code),
  });
  let desk: TestDesk | undefined;
  desk = await openDeskFor({
    people,
    more: ({ accounts }) => ({
      vault,
      accounts: {
        ...accounts,
        sessionOf: async (token) => (token in people && desk ? desk.as(token).session : accounts.sessionOf(token)),
      },
    }),
  });
  const app = deskRoutes(desk.house);
  const server = createPrivateListener({ fetch: (request) => app.fetch(request), onError: (error) => desk?.bugs.push(error) });
  const port = await listen(server, 0, "127.0.0.1");
  return {
    ...desk,
    vault,
    address: `http://localhost:${port}`,
    async close() {
      await closeListener(server);
      await vault.close();
      await desk?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface Telling {
  text: string;
  /** Purposes answered with yes, beside reading. */
  yes?: readonly Purpose[];
  lang?: TellLanguage;
  path?: "plain" | "sealed";
  /** Somebody on the server has put this in the place of the person's own reply recipient. */
  misled?: string;
  files?: readonly { note: Omit<FileNote, "kind" | "bytes">; bytes: Uint8Array<ArrayBuffer> }[];
}

/** Someone tells something: a case as their browser would seal it. Answers what their code gives them. */
export async function tell(vault: Vault, { text, yes = [], lang = "en", path = "sealed", files = [], misled }: Telling) {
  const code: Derived = await deriveFrom(crypto.getRandomValues(new Uint8Array(32)));
  const key = await newCaseKey();
  const custodians = (await vault.custodians()).filter(({ active }) => active).map(({ recipient }) => recipient);
  const day = new Date().toISOString().slice(0, 10);
  const consents = { version: "0123456789abcdef", lang, day, path, answers: answersOf(yes) };
  const account = {
    v: 1,
    kind: "account",
    ...{ lang, day, path, text, consents },
    items: itemsOf(code),
    replyTo: code.replyRecipient,
  } as const;
  const { id } = await vault.submit(
    {
      recipient: key.recipient,
      replyRecipient: misled ?? code.replyRecipient,
      lookupPrint: printOf(code.lookup),
      authPrint: printOf(code.auth),
      withdrawPrint: printOf(code.withdraw),
      sealedIdentity: await sealTo(custodians, new TextEncoder().encode(key.identity)),
      custodians,
      envelopes: [{ kind: "account", bytes: await sealTo([key.recipient], padded(account)) }],
      ...{ lang, path, keep: yes.includes("keep") },
    },
    code.lookup,
  );
  for (const { note, bytes } of files) {
    const sealed = await sealStream([key.recipient], new Blob([bytes]).stream(), bytes.length);
    const all = new Uint8Array(await new Response(sealed as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
    const sealedNote = await sealTo([key.recipient], padded({ kind: "file", ...note, bytes: bytes.length }));
    const begun = await vault.beginFile(id, { size: all.length, sealedNote });
    for (let n = 0; n * 1_048_576 < all.length; n++)
      await vault.putPart(begun.file, begun.key, n, all.slice(n * 1_048_576, (n + 1) * 1_048_576));
    await vault.completeFile(begun.file, begun.key);
  }
  return { id, code, key, consents };
}
