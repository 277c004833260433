/** What the cases' pages do in a custodian's browser: keys are made, and what is sealed is opened, here and nowhere else. */
import { KeyCopies } from "./copies.ts";
import { ForgetKeys, MakeKey } from "./make-key.ts";
import { OpenCaseView } from "./open-case.ts";
import { RewrapCases } from "./rewrap.ts";
import { staysAmongCases } from "./stay.ts";
import { UnlockKey } from "./unlock.ts";

customElements.define("key-copies", KeyCopies);
customElements.define("make-key", MakeKey);
customElements.define("forget-keys", ForgetKeys);
customElements.define("unlock-key", UnlockKey);
customElements.define("rewrap-cases", RewrapCases);
customElements.define("open-case", OpenCaseView);
staysAmongCases();
