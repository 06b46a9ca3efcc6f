import { NUMBER } from './number-words';
import { timePattern, type TimePattern } from './time-pattern';

const MERIDIEM = '(?:\\s?(?:[ap]\\.?\\s?m\\.?|ampm|[ap](?![a-z]))(?![a-z]))';
const HOUR = '(?:[01]?\\d|2[0-4])';
const CLOCK = `(?:${HOUR}[:.][0-5]\\d(?::[0-5]\\d)?${MERIDIEM}?|${HOUR}\\.?${MERIDIEM}|1[0-2][0-5]\\d${MERIDIEM}|(?:12 )?noon|mid[- ]?night|mid[- ]?day|${NUMBER} ?o'?clock)`;
const LOOSE = `(?:${CLOCK}|${HOUR})`;
const PART = '(?:morning|afternoon|evening|night|noon|lunch(?:time)?|breakfast(?:time)?|dinner(?:time)?)';
const ABOUT = '(?:around |about |approximately |roughly |~ ?)?';

/** Clock times, stretches of hours and parts of the day; their day is said elsewhere. */
export const CLOCK_PATTERNS: readonly TimePattern[] = [
  timePattern(
    'clock',
    `(?:from |between )?${LOOSE}\\s?(?:-|–|to|until|till|and|through)\\s?(?:${HOUR}[:.][0-5]\\d${MERIDIEM}?|${HOUR}${MERIDIEM}|noon|midnight|${HOUR} ?o'?clock)(?: (?:in the )?${PART})?`,
    () => null,
  ),
  timePattern(
    'clock',
    `(?:from|between) ${LOOSE}(?: in the ${PART})?\\s?(?:-|–|to|until|till|and|through|for)\\s?${LOOSE}(?! (?:days|weeks|months|years|people|of|and \\d|percent|%|\\$))(?: ?(?:hours?|hrs?))?(?: in the ${PART})?`,
    (m) =>
      /[:.apn]|morning|evening|afternoon|hour|hrs|clock/.test(
        m[0].replace(/\b(?:from|between|and|through|until|till)\b/g, ''),
      )
        ? null
        : undefined,
  ),
  timePattern('clock', `(?:0[0-9]|1\\d|2[0-3])[0-5]\\d\\s?-\\s?(?:0[0-9]|1\\d|2[0-3])[0-5]\\d(?!\\d|-)`, () => null),
  timePattern(
    'clock',
    `(?:half|quarter|${NUMBER}(?: minutes?)?) (?:past|to|after|before) (?:${NUMBER}|noon|midnight)(?: ?o'?clock)?${MERIDIEM}?`,
    () => null,
  ),
  timePattern(
    'clock',
    `(?:(?:by|at|after|before|until|till|from|no later than|later than|as late as|since|starting at|any time from) )?${ABOUT}${CLOCK}(?:ish)?(?: (?:in the )?(?:early |late )?${PART})?(?: for ${NUMBER}(?:\\.\\d)? (?:hours?|hrs?))?`,
    () => null,
  ),
  timePattern(
    'clock',
    `(?:at|around|before|after|by) ${ABOUT}${HOUR}(?:ish)?(?= (?:in the|tomorrow|today|tonight|on|this)|[,.!?]|$)(?!\\.\\d|%)|${HOUR}ish`,
    () => null,
  ),
  timePattern('clock', `(?:for ${NUMBER}(?:\\.\\d)? (?:hours?|hrs?) from ${LOOSE})`, () => null),
  timePattern(
    'part',
    `(?:(?:later |early |earlier |late |sometime )?(?:in the|this|that|next|last|late this|tomorrow|at) (?:early |late |mid-?)?(?:${PART})s?|(?:early|late|mid) (?:morning|afternoon|evening)|(?:before|after|at) ${PART})(?: at ${LOOSE})?(?! (?:of (?!${NUMBER}|the \\d)|session|person|news|paper|edition))`,
    (m, { today }) => (/\bthis\b/.test(m[0]) ? today : null),
  ),
];
