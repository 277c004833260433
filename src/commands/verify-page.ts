import { writeFile } from "node:fs/promises";
import { verifyPage } from "../transparency/index.ts";
import type { Output } from "./output.ts";

/** `vigie verify --page <file>`: writes the page that verifies in a browser, to be kept beside what it verifies. */
export async function writeVerifyPage(path: string, out: Output): Promise<void> {
  const { html } = await verifyPage();
  await writeFile(path, html);
  out.line(`The page is in ${path}: open it in any browser, with or without a net.`);
  out.result({ path, bytes: Buffer.byteLength(html) });
}
