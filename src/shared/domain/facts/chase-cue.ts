import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import { AGAIN, NOT_COME } from './chase-again';
import { STILL_OPEN, UNSETTLED } from './chase-open';
import { EARLIER, HOW_FAR, OVERDUE } from './chase-owed';
import { cueOf } from './quote';
import type { ReadSentence } from './read-text';
import { asks } from './speech/request';

/** Phrases that chase: a follow-up on an earlier mail, a gentle reminder, “any news on …”. */
const CHASE =
  /\b(?:(?:just|only) (?:a )?(?:\w+ )?(?:following up|follow(?:ing)?[- ]up|checking in|chasing|nudge|wanted to (?:follow up|check|chase))|(?:i|we)(?:['’]m| am|['’]re| are)? (?:following up|chasing|circling back|checking (?:in|back)\b)|following up (?:on|about|regarding|with you)|(?:gentle|friendly|quick|kind|second|final|another|short) (?:reminder|nudge|chaser)|(?:circling|coming|getting) back (?:to you )?(?:on|about) (?:this|my|the)|bumping this|any (?:news|updates?|progress|luck|word|decision) (?:on|about|regarding|yet|from|for)|any (?:feedback|thoughts) (?:yet|so far)|(?:have|did) you (?:had|have|get|got) (?:a |any |the )?(?:chance|time|moment|opportunity) to|(?:am|are|['’]m|['’]re) still (?:waiting|missing|awaiting) (?:\w+ ){0,3}?you(?:r|\b)|still (?:waiting (?:for|on) (?:your|you\b|this|an answer|a reply|the)|awaiting (?:your|this|an answer|a reply)|need(?: to have)? (?:your|the|a copy|an answer))|(?:have|has)(?:n['’]t| not)(?: yet)? (?:yet )?(?:heard|received|had|got)\b[^.!?]{0,40}\b(?:back(?! from (?!you))|from you|your|(?:a |any )?(?:reply|response|answer|feedback)(?! from (?!you))|anything(?! from (?!you)))|when (?:can|could|may|might) (?:we|i) expect|(?:as|per) (?:per |in )?my (?:previous|last|earlier) (?:mail|e-?mail|message|note)|i (?:asked|wrote|mailed|e-?mailed)\b[^.!?]{0,40}\b(?:last week|on (?:mon|tues|wednes|thurs|fri)day|days ago|before|already)|(?:await|awaiting|looking forward to) your (?:reply|answer|response|feedback) (?:on|to|regarding))/i;
/** Asks how far something outstanding is, or says again that the reader has it. */
const OUTSTANDING: readonly RegExp[] = [
  /\b(?:(?:know|wondering|wonder|send me|tell me|give me|update (?:me )?on|advise(?: me)?(?: on| of)?|asking (?:about|for)|curious)[^.!?]{0,25}\b(?:the |an? )?(?:current |latest )?status (?:of|on|is|for|with)|what(?:'s|’s| is| are) the (?:current |latest )?status(?! \w+ (?:used|mean|for|called)))\b|\bwhere (?:do )?(?:we|you|things) (?:are|stand) (?:on|with)\b[^.!?]{0,60}\?|^status\s?\?|\b(?:let (?:me|us) know|tell (?:me|us)|advise(?: me| us)?|update (?:me|us) on) where (?:each of |all of |both of )?(?:you|we|things|this|that|it|the \w+)(?: all| each)? (?:stands?|are|is)\b|\b(?:give|send|get|provide) (?:me|us) (?:an? |any |the |your )?(?:quick |brief |short |current |latest |\w+ )?(?:update|status)(?: report)? (?:on|of|for|about|regarding) (?:the|our|my|your|this|that|where)\b/i,
  /\b(?:have|did) you(?: guys| all)? (?:ever (?:get|hear|receive|send|find|finish|manage|do)|already|yet|manage|finish|finished|complete|completed|receive my|received my|get my|got my|gotten my|see my|seen my)\b[^.!]{0,120}\?|\b(?:have|has|did) (?:you|this|that|these|it|the \w+)\b[^.!?]{0,100}\b(?:already|yet)\s?\?/i,
  /\bany (?:further |more |new )?(?:news|updates?|progress|luck|word|movement|response|reply|answer|resolution|developments?)\b[^.!]{0,60}\?|^any (?:word|news|luck|update)s?\s?$|\bhave you (?:had|heard|gotten|got|received|seen) (?:any|anything|back)\b[^.!]{0,80}\?|\b(?:haven't|have not|hadn't|had not) (?:yet )?heard (?:back )?(?:from (?:anyone|anybody|any of you|you|everyone|all of you))\b|\b(?:i|we)(?:'ve| have) left you (?:a |several |two |three |another )?(?:voice ?mails?|messages?)\b/i,
  /\b(?:i|we) still (?:really )?(?:need|require|lack|have(?: not|n['’]t) (?:\w+ )?(?:received|heard|gotten|got|seen))\b(?! to (?:add|process|get|do|check|work|finish|figure|look|see|net|prepare|find|go)\b)[^.!?]{0,40}\b(?:you|your|from you|answer|reply|response|it|this|that|them|these)\b|\b(?:i|we)(?:['’]ve| have)? still not\b[^.!?]{0,30}\b(?:received|heard|gotten|seen)\b|\bhave you heard (?:back|anything)\b/i,
  /\byou (?:have not|haven['’]t|never|did not|didn['’]t) (?:yet )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|sen[dt]|return(?:ed)?|g[eo]t(?:ten)? back|provided?)\b/i,
  /\b(?:left|sent|leave) (?:you )?(?:several|two|three|a couple of|a few|many|numerous|another|multiple) (?:\w+ )?(?:messages?|voice ?mails?|e-?mails?|notes|reminders?)\b|\b(?:i|we) (?:sent|e-?mailed|wrote|asked|called|left|requested)\b[^.!?]{0,80}\b(?:asking|same|this|before|again|and) (?:\w+ ){0,4}?(?:question|not (?:received|heard|gotten)|no (?:answer|reply|response)|again)\b/i,
  /\b(?:second|2nd|third|3rd|final) (?:request|reminder)\b|\b(?:second|third) time (?:i|we|i've)\b|\byour (?:[\w-]+ ){0,3}(?:is|are|was|were) (?:now )?(?:overdue|past due)\b|\bwhen (?:will|can|do|should|could|may|would) (?:i|we|they|it|this|that) (?:be (?:added|ready|done|completed|able|sent|available|fixed|paid)|expect|receive|see|get|have|hear)\b[^.!]{0,80}(?:\?|$)|\bstill (?:waiting|awaiting|outstanding|pending|open|missing)\b[^.!?]{0,40}\b(?:you|your|from you)\b/i,
];
/** What is owed told as a fact, a reproach, or an excuse for asking again; `'` stands for every apostrophe. */
const OWED: readonly RegExp[] = [
  /\b(?:invoices?|payments?|requests?|items?|balances?|amounts?|questions?|e-?mails?|messages?|letters?|confirmations?|documents?|reports?|forms?|contracts?|deliver(?:y|ies|ables?)|orders?|responses?|answers?|issues?|signatures?|bills?|\w+s) (?:[\w$,./-]+ ){0,6}?(?:(?:remains?|(?:is|are|was|were) still|still) (?:largely |completely |currently |partly |showing )?(?:outstanding|unpaid|unanswered|overdue|past due|unreturned|missing|unsigned|unresolved)|(?:is|are) (?:now )?(?:unpaid|unanswered|overdue|past due))\b/i,
  /\b(?:i|we) (?:have |'ve )?(?:still |also )?(?:never|not yet|yet to)(?: yet)? (?:received?|gotten|got|get|heard?|hear back|seen?|been (?:paid|sent|given|added))\b|(?:\bi|\bwe)(?: have|'ve)? yet to (?:receive|hear|see|get|be paid)\b|\b(?:i|we) (?:have not|haven't|did not|didn't|do not|don't) (?:yet |still |ever )?(?:receiv(?:ed?)|got(?:ten)?|get|seen?) (?:a |an |any |the |your |my |our |this |that |these |those )(?:[\w-]+ ){0,3}?(?:yet|cop(?:y|ies)|repl(?:y|ies)|responses?|answers?|payments?|invoices?|confirms?|confirmations?|documents?|contracts?|drafts?|report|information|file|attachment|fax|package|signed|executed|numbers|statement)\b/i,
  /\b(?:items?|things?|information|documents?|data|what|all|signatures?|answers?|numbers) (?:that |which )?(?:we|i)(?:'re| are|'m| am|'ve been| have been)? (?:still )?(?:waiting (?:on|for)|missing|lacking)(?: \w+)? from you\b|\b(?:i|we)(?:'m| am|'re| are|'ve been| have been) (?:still )?waiting (?:on|for) (?:you(?!th)|your)\b(?! (?:at|in|outside|when)\b)/i,
  /\bwhy (?:have|has|did|do|does|are|am|is)(?:n't| (?:i|we|it|this|the \w+|my \w+|you|they|there)(?: been)? not| (?:i|we|it|this|the \w+|my \w+|you|they) (?:still|not yet|n't))\b[^.!?]{0,60}\b(?:receiv\w+|heard?|respon\w+|answer\w*|repl\w+|sent|paid|done|finished|called|return\w*|gotten|got|complete\w*|approved|signed|added|show\w*|booked)\b/i,
  /\bwhat(?:ever|'s| has| ever)? happened (?:to|with) (?:the|my|our|your|that|those|these|this)\b|\bwhere (?:is|are|'s) (?:the|my|our|your|that|those) (?!(?:\w+ )?(?:meeting|office|room|restaurant|party|lunch|dinner|class|place|hotel|house|game|conference|best|love)\b)[^.!]{2,60}\?/i,
  /\b(?:don't|do not|not|n't|hate|sorry|without|didn't|never) (?:want(?:ing)? |mean(?:ing)? |trying |like |wish )?(?:to )?(?:keep )?(?:hound|bug|nag|pester|be(?:ing)? a (?:pest|pain|nag|bother)|badger|rush|press|harass)(?:ing)?\b|\bhow (?:is|are|'s) (?:the|my|our|your|this|that) (?!(?:\w+ )?(?:family|job|house|home|baby|kids?|children|wife|husband|boy|girl|dog|weather|life|school|weekend|trip|pregnancy|move|gang|folks|world)\b)(?:[\w-]+ ){1,4}?(?:coming(?: along)?|going|progressing)\s?\?|\bdo you (?:guys )?have (?:a|an|any) (?:\w+ )?(?:date|eta|time ?frame|estimate|idea when|update|feedback|news|word|response|answer)\b[^.!?]{0,40}\b(?:yet|when|on|for)\b|\b(?:was|were) (?:due|supposed to (?:be (?:sent|done|delivered|finished|ready|part)|get|send|have sent|receive)) (?!(?:to|in part|mainly|largely|primarily)\b)[^.!?]{0,60}(?:\?|yesterday|last|by|on \w+day|\w+day)|(?<!\byou )\bshould have (?:already )?(?:been (?:sent|paid|received|delivered|completed)|received|gotten|heard)\b/i,
];
const NOT_CHASE =
  /\bhave you been wondering\b|\bheard from you (?:in (?:a|ages|years|months|some|so|such|quite)|for (?:a|some|so|ages|quite)|lately|recently)\b|\b(?:recall|remember|know) where (?:we|you|things)\b|\breminder\W{1,4}if you\b|\breceived (?:one|any) yet\b|^if (?:i|we) (?:haven't|have not|hear|don't|do not)\b|\bbecause (?:i|we) (?:haven't|have not|didn't|did not|never)\b|^if (?:you|pressed)\b|\bfollowing up (?:on|to|from|with)\b[^.!?]{0,40}\b(?:conversations?|calls?|meetings?|discussions?|chat|workshop|visit|session|here (?:is|are)|attached|sent)\b|\breminder (?:that(?![^.!?]{0,80}\b(?:outstanding|overdue|due|unpaid|still|await\w*|missing|not yet|required)\b)|to (?:all|everyone))\b|\b(?:all|everyone|employees)\b[^.!?]{0,20}\breminder\b|\b(?:will|['’]ll|shall|(?:going|want|plan|need|like|continue) to|can) (?:be )?(?:follow(?:ing)? up|chas(?:e|ing)|check(?:ing)? (?:in|back)|circl(?:e|ing) back)\b|\breminder\b[^.!?]{0,40}\b(?:meeting|call|webinar|event|holiday|closed|out of office|tomorrow|today)\b|\bthanks? (?:you )?for\b[^.!?]{0,20}\bfollowing up\b/i;
/** Waiting for somebody else, and being waited for, chase nobody who reads this. */
const OF_OTHERS =
  /\b(?:waiting|heard|received|gotten|response|reply|answer)\b[^.!?]{0,25}\b(?:from|for|on) (?:him|her|them|his|their|it|the (?!(?:answer|reply|response|above|following|attached|report|list|information|final|signed)\b)\w+|(?!You)[A-Z][a-z]+)\b|\b(?:do|did) you (?:still|already) (?:need|want|know|see)\b|\bheard of\b|\bpartied|\bhave you (?:ever (?:been|seen|heard|wondered)|moved|decided whether|been wondering)\b/;

/** Conditions and reports hold the same words. */
const NOT_AGAIN =
  /^(?:and |but |also |so )?(?:if (?!you(?:'re| are) (?:receiving|getting|reading))|to (?!date\b)|unless|in the event|should you|because|since|once|when(?! (?:are|do|can|could|should|may|might)))\b|\b(?:thank(?:s| you)(?: \w+){0,3} for\b|if (?:you|we|i|they) (?:have|do|did|are)|in case (?:we|i) (?:have|do|did)|heard from (?:him|her|them|it|his|their)|heard from you (?:in (?:a|ages|years|months|some|so|such|quite)|for (?:a|some|so|ages|quite)|lately|recently)|(?:so (?:i|we) (?:have|had|did|never)|(?:until|although|though) (?:i|we))|until (?:after|today|yesterday|this|last|\d)|(?:he|she|they|that) (?:has|have|had) (?:not|never))\b/i;

const PHRASES = phrases([CHASE, ...OUTSTANDING, ...OWED]);

/** Something that has not come, told in a mail that also asks for something. */
function missedIn(sentences: readonly ReadSentence[]): ReadSentence | undefined {
  const found = sentences.find(
    (s) =>
      (NOT_COME.in(s, s.plain) || EARLIER.in(s, s.plain) || STILL_OPEN.in(s, s.plain)) &&
      !NOT_AGAIN.test(s.plain) &&
      !NOT_CHASE.test(s.plain),
  );
  return found !== undefined && sentences.some(asks) ? found : undefined;
}

/** Chases something outstanding (F5 D6). */
export function chaseIn(subject: string, sentences: readonly ReadSentence[]): Cue | null {
  const found =
    sentences.find((sentence) => {
      const { plain } = sentence;
      const english = PHRASES.in(sentence, plain) && !NOT_CHASE.test(plain) && !OF_OTHERS.test(plain);
      return (
        english ||
        ((AGAIN.in(sentence, plain) ||
          ((OVERDUE.in(sentence, plain) || HOW_FAR.in(sentence, plain) || UNSETTLED.in(sentence, plain)) &&
            !NOT_CHASE.test(plain))) &&
          !NOT_AGAIN.test(plain)) ||
        sentence.says('chase')
      );
    }) ?? missedIn(sentences);
  if (found !== undefined) return cueOf(found.text);
  return /\b(?:(?:gentle|friendly|second|final|quick|kind) (?:reminder|nudge)|chaser|2nd request|second request)\b|^[^:]{0,40}\boverdue\b/i.test(
    subject,
  ) && !NOT_CHASE.test(subject)
    ? cueOf(subject)
    : null;
}
