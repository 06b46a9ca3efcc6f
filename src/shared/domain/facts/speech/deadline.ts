import type { Clauses } from './clauses';
import type { ReadSentence } from '../read-text';
import { coreOf } from './clauses';
import { ABOUT_PAST, MORE_DAYS } from './deadline-days';
import { withoutOtherTimes } from './other-time';

/** By when something is to be done: at a date or time, vaguely, tied to an event, or not said. */
export type DeadlineKind = 'vague' | 'specific' | 'event' | 'none';

/** What a sentence says about when, with the words that say it. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly words: string;
}

const DAY = '(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety|twenty-four|forty-eight)';
const SPECIFIC: readonly RegExp[] = [
  /\b(?:today|tonight|tom{1,2}or{1,2}ow|tmrw|tmw|tmr|2mor{1,2}ow?|2moro|tonite|this lunch ?time|this (?:morning|afternoon|evening|week|weekend|month|quarter|am|pm|coming \w+day)|(?:later|early|earlier|mid|late) (?:today|this|next|in the (?:day|week|afternoon|morning|month)|(?:on )?(?:mon|tues|wednes|thurs|fri)day)|(?<!\bthe )first thing|in the (?:morning|afternoon|evening)|(?:over|before|by|after|at) the weekend|next (?:week|month|quarter|year|mon|tue|wed|thu|fri|weekend)\w*|(?:the )?(?:day|week|month) after (?:tomorrow|next))\b/i,
  /\b(?:end|close|beginning|start|middle) of (?:the |this |next |each )?(?:business|day|week|month|quarter|year|workday|today|tomorrow)\b|\b(?:eod|cob|eob|eow|eom|eoq|c\.o\.b\.)(?![\w/])|\bmid-?\s?(?:month|week|day|afternoon|morning|year)\b|\b(?:month|year|quarter|week)[- ]end\b(?! (?:review|meeting|process))/i,
  new RegExp(
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:by|on|before|until|till|this|next|no later than|due)\s${DAY}\b\.?|\b${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}\b|\b(?:by|in|before|until|during|of|due)\s(?:early |late |mid-?|the end of |end of |the (?:first|second|middle|beginning) (?:week )?of )*${MONTH}\b(?! (?:and|through|to|-) ?${MONTH})`,
    'i',
  ),
  /\b(?:by|on|before|until|till|due|due on|for|the)\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)\b|\b(?:by|on|before|until|due|of|dated?)\s\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\(\d{1,2}\/\d{1,2}\)|\bdue (?:\w+ ){0,4}\d{1,2}\/\d{1,2}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/i,
  /\b\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m|p\.m|o'clock)\b|\b(?:at|by|before|until|till)\s\d{1,2}:\d{2}\b|\b(?:at|by|before|until)\s(?:noon|midday|midnight|lunch(?:time)?|tea ?time|(?:half|quarter) (?:past|to) \w+|\w+ o'clock|easter|christmas|xmas|new year)\b|\bnoon\b|\b(?:half|quarter) (?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|\b(?:half|quarter past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:of|hours?|days?|weeks?|months?))|\bbetween \d{1,2}(?::\d\d)? and \d{1,2}\b(?! ?(?:%|percent|people|days|weeks|k\b))|\bat (?:0\d|1\d|2[0-3])[0-5]\d\b|\b(?:by|before|until|at) (?:[1-9]|1[0-2])(?=\s*(?:[.?!,;]|$|sharp|please|today|at the latest))|\b(?:in|within) the next (?:hour|day|week|month|fortnight)\b|\bthis side of (?:the weekend|christmas|easter)\b|\b(?:in|by|during) (?:week|wk) \d{1,2}\b|\b(?:by|in|before|during) q[1-4]\b|\bwithin the (?:hour|day|week|month|fortnight)\b|\bclose of play\b/i,
  new RegExp(
    String.raw`\b(?:within|in|in the next|over the next|for the next)\s(?:the next |about |approximately |approx\. )?${COUNT}(?:\s?(?:to|or|-|1\/2)\s?${COUNT})?\s(?:business |working |full )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?)\b(?! ago)|\b${COUNT} (?:days?|weeks?|months?|hours?) (?:from (?:now|today|tomorrow)|before|after|prior)\b|\bweek of\b`,
    'i',
  ),
  ...MORE_DAYS,
];
const VAGUE =
  /\b(?:a\.?s\.?a\.?p\b\.?|(?:as|a) (?:soon|quickly|early|fast|promptly) as (?:possible|practicable|practical|feasible|you (?:can|could|are able|get (?:a|the|some)|have (?:a|the|some|time))|(?:i|we) (?:can|possibly can)|is (?:convenient|possible)|humanly)|(?:very |real |pretty |relatively |fairly |quite |hopefully |sometime )?soon(?:est|er rather than later)?(?! (?:as|after|be(?:fore|come)?|to (?:be|come))\b)|(?:very )?shortly(?! (?:after|before|there)\b)|momentarily|(?:a (?:little|bit|few \w+) |sometime )?later(?! (?:than|today|tonight|this|in the (?:day|week|month|year)|on in|next|stage|date|version|on (?:mon|tue|wed|thu|fri|today))\b)|immediately(?! (?:after|before|following|prior|available|effective|delete|upon)\b)|promptly|right away|straight ?away|at once(?! \w)|without delay|forthwith|expeditiously|urgently|when(?:ever)? (?:you|we|i)(?:'ve| have| get| find| both have|'ll have)? (?:get |have |find |got )?(?:a|an?other|the|some|any)? ?(?:\w+ )?(?:chance|moment|minute|second|time|opportunity|break|free (?:moment|minute))|when(?:ever)? (?:it(?:'s| is) )?(?:convenient|possible|you can|it suits)|at (?:your|their|his|her|our) (?:earliest |own )?(?:convenience|leisure|earliest opportunity)|in due (?:course|time)|in the (?:near|not too distant|very near|foreseeable) future|(?:in|over|within|during) (?:the )?(?:next|coming) (?:few|couple(?: of)?|several|little|days|weeks|month or so|week or (?:so|two))\b(?: (?:of )?(?:days|weeks|months|hours|minutes))?|in (?:a (?:few|couple(?: of)?|little|bit|while|short)|several)(?: (?:days|weeks|hours|minutes|while|bit))?|at some (?:point|stage|time)|some ?time(?! (?:this|next|on|today|tomorrow|between|in (?:the (?:morning|afternoon|evening)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:to|for|with|after|before|during|\w+ing))\b)|before (?:too )?long|one of these days|any ?time (?:soon|you)|time permit\w+|as time (?:allows|permits)|eventually|sooner the better|quickly(?= (?:as possible|anyway|please|[.!]|$))|on this quickly)(?=\W|$)/i;
/** What may stand before the request and still leaves it open: “When you get a chance, …”. */
const AT_LEISURE =
  /\b(?:when(?:ever)? (?:you|we) (?:get|have|find) (?:a|some|the|any)? ?(?:\w+ )?(?:chance|moment|minute|second|time|opportunity)|as soon as (?:possible|you (?:can|get a chance))|at your (?:earliest )?(?:convenience|leisure))\b/i;
