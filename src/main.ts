import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { EXIT, openOutput, report } from "./commands/output.ts";
import { type Config, readConfig } from "./config.ts";
import { LANGUAGES, type Language } from "./kernel/languages.ts";
import { VERSION } from "./version.ts";

/**
 * The commands. Each has `--help` and `--json`; docs/commands.md lists the same, and a test holds the two together.
 * A command's code is loaded when it runs, so that each start loads only what it needs.
 */
export function program(): Command {
  const vigie = new Command("vigie")
    .description("An observatory and archive of the technologies used to control, track and decide about people on the move.")
    .version(VERSION)
    .exitOverride();
  const command = (parent: Command, name: string, description: string) =>
    parent.command(name).description(description).option("--json", "answer as one JSON value", false).exitOverride();

  command(vigie, "start", "Run the monitor: the public site, with the starter archive in it on the first start.")
    .option("--empty", "begin without the starter archive", false)
    .action((options) =>
      run(options, async (config, out) => {
        const { start } = await import("./commands/start.ts");
        return start(config, options, out);
      }),
    );

  command(vigie, "add", "Put files, folders and pages of the web into the archive: one source each, as drafts.")
    .argument("<path...>", "files, folders and addresses (https://…)")
    .option("--publish", "publish at once", false)
    .option("--as-is", "keep the bytes without reading them: for files that were refused", false)
    .option("--plain", "capture addresses without a browser", false)
    .action((paths: string[], options) =>
      run(options, async (config, out) => {
        const { add } = await import("./commands/add.ts");
        return add(config, paths, options, out);
      }),
    );

  command(vigie, "publish", "Make drafts public.")
    .argument("<handle...>", "handles of records")
    .option("--reason <words>", "why, for the history", "Published from the shell.")
    .action((handles: string[], options) =>
      run(options, async (config, out) => {
        const { publish } = await import("./commands/publish.ts");
        return publish(config, handles, options.reason, out);
      }),
    );

  command(vigie, "search", "Search the public edition.")
    .argument("<words...>", 'words, "phrases", -exclusions, field:value')
    .addOption(new Option("--lang <language>", "language of labels").choices([...LANGUAGES]).default("en"))
    .option("--limit <number>", "at most this many hits", wholeNumber, 10)
    .option("--exact", "the words alone, not widened through the vocabulary", false)
    .action((words: string[], options) =>
      run(options, async (config, out) => {
        const { search } = await import("./commands/search.ts");
        const asked = { lang: options.lang as Language, limit: options.limit as number, widen: !options.exact };
        return search(config, words.join(" "), asked, out);
      }),
    );

  command(
    vigie,
    "verify",
    "Re-hash every object and the whole ledger, and name what differs; or verify a file, without a monitor.",
  )
    .argument("[path]", "an evidence pack, an edition, a checkpoint, the folder of a log, or the proof of an entry")
    .option("--key <vkey...>", "public keys that you trust, or files of them: of the log, and of witnesses", [])
    .option("--older <checkpoint>", "a checkpoint of the same log that you kept")
    .option("--log <folder>", "the log itself: its checkpoint and its tiles")
    .option("--root <file...>", "certificates of timestamp authorities that you trust, PEM or DER", [])
    .option("--page <file>", "write the page that does the same in a browser, without a net")
    .addOption(new Option("--lang <language>", "language of the findings").choices([...LANGUAGES]).default("en"))
    .action((path: string | undefined, options) => {
      if (path === undefined && options.page === undefined)
        return run(options, async (config, out) => {
          const { verify } = await import("./commands/verify.ts");
          return verify(config, out);
        });
      // No setting is read: whoever verifies has no monitor.
      return runApart(options, async (out) => {
        if (options.page !== undefined) {
          const { writeVerifyPage } = await import("./commands/verify-page.ts");
          await writeVerifyPage(options.page, out);
        }
        if (path === undefined) return true;
        const { verifyFile } = await import("./commands/verify-file.ts");
        return verifyFile(path, options, out);
      });
    });

  command(vigie, "pack", "Make an evidence pack: one ZIP with what records rest on, and what proves it.")
    .argument("<handle...>", "handles of public records")
    .option("-o, --output <file>", "where it goes; named after its records when it is not said")
    .addOption(new Option("--lang <language>", "language of the report").choices([...LANGUAGES]).default("en"))
    .option("--team", "also tell the roles of those who worked on the records", false)
    .option("--originals <words>", "also put in originals that readers do not get: for whom and why, for the trail")
    .action((handles: string[], options) =>
      run(options, async (config, out) => {
        const { pack } = await import("./commands/pack.ts");
        return pack(config, handles, options, out);
      }),
    );

  const edition = vigie.command("edition").description("The public edition: one file with everything public.").exitOverride();
  command(edition, "build", "Make it anew from the ledger.").action((options) =>
    run(options, async (config, out) => {
      const { editionBuild } = await import("./commands/edition.ts");
      return editionBuild(config, out);
    }),
  );
  command(edition, "release", "Copy it into a folder, with an entry in the log and its proof beside it.")
    .argument("<folder>", "where the copy goes")
    .action((folder: string, options) =>
      run(options, async (config, out) => {
        const { editionRelease } = await import("./commands/edition-release.ts");
        return editionRelease(config, folder, out);
      }),
    );
  command(edition, "path", "Say where the file is.").action((options) =>
    run(options, async (config, out) => {
      const { editionPath } = await import("./commands/edition.ts");
      return editionPath(config, out);
    }),
  );

  logCommands(vigie, command);
  userCommands(vigie, command);
  return vigie;
}

