import type { Hono } from "hono";
import { signedIn } from "../../shell/demand.ts";
import type { DeskContext, DeskEnv } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { keptIn } from "../../shell/keep.tsx";
import { show } from "../../shell/screen.tsx";
import { tokenOf } from "../../shell/session-cookie.ts";
import { nextFrom } from "../next.ts";
import { ProofPage } from "../pages/sign-in.tsx";
import { goOn, orBack } from "./entry.tsx";

/** A fresh proof that it is them, before something dangerous. */
export function proofRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  const { door } = house.accounts;

  app.get("/proof", (c) => show(c, <ProofPage desk={c.get("desk")} next={nextFrom(c.req.query("next"))} />));

  app.get("/proof/passkey", async (c) => c.json(await door.proofOptions(signedIn(c).session)));

  app.post("/proof", (c) =>
    proving(c, async () => {
      const form = await formOf(c);
      const typed = { passphrase: form.get("passphrase") ?? "", code: form.get("code") ?? "" };
      await door.prove(signedIn(c).session, typed);
    }),
  );

  app.post("/proof/passkey", (c) =>
    proving(c, async () => door.proveByPasskey(signedIn(c).session, (await formOf(c)).get("credential") ?? "")),
  );

  async function proving(c: DeskContext, prove: () => Promise<void>): Promise<Response> {
    const form = await formOf(c);
    const desk = c.get("desk");
    return orBack(
      c,
      async () => {
        await prove();
        return goOn(c, house, tokenOf(c, house.settings) ?? "", "/me?done=people-proof");
      },
      (mistakes, status) => {
        const proof = mistakes.map((one) => ({
          ...one,
          message: status === 422 && one.id === "passphrase" ? desk.t("people-error-proof-refused") : one.message,
        }));
        return show(c, <ProofPage desk={desk} next={nextFrom(form.get("next"))} kept={keptIn(form)} mistakes={proof} />, status);
      },
    );
  }
}
