import { messageFacts } from '../../../../src/shared/domain/facts/message-facts';
import { sentenceActs } from '../../../../src/shared/domain/facts/sentence-acts';
import { undatedPromises } from '../../../../src/shared/domain/undated-promise';

/** What a text can do in these tables. */
export type Act =
  | 'asks for approval'
  | 'approves'
  | 'chases'
  | 'tells of trouble'
  | 'tells of success'
  | 'changes a term'
  | 'asks'
  | 'promises'
  | 'names a day'
  | 'is vague'
  | 'promises vaguely'
  | 'names a deputy'
  | 'only thanks';

/** Examples of one act, and texts that look alike and do something else. */
export interface Examples {
  readonly act: Act;
  readonly found: readonly string[];
  readonly near: readonly string[];
}

/** Whether a mail with only this text does it: read as any mail is, so its language is told first. */
export function does(act: Act, text: string): boolean {
  const facts = () =>
    messageFacts({ subject: '', text, attachmentNames: [], automatic: act === 'names a deputy', preview: '' });
  switch (act) {
    case 'asks for approval':
      return facts().approvalRequest !== null;
    case 'approves':
      return facts().approvalGiven !== undefined;
    case 'chases':
      return facts().chase !== null;
    case 'tells of trouble':
      return facts().trouble !== null;
    case 'tells of success':
      return facts().outcome !== undefined;
    case 'changes a term':
      return facts().change !== null;
    case 'asks':
      return facts().ask !== null;
    case 'names a deputy':
      return facts().away !== undefined;
    case 'only thanks':
      return facts().closing;
    case 'promises':
      return sentenceActs(text).commitment !== null;
    case 'names a day':
      return sentenceActs(text).deadline.kind === 'specific';
    case 'is vague':
      return sentenceActs(text).deadline.kind === 'vague';
    case 'promises vaguely':
      return undatedPromises(text).length > 0;
  }
}

/** A row per example, for `it.each`. */
export function rowsOf(tables: readonly Examples[]): readonly (readonly [Act, boolean, string])[] {
  return tables.flatMap(({ act, found, near }) => [
    ...found.map((text) => [act, true, text] as const),
    ...near.map((text) => [act, false, text] as const),
  ]);
}
