import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import S3rver from "s3rver";
import { expect, test } from "vitest";
import { openDiskObjects } from "./disk.ts";
import { openObjects } from "./index.ts";
import { objectsContract } from "./objects.contract.ts";
import { namesIn } from "./s3-list.ts";

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Both stores of these tests lie on disk; the S3 server keeps notes beside each file. */
const apartIn = async (folder: string) => {
  const files = (await filesIn(folder)).filter(
    (path) => /\/apart\//.test(path) && !/_(?:metadata\.json|object\.md5)$/.test(path),
  );
  return Promise.all(files.map((path) => readFile(path)));
};

const temporary = (name: string) => mkdtemp(join(tmpdir(), `vigie-${name}-`));

objectsContract("on disk", async () => {
  const folder = await temporary("objects");
  return {
    objects: await openObjects({ kind: "disk", path: join(folder, "objects") }),
    everything: () => filesIn(folder),
    apart: () => apartIn(folder),
    close: () => rm(folder, { recursive: true, force: true }),
  };
});

objectsContract("in S3", async () => {
  const folder = await temporary("s3");
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: "vigie" }],
  });
  const { port } = await server.run();
  const objects = await openObjects({ kind: "s3", url: `s3://S3RVER:S3RVER@127.0.0.1:${port}/vigie?region=us-east-1&tls=0` });
  return {
    objects,
    everything: async () => (await Array.fromAsync(objects.list())).sort(),
    apart: () => apartIn(folder),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});

test("a process killed in the middle of a put leaves no object, and the next start sweeps what it left", async () => {
  const folder = await temporary("killed");
  const child = fork(join(import.meta.dirname, "endless-put.contract.ts"), [folder], { execArgv: [] });
  await once(child, "message");
  child.kill("SIGKILL");
  await once(child, "exit");
  const left = await filesIn(folder);
  expect(left.length).toBe(1);
  for (const file of left) await utimes(file, new Date(0), new Date(0));
  const objects = await openDiskObjects(folder);
  expect(await Array.fromAsync(objects.list())).toEqual([]);
  expect(await filesIn(folder)).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

test("an object that was cut short is written whole again when its bytes are put again", async () => {
  const folder = await temporary("cut");
  const objects = await openDiskObjects(folder);
  const { sha256 } = await objects.put(Buffer.from("whole"));
  await writeFile(join(folder, sha256.slice(0, 2), sha256), "who");
  expect(await objects.put(Buffer.from("whole"))).toMatchObject({ existed: false });
  expect(await objects.size(sha256)).toBe(5);
  await rm(folder, { recursive: true, force: true });
});

test.skipIf(process.platform === "win32")("a disk that takes no more is said plainly, and nothing is left behind", async () => {
  const folder = await temporary("full");
  const script = join(import.meta.dirname, "limited-put.contract.ts");
  const command = 'ulimit -f 100 && exec "$0" "$1" "$2"';
  const said = execFileSync("bash", ["-c", command, process.execPath, script, folder], { encoding: "utf8" });
  expect(JSON.parse(said)).toEqual({ code: "disk-full", status: 507, listed: [] });
  expect(await filesIn(folder)).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

test("a store that does not answer is a problem that does not repeat the key or the secret", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  const objects = await openObjects({ kind: "s3", url: `s3://mykey:hunter2@127.0.0.1:${port}/vigie?tls=0` });
  const error = await objects.put(Readable.from([Buffer.from("x")])).catch((problem) => problem);
  expect(error).toMatchObject({ code: "object-store-failed", status: 503 });
  expect(error.message).not.toMatch(/hunter2|mykey/);
});

test.each(["s3://", "s3://host/bucket", "s3://k:s@host/", "s3://k:s@host/UPPER/case", "nonsense"])(
  "an address that is no bucket is refused without repeating it: %s",
  async (url) => {
    await expect(openObjects({ kind: "s3", url })).rejects.toMatchObject({ code: "object-store-address" });
  },
);

test("a listing of several pages says where the next one starts", () => {
  const name = "ab".repeat(32);
  const xml = `<R><IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b</NextContinuationToken><Contents><Key>objects/ab/${name}</Key></Contents><Contents><Key>other</Key></Contents></R>`;
  expect(namesIn(xml)).toEqual({ names: [name], next: "a&b" });
  expect(namesIn(xml.replace("true", "false")).next).toBeUndefined();
});
