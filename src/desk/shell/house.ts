import type { Accounts, Person } from "../../accounts/index.ts";
import type { CaptureSettings } from "../../archive/index.ts";
import type { FollowedEdition } from "../../edition/index.ts";
import type { PackHouse } from "../../evidence/index.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { ErasableKeys } from "../../kernel/erasable-keys.ts";
import type { Mail } from "../../kernel/mail/index.ts";
import type { Objects } from "../../kernel/objects/index.ts";
import type { Ledger } from "../../registry/index.ts";
import type { CaseVault } from "../cases/vault.ts";
import type { CareHealth } from "../health/rules/health.ts";
import type { NoticeKind } from "../notices/rules/kinds.ts";

/** What a monitor says about itself, as far as the desk needs it. Addresses have no slash at their end. */
export interface DeskSettings {
  name: string;
  prefix: string;
  version: string;
  /** A second person must approve before publication. */
  secondReviewer: boolean;
  /** Where readers find the public site. */
  publicUrl: string;
  /** Where the team finds the desk. */
  deskUrl: string;
  /** Folder for uploads under way. */
  data: string;
  /** Bytes that one uploaded file may have. */
  uploadLimit: number;
  /** How addresses are captured. */
  capture: CaptureSettings;
}

/** Everything the desk's areas work on. */
export interface DeskHouse {
  settings: DeskSettings;
  database: Database<unknown>;
  ledger: Ledger;
  /** What rests on a testimony is sealed with these; whoever destroys one erases it. */
  keys: ErasableKeys;
  objects: Objects;
  accounts: Accounts;
  /** The public edition: what readers see. */
  edition: FollowedEdition;
  /** The desk's own index, of the same shape, over all states. What is sealed is not in it. */
  index: FollowedEdition;
  /** What intake receives, sealed; absent on a monitor that takes no accounts. */
  vault?: CaseVault;
  /** Told of bugs; who asked gets a page without their message. */
  onError: (error: unknown) => void;
  /** How the archive and its log are, while something looks after them. */
  health?: () => Promise<CareHealth>;
  /** The mail server; without one nobody is written to. */
  mail?: Mail;
  /** What evidence packs are made with: the log's proofs, and the page that checks a pack. */
  packing?: Pick<PackHouse, "log" | "verifyPage">;
  /** Puts a notice on its way, if the person wants this kind. `path`: a page of the desk, without language. */
  notify?: (kind: NoticeKind, person: Person, path: string) => Promise<void>;
}
