/** Words that name a meeting on the account as a whole; “review” alone counts, too, unless it is of one piece of work. */
const ACCOUNT_REVIEW =
  /\b(?:qbr|ebr|renewal|contract (?:extension|negotiation|talks?)|(?:year|quarter|half-year)(?:ly)? (?:meeting|talk)|jahresgespräch|quartalsgespräch|halbjahresgespräch|bilanzgespräch|vertragsverlängerung|vertragsgespräch|renouvellement|bilan|revue|revisión|renovación)\b/i;
const REVIEW = /\breviews?\b/i;
const PIECE_OF_WORK =
  /\b(?:code|design|layout|copy|draft|text|creative|artwork|peer|sprint|proof|press|legal|security|bug|ticket|pull request) ?-? ?reviews?\b|\breviews? (?:of )?(?:the |your |our )?(?:code|design|layout|copy|draft|text|artwork|proofs?|tickets?|bugs?)\b|\brevue de presse\b/i;

/** Whether a meeting's title says that the account, the year or the contract is looked at as a whole (tip 20; F13: review every 90 days). */
export function saysReview(title: string): boolean {
  const text = title.slice(0, 500);
  if (/\b(?:business|quarterly|annual|account|contract|service|strategy|partnership|yearly) review\b/i.test(text))
    return true;
  if (PIECE_OF_WORK.test(text)) return false;
  return ACCOUNT_REVIEW.test(text) || REVIEW.test(text);
}
