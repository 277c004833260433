import { parseHTML } from "linkedom";
import { expect } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import type { RecordBody, Revision } from "../../registry/index.ts";
import type { Client, TestDesk } from "../shell/desk.fixture.ts";

/** What a browser would send of the form of a page: its successful controls, by name. */
export function controls(html: string, form = "record-form"): Record<string, string> {
  const { document } = parseHTML(html);
  const root = document.querySelector(`#${form}, .${form}`);
  if (!root) throw new Error(`there is no form: ${document.querySelector("h1")?.textContent}`);
  const sent: Record<string, string> = {};
  for (const one of root.querySelectorAll("input, textarea, select")) {
    const name = one.getAttribute("name");
    const type = one.getAttribute("type");
    if (!name || type === "submit" || type === "image") continue;
    if ((type === "checkbox" || type === "radio") && !one.hasAttribute("checked")) continue;
    if (one.tagName === "SELECT") {
      const chosen = [...one.querySelectorAll("option")].find((option) => option.hasAttribute("selected"));
      sent[name] = (chosen ?? one.querySelector("option"))?.getAttribute("value") ?? "";
    } else if (one.tagName === "TEXTAREA") sent[name] = (one.textContent ?? "").replace(/^\n/, "");
    else sent[name] = one.getAttribute("value") ?? "";
  }
  return sent;
}

/** What the form of a record holds for someone. */
export async function open(who: Client, record: string): Promise<Record<string, string>> {
  const page = await who.get(`/en/records/${record}/edit`);
  expect(page.status).toBe(200);
  return controls(page.html);
}

export const send = (who: Client, record: string, fields: Record<string, string>, act = "save") =>
  who.post(`/en/records/${record}/edit`, { ...fields, _act: act });

/** The desk that all subjects share; each test writes records of its own. */
export interface RecordsDesk {
  desk: Pick<TestDesk, "as" | "house">;
  /** A deployment by amal, or what is said more of it. */
  written(more?: Partial<RecordBody>): Promise<string>;
  latest(record: string): Promise<Revision>;
}

/** `open` says which desk: it opens after the tests are named. */
export function recordsDesk(open: () => TestDesk): RecordsDesk {
  const desk: RecordsDesk["desk"] = {
    as: (name) => open().as(name),
    get house() {
      return open().house;
    },
  };
  return {
    desk,
    async written(more = {}) {
      const body = draft({ fields: { status: "in-use", since: "2019" }, ...more });
      await desk.house.ledger.append([{ body, act: "created", reason: "", actor: "amal", expected: 0 }]);
      await desk.house.index.catchUp();
      return body.id;
    },
    async latest(record) {
      const found = await desk.house.ledger.latest(record);
      if (!found) throw new Error("there is no such record");
      return found;
    },
  };
}
