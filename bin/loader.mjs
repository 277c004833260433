// What Node has to know before it loads our source; every process and thread of ours starts with it.
import "./jsx.mjs";
import "./ciphers.mjs";
