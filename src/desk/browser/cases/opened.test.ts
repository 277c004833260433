import { expect, test } from "vitest";
import type { Account } from "../../../intake/anywhere.ts";
import { type OpenCase, type Said, write } from "./opened.ts";

const [PERSON, SOMEBODY] = [`age1${"p".repeat(58)}`, `age1${"s".repeat(58)}`];

const said = (replyTo?: string): Said => ({
  ...{ id: "x", kind: "account", day: "2026-11-22", seen: true },
  payload: { kind: "account", text: "I was there.", ...(replyTo && { replyTo }) } as Account,
});
const open = (replyRecipient: string, all: Said[]): OpenCase => ({
  ...{ at: "/en/cases/x", identity: "", recipient: PERSON, replyRecipient, keep: false, said: all, files: [] },
});
const reply = { kind: "reply", text: "We have read it.", day: "2026-11-22" } as const;

test("no reply is sealed to whom the server says while any account in the case says another, whichever is read first", async () => {
  const [person, somebody] = [said(PERSON), said(SOMEBODY)];
  for (const all of [[person], [person, somebody], [somebody, person], [said(), person]])
    await expect(write(open(SOMEBODY, all), reply)).rejects.toMatchObject({ code: "reply-misled" });
});
