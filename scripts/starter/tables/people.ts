/** People in public roles, as the claims of a fact name them. */

/** Authors of publications, by fact. */
export const AUTHORS: Readonly<Record<string, readonly string[]>> = {
  "doc-bots-at-the-gate": ["Petra Molnar", "Lex Gill"],
  "doc-tech-testing-grounds": ["Petra Molnar"],
};

/** Who spoke at an event, as what at that time. */
export const SPEAKERS: Readonly<Record<string, readonly { name: string; role: string; affiliationThen: string }[]>> = {
  "evt-csis-imrf-side-2022": [
    { name: "Jessica Bither", role: "Panellist", affiliationThen: "Senior Expert for Migration, Bosch Foundation" },
    { name: "Santiago Narváez", role: "Panellist", affiliationThen: "Investigator/Researcher, R3D" },
    { name: "Petra Molnar", role: "Panellist", affiliationThen: "Associate Director, Refugee Law Lab" },
    { name: "Erol Yayboke", role: "Moderator", affiliationThen: "CSIS" },
  ],
};
