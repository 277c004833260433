import type { Hono } from "hono";
import { Problem } from "../../../kernel/problem.ts";
import type { DeskEnv } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { caseOf, enterCases } from "../entry.ts";
import { answer, base64, bytesIn, sent } from "../json.ts";

/**
 * What the script of a case's page fetches and sends: ciphertext in both directions. Every answer of these is JSON, but for the
 * parts of files; a refusal is `{code}` with its status.
 */
export function sealedRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  /** A case as it is kept. */
  app.get("/cases/:id/sealed", (c) =>
    answer(c, async () => {
      const { vault } = await enterCases(c, house);
      const { id, recipient, replyRecipient, keep } = await caseOf(c, vault);
      const [identity, envelopes, files] = await Promise.all([
        vault.sealedIdentityOf(id),
        vault.envelopes(id),
        vault.fileNotes(id),
      ]);
      return {
        ...{ recipient, replyRecipient, keep, identity: base64(identity) },
        envelopes: envelopes.map(({ id, kind, day, seen, bytes }) => ({ id, kind, day, seen, bytes: base64(bytes) })),
        files: files.map(({ note, ...file }) => ({ ...file, note: base64(note) })),
      };
    }),
  );

  app.get("/cases/:id/files/:file/:n{[0-9]{1,6}}", async (c) => {
    const { vault } = await enterCases(c, house);
    const { id } = await caseOf(c, vault);
    const file = c.req.param("file");
    const known = (await vault.fileNotes(id)).some((one) => one.id === file);
    const part = known ? await vault.part(file, Number(c.req.param("n"))) : undefined;
    if (!part) throw new Problem("intake-file-unknown", 404, "There is no such part of a file.");
    return c.body(new Uint8Array(part), 200, { "Content-Type": "application/octet-stream", "Content-Encoding": "identity" });
  });

  /** Adds a reply or a note that was sealed in the browser. */
  app.post("/cases/:id/sealed", (c) =>
    answer(c, async () => {
      const { vault } = await enterCases(c, house);
      const { id, state } = await caseOf(c, vault);
      const { kind, bytes } = await sent(c);
      if (kind !== "reply" && kind !== "note") throw new Problem("bad-form", 400, "What was sent cannot be read.");
      await vault.append(id, kind, bytesIn(bytes));
      if (kind === "reply" && state !== "closed") await vault.mark(id, "waiting");
      return {};
    }),
  );

  /** The cases whose keys are to be sealed anew, and to whom. */
  app.get("/cases/rewrap/stale", (c) =>
    answer(c, async () => {
      const { vault } = await enterCases(c, house);
      const [stale, custodians] = await Promise.all([vault.list({ stale: true }), vault.custodians()]);
      return {
        cases: stale.map(({ id }) => id),
        custodians: custodians.filter(({ active }) => active).map(({ recipient }) => recipient),
      };
    }),
  );

  app.get("/cases/:id/key", (c) =>
    answer(c, async () => {
      const { vault } = await enterCases(c, house);
      const { id, recipient } = await caseOf(c, vault);
      return { recipient, identity: base64(await vault.sealedIdentityOf(id)) };
    }),
  );

  app.post("/cases/:id/key", (c) =>
    answer(c, async () => {
      const { vault } = await enterCases(c, house);
      const { id } = await caseOf(c, vault);
      const { identity, recipients } = await sent(c);
      const all = Array.isArray(recipients) ? recipients.filter((one) => typeof one === "string") : [];
      const active = (await vault.custodians()).filter((one) => one.active).map((one) => one.recipient);
      // Sealed to fewer, someone loses the case; sealed to others, someone gains it.
      if (all.length !== active.length || !active.every((one) => all.includes(one)))
        throw new Problem("custodians-changed", 409, "The custodians have changed meanwhile.");
      await vault.rewrap(id, bytesIn(identity), active);
      return {};
    }),
  );
}
