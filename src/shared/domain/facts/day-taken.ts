import type { Cue } from '../message';
import { cueOf } from './quote';
import type { ReadSentence } from './read-text';

/** Letters of a mail that does little but take one of the times it was offered. */
const SHORT = 400;
const NAMES =
  /\b(?:today|tomorrow|mon|tue|wed|thu|fri|sat|sun|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|mi[ée]rcoles|jueves|viernes|demain|ma[ñn]ana|first|second|former|latter|erste|zweite|premi|deuxi|primer|segund)|\d/i;
/** What turns a day down, or asks about it: “Tuesday does not work”, “could we do Thursday instead?”. */
const NOT =
  /\?|n['’]t\b|\b(?:not|cannot|no longer|unfortunately|neither|nor|instead|unless|if|nicht|kein\w*|leider|weder|statt\w*|wenn|falls|pas|ni|malheureusement|si|no|tampoco|lamentablemente)\b/i;

/**
 * The sentence of a short mail that takes a day, a time or “the first one” (F11): whether that is one of the times on offer is told by who knows
 * them. Null where the mail is long, asks back or turns something down.
 */
export function dayTakenIn(sentences: readonly ReadSentence[]): Cue | null {
  let letters = 0;
  for (const { text } of sentences) letters += text.length;
  if (letters > SHORT || sentences.some(({ text }) => NOT.test(text))) return null;
  const named = sentences.filter(({ text }) => NAMES.test(text));
  const [only] = named;
  return only === undefined || named.length > 1 ? null : cueOf(only.text);
}