const NOT_VAGUE =
  /\b(?:sooner or later|(?:see|talk to|speak to|speak with|meet) (?:you|ya|u) (?:\w+ )?(?:soon|later|shortly)|get well soon|hear from you (?:\w+ )?(?:soon|shortly)|hope to (?:see|hear|talk|meet)\b[^.?!]{0,30}\bsoon|too soon|no sooner|that soon|how soon|at a later (?:date|time)|effective immediately|immediately (?:delete|destroy|notify)|(?:delete|destroy|notify)\b[^.?!]{0,40}\bimmediately)\b/gi;
/** What lies before the reader, with nothing else asked than to look at it: the day is that of the thing. */
const HANDED_OVER =
  /^(?:attached|enclosed|below)\b(?![^?!]{0,300}\b(?:please|pls|let (?:me|us) know|call|send|comment|respond|you (?:can|could|would|will|should)|i'll|i will|we'll|we will|need|would like)\b)[^?!]{0,300}\bfor your (?:\w+ )?(?:review|comments?|information|use|signature)\b/i;
/** “If you could call on Monday, …”, “If you are around next week, why don't we talk?” */
const ASKED_IN_LEAD =
  /^if (?:you|he|she|they|someone) (?:could|can|would(?! (?:like|prefer|rather|want|care)\b))\b|^if you(?:'re| are|'ll be| will be| happen to be) (?:around|free|available|in town)\b/i;
