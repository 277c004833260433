import { connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeListener, createListener, listen } from "../../kernel/http/listener.ts";
import { newTeller, type TellingWorld, tellingWorld } from "./telling.fixture.ts";

let world: TellingWorld;
let port: number;
let server: ReturnType<typeof createListener>;
const bugs: unknown[] = [];
beforeAll(async () => {
  world = await tellingWorld();
  server = createListener({
    fetch: (request) => world.app.fetch(request),
    generation: () => 1,
    cacheBytes: 0,
    refuse: () => new Response("no", { status: 400 }),
    onError: (error) => bugs.push(error),
  });
  port = await listen(server, 0, "127.0.0.1");
});
afterAll(async () => {
  await closeListener(server);
  await world.close();
});

/** Sends so much of a form and hangs up. */
const hangUp = (body: string): Promise<void> =>
  new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => {
      const head =
        "POST /en/tell HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000\r\n\r\n";
      socket.write(head + body, () => setTimeout(() => socket.destroy(), 20));
    });
    socket.on("close", () => done());
    socket.on("error", () => undefined);
  });

it("a line that breaks at any byte of a form leaves nothing behind, half kept or hanging", async () => {
  const teller = newTeller(world.app);
  await teller.tell("Words.");
  const field = (name: string, value: string) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const file = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n';
  const whole = `${field("step", "files")}${field("go", "file")}${field("pass", teller.field("pass"))}${file}${"y".repeat(80_000)}`;
  for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 25)) await hangUp(whole.slice(0, at));
  await hangUp(whole);
  const answer = await fetch(`http://127.0.0.1:${port}/en/tell`);
  expect(answer.status).toBe(200);
  expect(bugs).toEqual([]);
  expect(world.faults).toEqual([]);
  const cases = await world.vault.list();
  expect(cases.map(({ files }) => files)).toEqual([0]);
});
