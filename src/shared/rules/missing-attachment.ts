import { clientOfDraft } from '../domain/draft-client';
import { quoteOf } from '../domain/facts/quote';
import { namedAttachment } from '../domain/named-attachment';
import { spokenName } from '../domain/client';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A forwarded mail brings its files along; Outlook adds them as the draft is made, so what is named is there or was left out on purpose. */
const FORWARDED = /^\s*(?:fwd?|wg|tr|rv|i)\s?:/i;

/** A mail to a client that names an attachment and has none (tip 37). */
export const missingAttachment = defineRule({
  id: 'missing-attachment',
  subjects: ['message-draft'],
  level: 'warning',
  title: 'Attachment named but not there',
  about:
    'Looks at your own words in mails to a client: “attached”, “please find enclosed” and their like, in English, German, French and Spanish, on a mail without a file or link.',
  why: 'A second mail with the file costs the client a second look.',
  tips: [37],
  options: {},
  optionLabels: {},
  says: 'This mail to Halden says “Please find attached”, and no file is on it yet.',
  examples: {
    failed: ['“Please find attached the signed contract.” with no file.', '“Anbei das Angebot.” with no file.'],
    passed: [
      'A file is attached.',
      'The mail holds a link.',
      '“Could you attach the plan?”',
      '“The attached plan looks good.” in answer to a mail that had it.',
    ],
    cantTell: ['The text of the mail cannot be read.'],
  },
  check(subject, { snapshot }): Outcome {
    const draft = subject.value;
    const client = clientOfDraft(draft, snapshot);
    if (client === null || FORWARDED.test(draft.subject)) return { outcome: 'inapplicable' };
    if (draft.attachmentNames.length > 0) return { outcome: 'passed', why: 'A file is attached now.' };
    if (draft.text === null)
      return {
        outcome: 'cantTell',
        clientId: client.id,
        message: 'Cannot tell whether this mail names a file: its text cannot be read.',
        evidence: [],
        part: 'text',
      };
    const named = namedAttachment(draft.text);
    const thread = draft.conversationId === null ? [] : (snapshot.conversation.get(draft.conversationId) ?? []);
    if (named === null || (!named.own && thread.some((m) => m.hasAttachments)))
      return { outcome: 'passed', why: 'It names no file any more.' };
    return {
      outcome: 'failed',
      weight: 'today',
      clientId: client.id,
      message: `This mail to ${spokenName(client)} says “${named.words}”, and no file is on it yet.`,
      strong: named.words,
      at: snapshot.now,
      evidence: [{ kind: 'draft', id: 'draft', at: snapshot.now, quote: quoteOf(named.sentence) }],
    };
  },
});
