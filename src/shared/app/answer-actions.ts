import type { Json } from '../domain/book-record';
import type { ClientId } from '../domain/client';
import type { Answer } from '../domain/snapshot';
import { answerField } from './answer-records';
import { writeRecords } from './record-writer';
import type { SessionActions, Undo } from './session';
import type { SessionCore } from './session-core';
import { SETTINGS } from './settings-records';

type AnswerActions = Pick<
  SessionActions,
  | 'setFinding'
  | 'setRule'
  | 'answer'
  | 'setWorkingHours'
  | 'setAppSetting'
  | 'write'
  | 'resolveConflict'
  | 'finishFirstRun'
>;

/** Keeps an answer on an item or thread, under its client. */
export function keepAnswer(core: SessionCore, answer: Omit<Answer, 'at'>, clientId: ClientId | null): Undo {
  const { kind, about, reason, offer } = answer;
  const value = {
    kind,
    about,
    reason,
    at: core.parts.clock.now(),
    ...(offer === undefined ? {} : { offer: { ...offer } }),
  };
  return writeRecords(core, [{ kind: 'answers', id: clientId ?? 'none', fields: { [answerField(answer)]: value } }]);
}

/** What surfaces ask about findings, rules, settings and free fields. */
export function createAnswerActions(core: SessionCore): AnswerActions {
  function setting(id: string, fields: { readonly [name: string]: Json }): Undo {
    return writeRecords(core, [{ kind: 'settings', id, fields }]);
  }
  return {
    setFinding: (finding, state) =>
      writeRecords(core, [
        { kind: 'answers', id: finding.clientId ?? 'none', fields: { [finding.key]: { ...state } } },
      ]),
    setRule: (ruleId, { on, options, offForClients, offForPeople }) =>
      setting(SETTINGS.rules, { [ruleId]: { on, options: { ...options }, offForClients, offForPeople } }),
    answer: (answer, clientId) => keepAnswer(core, answer, clientId),
    setWorkingHours: ({ zone, days, startMinute, endMinute, holidays }) =>
      setting(SETTINGS.hours, { zone, days, startMinute, endMinute, holidays }),
    setAppSetting: (name, value) => setting(SETTINGS.app, { [name]: value }),
    write: (kind, id, field, value) => {
      writeRecords(core, [{ kind, id, fields: { [field]: value } }]);
    },
    resolveConflict: (conflict, keep) => {
      core.live.account?.doors.outbox.resolve(conflict, keep);
      core.bookChanged();
    },
    finishFirstRun: () => {
      setting(SETTINGS.app, { firstRunDone: true });
    },
  };
}
