/** Titles of meetings that exist to decide. A plain “review” is none: most need nobody who decides. */
const DECIDES =
  /\b(?:approval|sign[- ]?off|go\s?\/\s?no[- ]?go|steering (?:committee|group|board)|steerco|decision (?:meeting|call|session|board)|final decision|contract (?:signing|signature|renewal)|freigabe|abnahme|lenkungsausschuss|validation finale|comité de pilotage|aprobación|comité de dirección)\b/i;

/** Whether a meeting's title says that it is there to decide (F5, meeting variant). */
export function saysDecision(title: string): boolean {
  return DECIDES.test(title.slice(0, 500));
}
