import { setTimeout as sleep } from "node:timers/promises";
import type { CaptureSettings } from "../../archive/index.ts";
import { type Job, migrateJobs, openJobs, openWorker, type Worker } from "../../kernel/jobs/index.ts";
import { type Answer, type Client, openDeskFor, type TestDesk, type TestDeskOptions } from "../shell/desk.fixture.ts";
import { sourceHandlers } from "./work.ts";

export interface SourcesDesk extends TestDesk {
  worker: Worker;
  /** Waits until all work that was asked for has ended. */
  idle(): Promise<Job[]>;
}

/** A desk with a worker that does the work of this area. */
export async function openSourcesDesk(
  people: TestDeskOptions["people"],
  options: { working?: boolean; uploadLimit?: number; capture?: CaptureSettings } = {},
): Promise<SourcesDesk> {
  const { working = true, ...own } = options;
  const desk = await openDeskFor({
    people,
    more: ({ settings }) => ({ settings: { ...settings, ...own } }),
  });
  await migrateJobs(desk.house.database);
  const worker = openWorker({
    database: desk.house.database,
    handlers: working ? sourceHandlers(desk.house) : {},
    pause: 50,
    backOff: () => 10,
    onError: (error) => desk.bugs.push(error),
  });
  const jobs = openJobs(desk.house.database);
  return {
    ...desk,
    worker,
    async idle() {
      for (;;) {
        if ((await jobs.list({ state: ["waiting", "running"], limit: 1 })).length === 0) return jobs.list({ limit: 500 });
        await sleep(25);
      }
    },
    async close() {
      await worker.close();
      await desk.close();
    },
  };
}

/** Sends a file as tus does: makes the upload, then sends its bytes. Gives back the address of the upload. */
export async function sendByTus(client: Client, name: string, bytes: Buffer): Promise<string> {
  const made = await createByTus(client, name, bytes.length);
  const location = made.headers.get("location") ?? "";
  await patchByTus(client, location, 0, bytes);
  return location;
}

export const tusHeaders = (client: Client) => ({ "tus-resumable": "1.0.0", "x-vigie-token": client.session.formToken });

export const createByTus = (
  client: Client,
  name: string,
  length: number | string,
  more: Record<string, string> = {},
): Promise<Answer> =>
  client.ask("/en/uploads", {
    method: "POST",
    headers: {
      ...tusHeaders(client),
      "upload-length": String(length),
      "upload-metadata": `filename ${Buffer.from(name).toString("base64")}`,
      ...more,
    },
  });

export const patchByTus = (
  client: Client,
  location: string,
  offset: number,
  bytes: Buffer,
  more: Record<string, string> = {},
): Promise<Answer> =>
  client.ask(location, {
    method: "PATCH",
    headers: {
      ...tusHeaders(client),
      "content-type": "application/offset+octet-stream",
      "upload-offset": String(offset),
      "content-length": String(bytes.length),
      ...more,
    },
    body: new Uint8Array(bytes),
  });

/** Sends files as a form does. */
export const sendByForm = (client: Client, files: readonly (readonly [string, Buffer])[]): Promise<Answer> => {
  const form = new FormData();
  form.append("_token", client.session.formToken);
  for (const [name, bytes] of files) form.append("files", new File([new Uint8Array(bytes)], name));
  return client.ask("/en/sources/upload", { method: "POST", body: form });
};

/** What a page says, without its markup. */
export const said = ({ html }: Pick<Answer, "html">): string =>
  html
    .replace(/^[\s\S]*<main[^>]*>|<\/main>[\s\S]*$/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

/** Accounts for tests that share a desk: nobody meets what another test has sent. */
export const crowd = (count: number): Record<string, readonly ["contributor"]> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`writer-${i + 1}`, ["contributor"] as const]));
