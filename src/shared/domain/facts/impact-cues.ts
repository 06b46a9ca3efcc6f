import type { Cue } from '../message';
import { cueOf } from './quote';

const APPROVAL =
  /\b(?:(?:please|kindly|could you|can you|would you|need you to|need your|for your|your)\b[^.?!]{0,60}\b(?:approve|approval|sign[- ]?off|authori[sz]e|authori[sz]ation|go[- ]ahead|green light|confirm (?:that )?(?:we (?:can|may)|you are happy))|(?:is it|are you) (?:ok|okay|happy|fine)\b[^.?!]{0,60}\b(?:if|to|for us|with)|(?:can|may|shall) we (?:proceed|go ahead|go live))/i;
const TROUBLE =
  /\b(?:we (?:are|'re) (?:very |so |really )?sorry|apologi[sz]e|apologies for|(?:is|are|will be|has been|have been) (?:delayed|down|late|unavailable)|outage|incident|went wrong|(?:have|had) (?:a|an) (?:problem|issue|error|outage)|we (?:missed|made a mistake)|slip(?:ped|s)? (?:by|to)|behind schedule)\b/i;
const COMMERCIAL = /\b(?:price|cost|fee|budget|quote|contract|scope|rate|invoice|deadline|launch|go-live|delivery|timeline|date|schedule|retainer)s?\b/i;
const CHANGE = /\b(?:increase[sd]?|decrease[sd]?|rais(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|postpone[sd]?|extend(?:s|ed)?|adds?|added|cut(?:s)?|shift(?:s|ed)?|revis(?:e|es|ed)|go(?:es)? up|push(?:es|ed)?)\b/i;
const MONEY_OR_DATE = /[€$£]\s?\d|\d\s?(?:€|\$|£|%|eur\b|usd\b|gbp\b|k\b)|\b\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s\d{1,2}|\b(?:mon|tues|wednes|thurs|fri)day\b|\bnext (?:week|month|quarter)\b/i;
const REPORT = /\b(?:report|results|scorecard|bericht|ergebnisse|rapport|informe)\b/i;
const CHASE = /\b(?:(?:just |gentle |friendly |quick )?(?:reminder|chasing|following up|checking in|nudg(?:e|ing))|still (?:waiting|need|haven['’]t|have not)|have(?:n['’]t| not) (?:yet )?(?:heard|received)|any (?:news|update|progress) on|second (?:time|request))\b/i;

/** Asks the reader for approval, sign-off or a go/no-go (F5 D2). */
export function approvalRequestIn(subject: string, sentences: readonly string[]): Cue | null {
  return first([subject, ...sentences], APPROVAL);
}
/** Tells of an incident, an apology or a delay (F5 D3). */
export function troubleIn(sentences: readonly string[]): Cue | null {
  return first(sentences, TROUBLE);
}
/** A commercial word, a change verb and money or a date in one sentence (F5 D4). */
export function changeIn(sentences: readonly string[]): Cue | null {
  const found = sentences.find((s) => COMMERCIAL.test(s) && CHANGE.test(s) && MONEY_OR_DATE.test(s));
  return found === undefined ? null : cueOf(found);
}
/** An attachment or heading named report (F5 D5). */
export function reportIn(subject: string, own: string, attachmentNames: readonly string[]): Cue | null {
  const found = attachmentNames.find((n) => REPORT.test(n.slice(0, 300).replace(/[_\-.]/g, ' '))) ?? own.split('\n').find((l) => l.length < 80 && /^\W{0,4}[\p{L}\d ]{0,50}\W*$/u.test(l) && REPORT.test(l));
  return found !== undefined ? cueOf(found) : REPORT.test(subject) ? cueOf(subject) : null;
}
/** Chases something outstanding (F5 D6). */
export function chaseIn(subject: string, sentences: readonly string[]): Cue | null {
  return first([subject, ...sentences], CHASE);
}

function first(sentences: readonly string[], pattern: RegExp): Cue | null {
  const found = sentences.find((s) => pattern.test(s));
  return found === undefined ? null : cueOf(found);
}
