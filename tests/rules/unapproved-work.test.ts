import { describe, expect, it } from 'vitest';
import type { MessageDraft } from '../../src/shared/domain/draft';
import { messageFacts } from '../../src/shared/domain/facts/message-facts';
import { ownText } from '../../src/shared/domain/facts/own-text';
import type { Message } from '../../src/shared/domain/message';
import { isChange, workDone } from '../../src/shared/domain/work-done';
import { runOn } from '../../src/shared/rules/run-rules';
import type { ApprovalMode } from '../../src/shared/domain/client';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { unapprovedWork } from '../../src/shared/rules/unapproved-work';
import { aClient, aMessage, aSnapshot, at, COLLEAGUE, DANA, ME, TOM } from '../builders';

const NO_SETTINGS: RuleSettings = new Map();
function aDraft(text: string | null, change: Partial<MessageDraft> = {}): MessageDraft {
  return {
    kind: 'message',
    conversationId: 'thread',
    subject: 'New menu',
    to: [TOM],
    cc: [],
    bcc: [],
    attachmentNames: [],
    facts: messageFacts({ subject: 'New menu', text, attachmentNames: [], automatic: false, preview: '' }),
    undated: [],
    text: text === null ? null : ownText(text),
    ...change,
  };
}
const found = (text: string | null, messages: readonly Message[] = [], change: Partial<MessageDraft> = {}) =>
  runOn(
    { kind: 'message-draft', value: aDraft(text, change) },
    aSnapshot({ messages, clients: [aClient({ approvals: 'always' })] }),
    NO_SETTINGS,
    [unapprovedWork],
  ).map(({ outcome, message }) => ({ outcome, message }));
const from = (who: typeof TOM, text: string | null, change: Parameters<typeof aMessage>[0] = {}) =>
  aMessage({ from: who, to: [ME], folder: 'inbox', conversationId: 'thread', text, ...change });
const LIVE = 'Hi Tom,\n\nThe new menu is live.\n\nBest,\nAlex';

describe('unapproved-work', () => {
  it('says that no approval is known', () => {
    expect(found(LIVE)).toEqual([
      { outcome: 'failed', message: '“The new menu is live”: no approval by Halden is known for it.' },
    ]);
    expect(found(LIVE, [from(TOM, 'When will the menu be ready?')])).toHaveLength(1);
  });
  it.each<readonly [string, readonly Message[]]>([
    ['in the thread', [from(TOM, 'Looks good to me, please go ahead.')]],
    ['long ago in the thread', [from(DANA, 'Approved.', { sentAt: at('2025-12-01T09:00') })]],
    ['lately in another thread', [from(DANA, 'Approved, go ahead.', { conversationId: 'other' })]],
  ])('is content with an approval %s', (_, messages) => {
    expect(found(LIVE, messages)).toEqual([]);
  });
  it.each<readonly [string, readonly Message[]]>([
    ['by one of us', [from(COLLEAGUE, 'Approved, go ahead.')]],
    [
      'long ago in another thread',
      [from(DANA, 'Approved.', { conversationId: 'other', sentAt: at('2026-01-10T09:00') })],
    ],
    ['under a condition', [from(TOM, 'If legal agrees, you can go ahead.')]],
    ['that is automatic', [from(TOM, 'Approved.', { automatic: true })]],
    ['still to come', [from(TOM, 'Approved.', { sentAt: at('2026-03-05T09:00') })]],
  ])('is not content with an approval %s', (_, messages) => {
    expect(found(LIVE, messages)).toHaveLength(1);
  });
  it('does not look at mail to colleagues, nor at quoted words, nor without text', () => {
    expect(found(LIVE, [], { to: [COLLEAGUE] })).toEqual([]);
    expect(found('Thanks.\n\nFrom: Tom Reyes\nSent: Monday\nSubject: Menu\n\nThe new menu is live.')).toEqual([]);
    expect(found(null)).toEqual([]);
  });
  it('cannot tell where their mails may not be read', () => {
    expect(found(LIVE, [from(TOM, null)])).toMatchObject([{ outcome: 'cantTell' }]);
  });

  describe('by what the client’s record says', () => {
    const CHANGED = 'Hi Tom,\n\nWe have published the revised prices.';
    const with_ = (approvals: ApprovalMode | null, text: string, settings: RuleSettings = new Map()) =>
      runOn(
        { kind: 'message-draft', value: aDraft(text) },
        aSnapshot({ clients: [aClient(approvals === null ? {} : { approvals })] }),
        settings,
        [unapprovedWork],
      ).length;

    it.each<readonly [ApprovalMode | null, number, number]>([
      ['always', 1, 1],
      ['for-changes', 0, 1],
      ['never', 0, 0],
      [null, 0, 0],
    ])('%s: %i for work as ordered, %i for a change', (mode, ordered, changed) => {
      expect(with_(mode, LIVE)).toBe(ordered);
      expect(with_(mode, CHANGED)).toBe(changed);
    });
    it('speaks where the record does not say when it is asked to', () => {
      const asked = { on: null, options: { whereNotSaid: true }, offForClients: [], offForPeople: [] };
      expect(with_(null, LIVE, new Map([['unapproved-work', asked]]))).toBe(1);
      expect(with_('never', LIVE, new Map([['unapproved-work', asked]]))).toBe(0);
    });
  });
});

