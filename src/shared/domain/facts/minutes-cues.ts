import type { Cue } from '../message';
import { listLines } from './list-lines';
import { cueOf } from './quote';

const TITLE =
  /\b(?:minutes(?! (?:ago|late|early|before|after|to|left|away|each))|(?:meeting|call) (?:notes|summary|recap)|notes (?:from|of|on)|summary of (?:the |our |today|yesterday|this )?[^\n]{0,40}(?:meeting|call|discussion|session|workshop)|re-?cap|follow[- ]?up (?:from|to|on) (?:our|the|today|yesterday|monday|tuesday|wednesday|thursday|friday)|action (?:items|points)|actions from|next steps|protokoll|besprechungsnotizen|compte[- ]rendu|acta|resumen de la reunión|minuta)\b/i;
const HEADING = /^\W{0,6}(?:(?:meeting |call )?(?:minutes|notes|recap|summary)(?: (?:of|from)\b[^\n]{0,80})?|action (?:items|points)|actions|next steps|decisions|attendees|protokoll|compte[- ]rendu|acta)\W*$/i;
const OWNER_OR_DATE =
  /@\w|\b[A-Z][a-z]+(?: [A-Z][a-z]+)?\s?(?::|to\b|will\b|\))|\((?:[A-Z][a-z]+|[A-Z]{2,3})[,)\s]|\b(?:by|due|before|until|bis|avant|antes)\b|\b(?:mon|tues|wednes|thurs|fri)day\b|\b\d{1,2}[./]\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:owner|responsible)\b/i;

/** Words that say a mail holds minutes or a follow-up summary of a meeting (F4). */
export function minutesIn(subject: string, own: string, attachmentNames: readonly string[]): Cue | null {
  if (TITLE.test(subject)) return cueOf(subject);
  const file = attachmentNames.find((name) => TITLE.test(name.slice(0, 300).replace(/[_\-.]/g, ' ')));
  if (file !== undefined) return cueOf(file);
  const heading = own.split('\n').find((line) => HEADING.test(line.slice(0, 160)));
  return heading === undefined ? null : cueOf(heading);
}

/** Two or more list lines with an owner or a date (F4). */
export function actionListIn(own: string): Cue | null {
  const lines = listLines(own.split('\n')).filter((l) => OWNER_OR_DATE.test(l.text));
  return lines.length < 2 ? null : cueOf(lines.slice(0, 2).map((l) => l.text).join(' · '));
}
