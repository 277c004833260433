import { bounds } from "./bounds.contract.ts";
import { brokenAnswers } from "./broken-answers.contract.ts";
import { reach } from "./reach.contract.ts";
import { verdicts } from "./verdicts.contract.ts";

/** What a capture promises. In one file: each starts browsers of its own, and several at once would use up each other's time. */
verdicts();
reach();
bounds();
brokenAnswers();