const NEXT_ACT = /;\s|\s-{1,2}\s|--|\.{2,}|,\s(?:so|and|but)\s/;
const ACT =
  /^(?:please|i(?:'d| would) (?:like|appreciate)|i need|i(?:'ll| will)|we(?:'ll| will| need)|let's|let (?:me|us) know|(?:can|could|would|will) you|call me|send (?:me|us))\b/i;
const EVENT =
  /\b(?:as soon as|when (?!will|do|does|did|can|could|is|are|would|should)|once|after|until|upon|following (?!up)|prior to|as (?:they|we|it|things) (?:become|complete|come|develop|progress)|by the time)\b/i;

/** What an act's own clause says about when: dates in reasons and conditions do not count (“call me soon, as I am out on Monday” is vague). */
export function deadlineOf(sentence: ReadSentence): Deadline {
  const found = englishDeadline(sentence.clauses);
  return found.kind === 'none' || found.kind === 'event' ? (foreignDeadline(sentence) ?? found) : found;
}

/** A day or a time outweighs vague words, these outweigh an event; a day in a reason behind them does not count. */
function foreignDeadline(sentence: ReadSentence): Deadline | null {
  const { packs, text } = sentence;
  if (packs.length === 0) return null;
  const { folded } = sentence;
  for (const kind of ['specific', 'vague', 'event'] as const)
    for (const { deadline, clauses } of packs) {
      const said = kind === 'specific' ? coreOf(folded, clauses.trailing) : folded;
      for (const pattern of deadline[kind]) {
        const match = pattern.exec(said);
        if (match) return { kind, words: text.slice(match.index, match.index + match[0].length).trim() };
      }
    }
  return null;
}

function englishDeadline({ lead, main }: Clauses): Deadline {
  const asked = actIn(ASKED_IN_LEAD.test(lead) ? lead : main);
  const core = HANDED_OVER.test(asked) || ABOUT_PAST.test(main) ? '' : withoutOtherTimes(coreOf(asked));
  const specific =
    matchOf(SPECIFIC, core) ?? (VAGUE.test(core) ? null : (matchOf(SPECIFIC, dueIn(asked)) ?? laterDay(main)));
  if (specific !== null) return { kind: 'specific', words: specific };
  const vague = VAGUE.exec(main.replace(NOT_VAGUE, ' ')) ?? AT_LEISURE.exec(lead);
  if (vague) return { kind: 'vague', words: vague[0].trim() };
  const event = EVENT.exec(`${lead} ${main}`);
  return event ? { kind: 'event', words: event[0] } : { kind: 'none', words: '' };
}

/** What is asked in a sentence that its heading or its salutation ran into: “Move on Tuesday night Please tell us …”. */
function actIn(main: string): string {
  const please = /(?<=[a-z)]\s|[.!]\s|\s-\s)Please\s[a-z]/.exec(main);
  return please === null || please.index < 25 ? main : main.slice(please.index);
}

/** The day of an act that follows another, behind a condition or reason: “Tell me if you can; I would appreciate a word today”. */
function laterDay(main: string): string | null {
  for (const part of main.split(NEXT_ACT, 4).slice(1))
    if (ACT.test(part)) return matchOf(SPECIFIC, withoutOtherTimes(coreOf(part)));
  return null;
}

/** “… by Friday” counts wherever it stands, unless a condition holds it. */
function dueIn(main: string): string {
  const due = /\b(?:by|before|no later than|not later than|due(?: on| by)?)\s(?!the time)[^.?!,;]{2,40}/i.exec(main);
  return due === null ||
    (!/,\s$/.test(main.slice(0, due.index)) &&
      /\b(?:as soon as|if(?! (?:any|possible|necessary|not|so)\b| you have (?:any|further) (?:\w+ ){0,3}?(?:comments|changes|objections|concerns|questions|suggestions|thoughts|edits)\b| (?:you|he|she|they|someone|anyone) (?:could|would|can)\b))\b/i.test(
        main.slice(0, due.index).slice(-80),
      ))
    ? ''
    : due[0];
}

function matchOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match[0].trim();
  }
  return null;
}
