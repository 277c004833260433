/** What the cases' pages do in a custodian's browser: keys are made, and what is sealed is opened, here and nowhere else. */
import "./lock.ts";