type NewCommand = (parent: Command, name: string, description: string) => Command;

/** The transparency log from the shell. */
function logCommands(vigie: Command, command: NewCommand): void {
  const log = vigie
    .command("log")
    .description("The transparency log: what was published when, for anyone to check.")
    .exitOverride();
  log.addCommand(
    command(new Command(), "status", "Say how far it is signed, and with which key.").action((options) =>
      run(options, async (config, out) => {
        const { logStatus } = await import("./commands/log.ts");
        return logStatus(config, out);
      }),
    ),
    { isDefault: true },
  );
  command(log, "verify", "Read every entry, name what is not as it was signed, and make lost files anew.").action((options) =>
    run(options, async (config, out) => {
      const { logVerify } = await import("./commands/log.ts");
      return logVerify(config, out);
    }),
  );
  command(log, "rotate-key", "Hand over to a new signing key, which the old one vouches for.")
    .option("--lost", "the old key is gone: nothing vouches for the new one", false)
    .action((options) =>
      run(options, async (config, out) => {
        const { logRotateKey } = await import("./commands/log.ts");
        return logRotateKey(config, options.lost, out);
      }),
    );
}

/** Accounts from the shell: also for whoever can no longer sign in. */
function userCommands(vigie: Command, command: NewCommand): void {
  const user = vigie.command("user").description("Who is on the team.").exitOverride();
  const changing = (name: string, description: string) =>
    command(user, name, description)
      .argument("<name>", "name of the account")
      .option("--reason <words>", "why, for the trail", "From the shell.");

  command(user, "list", "List the accounts and the open invitations.").action((options) =>
    run(options, async (config, out) => {
      const { userList } = await import("./commands/user.ts");
      return userList(config, out);
    }),
  );
  changing("invite", "Print a one-time link with which someone joins.")
    .requiredOption("--role <role...>", "one or more; a word that is no role is answered with all that there are")
    .action((name: string, options) =>
      run(options, async (config, out) => {
        const { userInvite } = await import("./commands/user.ts");
        return userInvite(config, name, options.role, options.reason, out);
      }),
    );
  changing("roles", "Give someone these roles and no others; they sign in again.")
    .argument("<role...>", "one or more")
    .action((name: string, roles: string[], options) =>
      run(options, async (config, out) => {
        const { userRoles } = await import("./commands/user.ts");
        return userRoles(config, name, roles, options.reason, out);
      }),
    );
  changing("suspend", "Sign someone out everywhere, and let them in no more.").action((name: string, options) =>
    run(options, async (config, out) => {
      const { userSuspend } = await import("./commands/user.ts");
      return userSuspend(config, name, options.reason, out);
    }),
  );
  changing("resume", "Let someone in again who was suspended.").action((name: string, options) =>
    run(options, async (config, out) => {
      const { userResume } = await import("./commands/user.ts");
      return userResume(config, name, options.reason, out);
    }),
  );
  changing(
    "reset",
    "Print a one-time link with which someone makes a new sign-in; the way back for a locked-out administrator.",
  ).action((name: string, options) =>
    run(options, async (config, out) => {
      const { userReset } = await import("./commands/user.ts");
      return userReset(config, name, options.reason, out);
    }),
  );
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100)
    throw new InvalidArgumentError("a whole number from 1 to 100, please.");
  return value;
}

type Output = ReturnType<typeof openOutput>;

/** Runs one command; `false` from it means that it did its work and some of it failed. */
const run = (options: { json: boolean }, work: (config: Config, out: Output) => Promise<unknown>): Promise<void> =>
  runApart(options, (out) => work(readConfig(), out));

/** The same for what needs no settings. A number is the exit code itself. */
async function runApart(options: { json: boolean }, work: (out: Output) => Promise<unknown>): Promise<void> {
  try {
    const done = await work(openOutput(options.json));
    process.exitCode = typeof done === "number" ? done : done === false ? EXIT.failed : EXIT.ok;
  } catch (error) {
    process.exitCode = report(error, options.json);
  }
}

if (import.meta.main) {
  try {
    await program().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  // The channel to the launcher would keep the process alive.
  process.disconnect?.();
}
