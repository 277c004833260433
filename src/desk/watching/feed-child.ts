import { parseFeed } from "feedsmith";
import { itemsOf } from "./rules/feed-items.ts";

// Reads one feed from its input in a process of its own, and writes its items.
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const address = process.argv[2] ?? "";
const { feed } = parseFeed(Buffer.concat(chunks).toString("utf8"));
process.stdout.write(JSON.stringify(itemsOf(feed, address)));
