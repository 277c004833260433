import { execFile, execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Why there is no local authority to try against, where there is none. */
export const whyNoOpenssl = (): string | undefined =>
  spawnSync("openssl", ["ts", "-help"]).status === 0 ? undefined : "openssl is not installed";

export interface LocalAuthority {
  url: string;
  /** PEM of its own certificate authority. */
  root: string;
  /** PEM of another one, which has nothing to do with it. */
  stranger: string;
  /** What it answers instead of the token that it has made. */
  answer?: (made: Buffer, response: ServerResponse, request: Buffer) => void;
  /** How often it was asked. */
  asked: number;
  /** What `openssl ts -verify` says of a token over these bytes: true, or its own words. */
  accepts(token: Uint8Array, message: Uint8Array): true | string;
  close(): Promise<void>;
}

export interface AuthorityOptions {
  /** Days that its certificate is valid. */
  days?: number;
  /** Its extended key usage. */
  purpose?: string;
  key?: "rsa" | "ec";
}

/** An authority of `openssl ts` on loopback, with a certificate authority of its own that it makes. */
export async function localAuthority({
  days = 3650,
  purpose = "critical,timeStamping",
  key = "ec",
}: AuthorityOptions = {}): Promise<LocalAuthority> {
  const folder = mkdtempSync(join(tmpdir(), "vigie-authority-"));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const keyArgs = key === "rsa" ? ["rsa:2048"] : ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
  writeFileSync(at("ts.cnf"), SETTINGS.replaceAll("FOLDER", folder));
  writeFileSync(at("serial"), "01\n");
  const certificateAuthority = (name: string) =>
    openssl(
      ...["req", "-x509", "-newkey", ...keyArgs, "-nodes", "-keyout", `${name}.key`, "-out", `${name}.pem`],
      ...["-days", "4000", "-subj", `/CN=${name} root`, "-addext", "basicConstraints=critical,CA:TRUE"],
      ...["-addext", "keyUsage=critical,keyCertSign,cRLSign"],
    );
  certificateAuthority("own");
  certificateAuthority("other");
  openssl("req", "-newkey", ...keyArgs, "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/O=Test/CN=Test clock");
  writeFileSync(at("ext"), `keyUsage=critical,digitalSignature\nextendedKeyUsage=${purpose}\n`);
  const signing = ["-CA", "own.pem", "-CAkey", "own.key", "-CAcreateserial", "-days", String(days), "-extfile", "ext"];
  openssl("x509", "-req", "-in", "tsa.csr", "-out", "tsa.pem", ...signing);

  const authority: LocalAuthority = {
    ...{ url: "", asked: 0 },
    root: readFileSync(at("own.pem"), "utf8"),
    stranger: readFileSync(at("other.pem"), "utf8"),
    accepts(token, message) {
      writeFileSync(at("token"), token);
      writeFileSync(at("message"), message);
      const args = ["ts", "-verify", "-token_in", "-in", "token", "-data", "message", "-CAfile", "own.pem"];
      const said = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
      return said.status === 0 && said.stdout.includes("Verification: OK") ? true : said.stdout + said.stderr;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    authority.asked += 1;
    const question = await buffer(request);
    const [query, made] = [at(`${randomUUID()}.tsq`), at(`${randomUUID()}.tsr`)];
    writeFileSync(query, question);
    await run("openssl", ["ts", "-reply", "-config", "ts.cnf", "-queryfile", query, "-out", made], { cwd: folder });
    if (authority.answer) return authority.answer(readFileSync(made), response, question);
    response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(readFileSync(made));
  }
  const server = createServer((request, response) => void reply(request, response).catch(() => response.destroy()));
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  authority.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return authority;
}

const SETTINGS = `
[ tsa ]
default_tsa = clock
[ clock ]
dir = FOLDER
serial = FOLDER/serial
crypto_device = builtin
signer_cert = FOLDER/tsa.pem
certs = FOLDER/own.pem
signer_key = FOLDER/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.5
digests = sha256, sha384, sha512
accuracy = secs:1
clock_precision_digits = 0
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;
