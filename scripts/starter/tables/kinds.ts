/** What each fact that is not a deployment becomes. Relations (`deployments`, `cites` …) are ids of facts, and the editors' own. */
export type Kind =
  | { type: "agent" }
  | { type: "technology" }
  | { type: "incident"; kind: string; investigation?: string }
  | { type: "measure"; kind: string; stage: string; concerns?: readonly string[]; parties?: "issuer" | "agents" }
  | { type: "publication"; kind: string; source?: string; cites?: readonly string[] }
  | { type: "event"; format?: string; parent?: string }
  | { type: "call"; kind: string; edition?: string; parties: "organisers" | "signatories"; by?: string };

const agent: Kind = { type: "agent" };
const ruling = (stage: string, ...concerns: string[]): Kind => ({ type: "measure", kind: "court-case", stage, concerns });
const law = (stage: string): Kind => ({ type: "measure", kind: "regulation", stage });
const decision = (...concerns: string[]): Kind => ({ type: "measure", kind: "inquiry", stage: "decided", concerns });
const paper = (kind: string, source: string | undefined, ...cites: string[]): Kind => ({
  type: "publication",
  kind,
  source,
  cites,
});
const incident = (kind: string, investigation?: string): Kind => ({ type: "incident", kind, investigation });

export const KINDS: Readonly<Record<string, Kind>> = {
  "ag-afic": agent,
  "ag-eu-lisa": agent,
  "ag-frontex": agent,
  "camp-gb-lfr-letter-2021": { type: "call", kind: "sign-on", parties: "signatories" },
  "camp-gb-lfr-open-letter": { type: "call", kind: "sign-on", parties: "organisers" },
  // The organisation's answer to a consultation of the Cabinet Office.
  "camp-gb-nfi": { type: "measure", kind: "consultation", stage: "unknown", parties: "agents" },
  "camp-protect-not-surveil": agent,
  "co-airbus": agent,
  "co-bi-geo": agent,
  "co-cellebrite": agent,
  "co-g4s": agent,
  "co-idemia": agent,
  "co-irisguard": agent,
  "co-leonardo": agent,
  "co-nexa": agent,
  "co-thales": agent,
  "co-tkh": agent,
  "co-videotec": agent,
  "co-vision-box": agent,
  "dep-eu-etias": { type: "measure", kind: "regulation", stage: "adopted", parties: "agents" },
  "dep-gb-toeic-voice": incident("incident", "parliamentary"),
  "doc-bhrrc-mena-2022": paper(
    "briefing",
    "seed2",
    "co-airbus",
    "co-cellebrite",
    "co-g4s",
    "co-irisguard",
    "co-nexa",
    "co-thales",
    "co-videotec",
  ),
  "doc-bots-at-the-gate": paper("resource", "dl", "dep-ca-triage"),
  "doc-csis-tracked": paper("story", "cs", "evt-csis-imrf-side-2022"),
  "doc-gb-every-move": paper("resource", undefined, "dep-gb-gps-tagging"),
  "doc-gb-nao-toeic-2019": paper("resource", "pdfslide", "dep-gb-toeic-voice"),
  "doc-hrw-airborne": paper("resource", "hrw", "dep-eu-frontex-heron"),
  "doc-imrf-side-notes": paper("resource", "seed1", "evt-csis-imrf-side-2022"),
  "doc-org-newsletter-july": paper("newsletter-issue", "seed4", "camp-gb-lfr-open-letter", "camp-gb-nfi"),
  "doc-org-newsletter-resources": paper("resource", "seed4", "doc-org-newsletter-july"),
  "doc-tech-testing-grounds": paper("resource", undefined),
  "doc-un-a75-590": paper("resource", "a2"),
  "evt-csis-imrf-side-2022": { type: "event", format: "online", parent: "evt-imrf-2022" },
  "evt-imrf-2022": { type: "event" },
  "evt-mtm-fellowship-2024": { type: "call", kind: "fellowship", edition: "3", parties: "organisers", by: "mtm" },
  "inc-af-biometrics-2021": incident("hazard"),
  "inc-bd-rohingya": incident("incident"),
  "inc-fr-nexa": incident("incident", "court"),
  "inc-gb-phone-seizures": incident("pattern", "court"),
  "inc-gr-samos-phones": incident("pattern"),
  "inc-ke-dadaab-vetting": incident("pattern", "court"),
  "inc-lb-unhcr-data": incident("controversy"),
  "inc-ye-wfp-biometrics": incident("controversy"),
  "law-eu-ai-act": law("adopted"),
  "law-un-gcm": { type: "measure", kind: "pledge", stage: "adopted" },
  "law-un-ungps": { type: "measure", kind: "recommendation", stage: "adopted" },
  "law-us-northern-triangle-biometrics": { type: "measure", kind: "pledge", stage: "in-force", parties: "agents" },
  "org-mtm": agent,
  "rul-au-ybfz-2024": ruling("decided", "dep-au-ankle-monitors"),
  "rul-de-bverwg-2023": ruling("decided", "dep-de-bamf-phones"),
  "rul-eu-breyer": ruling("decided", "dep-eu-iborderctrl"),
  "rul-eu-mh-croatia": ruling("decided"),
  "rul-eu-ombudsman-1904": decision(),
  "rul-gb-adl-2024": ruling("decided", "dep-gb-gps-tagging"),
  "rul-gb-bridges-2020": ruling("decided"),
  "rul-gb-dkrk-2022": ruling("decided", "dep-gb-toeic-voice"),
  "rul-gb-hm-2022": ruling("decided", "inc-gb-phone-seizures"),
  "rul-gb-ico-2024": decision("dep-gb-gps-tagging"),
  "rul-gb-nelson-2024": ruling("decided", "dep-gb-gps-tagging"),
  "rul-gr-dpa-2024": decision("dep-gr-centaur", "dep-gr-hyperion"),
  "rul-ke-double-registration": ruling("decided", "inc-ke-dadaab-vetting"),
  "rul-kr-pipc-2022": decision("dep-kr-ai-identification"),
  "rul-us-velesaca": ruling("settled", "dep-us-ice-rca"),
  "tech-gps-tag": { type: "technology" },
  "tech-phone-extraction": { type: "technology" },
};
