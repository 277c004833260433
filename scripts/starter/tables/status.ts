/** Whose word a claim is, and how strong its best source can make it. */
export interface Standing {
  /** Term of the vocabulary `standing`. */
  standing: string;
  /** A court, a regulator or an auditor found it: with the document itself at hand that is the highest grade. */
  finding?: true;
}

const reported: Standing = { standing: "reported" };
const alleged: Standing = { standing: "alleged" };
const disputed: Standing = { standing: "disputed" };
const own: Standing = { standing: "own-statement" };
const inquiry: Standing = { standing: "under-inquiry" };
/** Checked against documents or agreeing sources; no court had to find it. */
const documented: Standing = { standing: "documented" };
const finding: Standing = { standing: "established", finding: true };

/** Every `status` of a claim in the facts. A claim's own wording says whose word it is; this says it once for the machine. */
export const STATUS: Readonly<Record<string, Standing>> = {
  reported,
  "reported by NGOs": reported,
  "reported (Washington Post, anonymous officials)": reported,
  "reported from Frontex answers to an MEP": reported,
  "reported from OIA documents": reported,
  "reported from a court order": reported,
  "reported from contract": reported,
  "reported from court record": reported,
  "reported from documents": reported,
  "reported from federal records": reported,
  "reported from government documents": reported,
  "reported from official documents": reported,
  "reported from tender notice": reported,
  "reported from the Georgetown study": reported,
  "journalistic investigation": reported,
  "journalistic investigation from documents": reported,
  "academic finding": reported,
  "NGO analysis": reported,
  "NGO finding": reported,
  "NGO finding from FOI": reported,
  "NGO report": reported,
  "NGO report citing court document": reported,
  "NGO report of FOI": reported,
  "NGO/legal evidence": reported,
  "UN report": reported,
  "official figure reported": reported,
  "official figures": reported,
  "expert view": reported,
  "view of campaign": reported,
  "view of participants": reported,
  "practitioner account from ATIP": reported,
  announced: reported,

  "NGO claim": alleged,
  "allegation in claim settled without judgment": alleged,
  "figures relied on by plaintiffs": alleged,
  "reported / alleged in litigation": alleged,
  "reported by petitioner": alleged,

  "indictment, not a conviction": inquiry,
  "indictment, not conviction": inquiry,

  disputed,
  "NGO finding, disputed": disputed,

  official: own,
  "official statement": own,
  "official statement reported": own,
  "official statement; disputes claim 0": own,
  "official via press": own,
  "company statement": own,
  "company statement reported": own,
  "company statement reported by NGO": own,
  "vendor/official statement": own,
  "statements of the parties": own,
  "self-description": own,
  "self-description of the Monitor": own,

  established: documented,
  "established (General Court)": finding,
  "established (court order)": finding,
  "established (court ruling, secondary summary)": finding,
  "court ruling": finding,
  "court ruling (reproduced text)": finding,
  "court ruling (secondary summary)": finding,
  // What two summaries of a ruling say differs: their word, not the court's.
  "court ruling (secondary)": reported,
  "official finding": finding,
  "official finding (secondary summary)": finding,
  "regulator finding": finding,
};
