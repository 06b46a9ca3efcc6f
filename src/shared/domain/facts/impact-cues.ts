import { folded } from '../folded-text';
import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import type { ChangeWords, LanguagePack } from './languages/language-pack';
import { withoutMarks } from './line-marks';
import { cueOf } from './quote';
import type { ReadSentence, ReadText } from './read-text';

const COMMERCIAL = phrases([
  /\b(?:prices?|pricing|costs?|fees?|budgets?|quotes?|quotation|contract|scope|(?:day|hourly|daily|unit|monthly) rates?|retainer|discount|deadlines?|launch(?: date)?|go-live(?: date)?|delivery(?: date)?|timelines?|milestones?|(?:release|start|end|due|completion|kick-?off) dates?|renewal|subscription)\b/i,
]);
const CHANGE = phrases([
  /\b(?:increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|reduc(?:e[sd]?|ing)|chang(?:e[sd]?|ing)|mov(?:e[sd]?|ing)|postpon(?:e[sd]?|ing)|bring(?:ing)? forward|brought forward|extend(?:s|ed|ing)?|add(?:s|ed|ing)?|cut(?:s|ting)?|shift(?:s|ed|ing)?|revis(?:e[sd]?|ing)|amend(?:s|ed|ing)?|adjust(?:s|ed|ing)?|(?:goes|go|going|went|gone) (?:up|down)|push(?:es|ed|ing)?|rises?|rising|risen|rose|drop(?:s|ped)?|lower(?:s|ed|ing)?|expand(?:s|ed|ing)?|doubl(?:e[sd]?|ing)|slip(?:s|ped)?|will (?:now )?be|instead of)\b/i,
]);
const MONEY_OR_DATE =
  /[€$£]\s?\d|\d\s?(?:€|\$|£|%|per ?cent\b|eur(?:os?)?\b|usd\b|gbp\b|chf\b|k\b|percent\b)|\b\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s\d{1,2}\b|\b(?:mon|tues|wednes|thurs|fri)day\b|\bnext (?:week|month|quarter|year)\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b|\bq[1-4]\b|\b(?:one|two|three|four|\d+) (?:more )?(?:days?|weeks?|months?)\b|\b(?:end|mid|start|beginning) (?:of )?(?:-)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const NO_CHANGE =
  /\b(?:no|not|nothing|without|n['’]t|never|unchanged|stays?|remains?|keep(?:s|ing)?)\b[^.!?]{0,40}\b(?:chang|increas|decreas|mov|rais|reduc|add|cut|shift|revis|adjust|extend|modif|price|cost|scope|same|at)|\bunchanged\b|\b(?:meeting|call|lunch|appointment|catch-?up|invite|invitation|slot|dinner)\b|\?\s*$|^\s*(?:if|should|in case)\b|\b(?:as agreed|as discussed|as (?:already )?approved|agenda|would|could|might)\b/i;

/** A commercial word, a change verb and money or a date in one sentence that states it (F5 D4): no question, condition or denial. */
export function changeIn(sentences: readonly ReadSentence[]): Cue | null {
  const found = sentences.find(
    (s) =>
      (COMMERCIAL.in(s) && CHANGE.in(s) && MONEY_OR_DATE.test(s.text) && !NO_CHANGE.test(s.text)) ||
      s.packs.some(({ change }) => changes(change, s.folded)),
  );
  return found === undefined ? null : cueOf(found.text);
}

function changes({ commercial, change, amountOrDate, unless }: ChangeWords, plain: string): boolean {
  return commercial.test(plain) && change.test(plain) && amountOrDate.test(plain) && !unless.test(plain);
}

const REPORT_NAME =
  /\b(?:reports?|reporting|results?|scorecard|bericht|monatsbericht|ergebnisse|rapport|résultats|informe|resultados)\b/i;
const REPORT_HEADING =
  /^(?:(?:the |our |your |final |draft |latest )?(?:[\p{L}\d'’&/-]+ ){0,4}?(?:report|results|scorecard)(?: (?:for|of|on|from|q[1-4]|week|–|-|:)\b.{0,60}|\s?[–:-].{0,60}|,? ?\d{4}|,? ?[\p{L}]{3,9} ?\d{0,4})?)$/iu;
const HEADINGS = phrases([REPORT_HEADING]);
const NOT_REPORT =
  /\b(?:bug|credit|expense|crash|error|weather|annual leave|delivery|read|trip|search|press|test|lab|exam) (?:report|results?)\b|\breport (?:a|an|any|to|back|it|this|for duty|card)\b|\?\s*$/i;

/** An attachment or heading named report (F5 D5): the file's name, the subject or a line of its own. */
export function reportIn(subject: string, own: ReadText, attachmentNames: readonly string[]): Cue | null {
  const file = attachmentNames
    .map((n) => n.slice(0, 300))
    .find((n) => isReport(n.replace(/\.\w{1,5}$/, '').replace(/[_\-.]+/g, ' '), REPORT_NAME));
  if (file !== undefined) return cueOf(file);
  if (/^\s*(?:re|aw|antw|sv|tr|rv)\s?:/i.test(subject)) return headingIn(own);
  const title = subject.replace(/^\s*(?:(?:fwd?|wg)\s?:\s*){1,5}/i, '').trim();
  return title.length <= 120 && isHeading(title, own.packs) ? cueOf(title) : headingIn(own);
}
function headingIn(own: ReadText): Cue | null {
  const { packs, lines } = own;
  if (packs.length === 0 && !HEADINGS.may(own)) return null;
  const heading = lines
    .map((l) => withoutMarks(l.slice(0, 100), '#*_=', '*_=:'))
    .find((l) => l.length <= 70 && isHeading(l, packs));
  return heading === undefined ? null : cueOf(heading);
}
function isHeading(line: string, packs: readonly LanguagePack[]): boolean {
  return isReport(line, REPORT_HEADING) || packs.some(({ titles }) => titles.report.test(folded(line)));
}

function isReport(text: string, pattern: RegExp): boolean {
  return pattern.test(text) && !NOT_REPORT.test(text);
}
