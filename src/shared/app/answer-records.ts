import type { BookRecord, Json } from '../domain/book-record';
import type { Answer } from '../domain/snapshot';
import type { FindingState, FindingStates } from '../rules/rule-settings';
import type { TimeOffer } from '../domain/time-offer';
import { type Fields, number, objectIn, oneOf, own, text } from './field-shapes';

const ANSWERS: readonly Answer['kind'][] = [
  'agenda-agreed',
  'minutes-elsewhere',
  'did-not-happen',
  'left-out-on-purpose',
  'not-impactful',
  'right-client',
  'promise-done',
  'no-promise',
  'time-held',
];
const STATES: readonly FindingState['kind'][] = ['snoozed', 'dismissed', 'done'];
/** Latest instant taken from a record: year 2200. */
const LATEST = Date.UTC(2200, 0, 1);

/** The field an answer is kept in: one per item and kind of answer. */
export function answerField(answer: Pick<Answer, 'kind' | 'about'>): string {
  return `${answer.kind}|${answer.about}`;
}

function answerOf(value: Json): Answer | null {
  const fields = objectIn(value);
  const kind = fields === null ? undefined : oneOf(own(fields, 'kind'), ANSWERS);
  const about = fields === null ? undefined : text(fields, 'about', 1024);
  if (fields === null || kind === undefined || about === undefined) return null;
  const offer = offerOf(objectIn(own(fields, 'offer')));
  const at = number(fields, 'at', 0, LATEST) ?? 0;
  return { kind, about, reason: text(fields, 'reason', 1000) ?? '', at, ...(offer === null ? {} : { offer }) };
}

function offerOf(fields: Fields | null): TimeOffer | null {
  const clientId = fields === null ? undefined : text(fields, 'clientId', 200);
  const other = fields === null ? undefined : text(fields, 'other', 1024);
  if (fields === null || clientId === undefined || other === undefined) return null;
  // Empty where nothing was planned, which is not the same as not known.
  const planned = typeof own(fields, 'planned') === 'string' ? (text(fields, 'planned', 2000) ?? '') : undefined;
  const conversationId = text(fields, 'conversationId', 1024) ?? null;
  return { clientId, other, conversationId, ...(planned === undefined ? {} : { planned }) };
}

function stateOf(value: Json): FindingState | null {
  const fields = objectIn(value);
  const kind = fields === null ? undefined : oneOf(own(fields, 'kind'), STATES);
  if (fields === null || kind === undefined) return null;
  const at = number(fields, 'at', 0, LATEST) ?? 0;
  switch (kind) {
    case 'snoozed':
      return { kind, until: number(fields, 'until', 0, LATEST) ?? 0, at };
    case 'dismissed':
      return { kind, reason: text(fields, 'reason', 1000) ?? '', at };
    case 'done':
      return { kind, at };
    default:
      throw new Error(`Unexpected state: ${String(kind satisfies never)}`);
  }
}

/** What the user said to findings and items, from all `answers` records. Broken fields say nothing. */
export function answersIn(records: Iterable<BookRecord>): {
  readonly answers: readonly Answer[];
  readonly states: FindingStates;
} {
  const answers: Answer[] = [];
  const states = new Map<string, FindingState>();
  for (const record of records) {
    if (record.kind !== 'answers' || record.removed === true) continue;
    for (const [name, value] of Object.entries(record.fields)) {
      const answer = answerOf(value);
      const state = answer === null ? stateOf(value) : null;
      if (answer !== null) answers.push(answer);
      if (state !== null) states.set(name, state);
    }
  }
  return { answers, states };
}
