import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { publications, testLog } from "./log.contract.ts";

/** Go's own implementation of signed notes and of the tree, as Debian packages it: golang-go and golang-golang-x-mod-dev. */
const GOPATH = "/usr/share/gocode";
const missing = !existsSync("/usr/bin/go")
  ? "no Go here"
  : !existsSync(join(GOPATH, "src/golang.org/x/mod/sumdb/tlog"))
    ? "no golang-golang-x-mod-dev here"
    : undefined;
const CHECK = join(import.meta.dirname, "..", "..", "..", "tests", "log", "check.go");

describe.skipIf(missing)(`an implementation that is not ours${missing ? ` (${missing})` : ""}`, () => {
  test("accepts every entry, the checkpoint, and that the log has only grown; and sees a changed byte", {
    timeout: 120_000,
  }, async () => {
    const kept = await testLog();
    const folder = kept.options.folder;
    const program = join(kept.folder, "check");
    const env = { ...process.env, GOPATH, GO111MODULE: "off", GOFLAGS: "", GOCACHE: join(kept.folder, "go") };
    const run = promisify(execFile);
    try {
      await run("go", ["build", "-o", program, CHECK], { env });
      const earlier: string[] = [];
      for (const count of [1, 2, 253, 1, 400]) {
        await kept.log.append(publications(count, kept.log.size() + 1));
        const name = `earlier-${earlier.length}`;
        writeFileSync(join(folder, name), (await kept.log.latest())?.checkpoint ?? "");
        earlier.push(name);
      }
      const { stdout } = await run(program, [folder, ...earlier]);
      expect(stdout).toBe("657 entries proved, 5 earlier trees\n");
      const file = join(folder, "tile", "entries", "001");
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.with(30, (bytes[30] ?? 0) ^ 1));
      await expect(run(program, [folder])).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining("entry 256") });
    } finally {
      await kept.drop();
    }
  });
});
