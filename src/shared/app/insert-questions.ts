import type { ActResult } from './calendar-writes';
import type { SessionCore } from './session-core';
import { itemHostOf } from './session-parts';

/** Puts questions on top of the open mail, numbered, to be answered there. `unsupported` where no draft of a mail is open. */
export async function insertQuestions(core: SessionCore, questions: readonly string[]): Promise<ActResult> {
  const host = itemHostOf(core.parts.host);
  if (host === null || core.holder.get().item.kind !== 'message-compose') return { kind: 'unsupported' };
  return host.insertText(questions.map((question, at) => `${at + 1}. ${question}`).join('\n'));
}
