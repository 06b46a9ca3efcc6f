import type { Meeting } from '../domain/meeting';
import type { Message, Unmatched } from '../domain/message';
import type { Cursor } from './store';

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isPerson(value: unknown): boolean {
  return isRow(value) && typeof value['address'] === 'string' && typeof value['name'] === 'string';
}

function arePeople(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPerson);
}

function isAgenda(value: unknown): boolean {
  return isRow(value) && typeof value['grade'] === 'string';
}

/** Whether a stored value still is a mail: rows of other versions or damaged ones are read again instead. */
export function isMessage(value: unknown): value is Message {
  return (
    isRow(value) &&
    typeof value['id'] === 'string' &&
    typeof value['conversationId'] === 'string' &&
    typeof value['subject'] === 'string' &&
    isTime(value['sentAt']) &&
    (value['from'] === null || isPerson(value['from'])) &&
    arePeople(value['to']) &&
    arePeople(value['cc']) &&
    isRow(value['facts']) &&
    isAgenda(value['facts']['agenda'])
  );
}

/** Whether a stored value still is a meeting. */
export function isMeeting(value: unknown): value is Meeting {
  return (
    isRow(value) &&
    typeof value['id'] === 'string' &&
    typeof value['zone'] === 'string' &&
    isTime(value['start']) &&
    isTime(value['end']) &&
    (value['organizer'] === null || isPerson(value['organizer'])) &&
    arePeople(value['attendees']) &&
    isAgenda(value['agenda'])
  );
}

/** Whether a stored value still is an unmatched item. */
export function isUnmatched(value: unknown): value is Unmatched {
  return (
    isRow(value) &&
    typeof value['id'] === 'string' &&
    (value['kind'] === 'message' || value['kind'] === 'meeting') &&
    arePeople(value['people']) &&
    isTime(value['at'])
  );
}

/** Whether a stored value still is a cursor. */
export function isCursor(value: unknown): value is Cursor {
  return (
    isRow(value) &&
    typeof value['source'] === 'string' &&
    (value['link'] === null || typeof value['link'] === 'string') &&
    typeof value['complete'] === 'boolean' &&
    (value['reader'] === undefined || isTime(value['reader']))
  );
}
