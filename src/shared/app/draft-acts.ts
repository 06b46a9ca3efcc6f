import type { Person } from '../domain/person';
import { SCOPES } from '../graph/requests';
import type { Act } from '../rules/finding';
import { ensureScopes, type ActResult } from './calendar-writes';
import type { SessionCore } from './session-core';
import { itemHostOf } from './session-parts';
import type { TimeHolds, TimesToHold } from './time-holds';

const UNSUPPORTED: ActResult = { kind: 'unsupported' };

/** Adds people to the open item, with the way back. */
export async function addPeople(
  core: SessionCore,
  field: 'cc' | 'required',
  people: readonly Person[],
): Promise<ActResult> {
  const host = itemHostOf(core.parts.host);
  const wanted = field === 'cc' ? 'message-compose' : 'meeting-organizer';
  if (host === null || core.holder.get().item.kind !== wanted) return UNSUPPORTED;
  const result = await host.addRecipients(field, people);
  return result.kind === 'done'
    ? { ...result, undo: { undo: () => void host.removeRecipients(field, people) } }
    : result;
}

/** Takes people off the open mail, from To and Cc, with the way back to where each of them stood. */
export async function removePeople(core: SessionCore, people: readonly Person[]): Promise<ActResult> {
  const host = itemHostOf(core.parts.host);
  const { item } = core.holder.get();
  if (host === null || item.kind !== 'message-compose') return UNSUPPORTED;
  const gone = new Set(people.map((p) => p.address));
  const there = (['to', 'cc'] as const)
    .map((field) => ({ field, people: item[field].filter((p) => gone.has(p.address)) }))
    .filter((one) => one.people.length > 0);
  if (there.length === 0) return UNSUPPORTED;
  for (const one of there) {
    const result = await host.removeRecipients(one.field, one.people);
    if (result.kind !== 'done') return result;
  }
  const undo = async (): Promise<void> => {
    for (const one of there) await host.addRecipients(one.field, one.people);
  };
  return { kind: 'done', undo: { undo: () => void undo() } };
}

/** Puts a day in the place of vague words, with the way back. */
export async function sayWhenInDraft(
  core: SessionCore,
  { words, sentence, text }: Extract<Act, { kind: 'say-when' }>,
): Promise<ActResult> {
  const host = itemHostOf(core.parts.host);
  if (host === null) return UNSUPPORTED;
  const result = await host.replaceText({ words, sentence, text });
  if (result.kind !== 'done') return result;
  const back = { words: text, sentence: sentence.replace(words, () => text), text: words };
  return { ...result, undo: { undo: () => void host.replaceText(back) } };
}

/** Puts two times to choose from behind the sentence that asks for one, with the way back. */
export async function offerTimesInDraft(
  core: SessionCore,
  { sentence, offer }: Extract<Act, { kind: 'offer-times' }>,
): Promise<ActResult> {
  const host = itemHostOf(core.parts.host);
  if (host === null) return UNSUPPORTED;
  const whole = `${sentence} ${offer}`;
  const result = await host.replaceText({ words: sentence, sentence, text: whole });
  if (result.kind !== 'done') return result;
  const back = { words: whole, sentence: whole, text: sentence };
  return { ...result, undo: { undo: () => void host.replaceText(back) } };
}

/** Offers two times in the draft and holds both in the calendar, with one way back; where they cannot be held, the draft stays as it was. */
export async function offerAndHold(
  core: SessionCore,
  act: Extract<Act, { kind: 'offer-times' }>,
  hold: TimesToHold,
  holds: TimeHolds,
): Promise<ActResult> {
  if (itemHostOf(core.parts.host) === null) return UNSUPPORTED;
  const allowed = await ensureScopes(core, SCOPES.writeCalendar);
  if (allowed.kind !== 'done') return allowed;
  const offered = await offerTimesInDraft(core, act);
  if (offered.kind !== 'done') return offered;
  const held = await holds.hold(hold);
  if (held.kind !== 'done') {
    offered.undo?.undo();
    return held;
  }
  const undo = (): void => {
    offered.undo?.undo();
    held.undo?.undo();
  };
  return { kind: 'done', undo: { undo } };
}