describe('work told as a change', () => {
  it.each([
    'We have published the revised prices.',
    'The changes have been deployed.',
    'We have launched the new version of the shop.',
    'Wir haben die geänderten Texte online gestellt.',
    'Nous avons mis en ligne la page modifiée.',
    'Hemos publicado el precio actualizado.',
  ])('“%s”', (sentence) => {
    expect(isChange({ sentence, words: '' })).toBe(true);
  });
  it.each([
    'The October newsletter went live.',
    'We have launched the campaign in exchange rates.',
    'Die Seite ist jetzt online.',
    'Nous avons publié la newsletter.',
    'Hemos publicado el boletín.',
  ])('not “%s”', (sentence) => {
    expect(isChange({ sentence, words: '' })).toBe(false);
  });
});

describe('work told as done', () => {
  it.each([
    'We have implemented the new checkout.',
    'I’ve just published the three pages.',
    'The campaign went live this morning.',
    'The changes have been deployed.',
    'The banner has now been rolled out to all shops.',
    'The new menu is now live.',
    'Wir haben den neuen Warenkorb gestern umgesetzt.',
    'Die Seite ist jetzt online.',
    'Nous avons mis en ligne la nouvelle page.',
    'La página ya está en línea.',
  ])('“%s”', (text) => {
    expect(workDone(text)?.sentence).toBe(text);
  });
  it.each([
    'Once you approve, the menu goes live.',
    'The menu will be live on Friday.',
    'Has the menu been published?',
    'It has not been deployed yet.',
    'We haven’t launched it.',
    'As agreed, the page is live.',
    'With your approval we published it yesterday.',
    'You published the report in May.',
    'Should we have published it?',
    'We plan to have launched by June.',
    'We released the invoice for payment if that suits.',
    'The implementation is on track.',
    'We live in Leeds.',
    'Wenn Sie zustimmen, ist die Seite online.',
    'Wie besprochen haben wir die Seite veröffentlicht.',
    'La page sera en ligne demain.',
    'Todavía no hemos publicado la página.',
    'They have launched a new shop.',
    'In the old survey the names were released by mistake.',
    'The study was published last week by the ministry.',
    'The figures were published in 2024.',
  ])('not “%s”', (text) => {
    expect(workDone(text)).toBeNull();
  });
  it('stays quick on hostile text', () => {
    expect(workDone('we have now just '.repeat(60_000))).toBeNull();
  });
});
