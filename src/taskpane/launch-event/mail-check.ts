import { digestRecipient } from '../../shared/domain/digest-match';
import { isReplySubject, wrongClients } from '../../shared/domain/wrong-client';
import type { WrongClient } from '../../shared/domain/wrong-client';
import { bounded, sayNames } from './bounded';
import { clientsOn } from './clients-on';
import { droppedFinding, matterFinding } from './decision-makers';
import type { MailFields } from './item-fields';
import { mailCalls } from './item-fields';
import { isOn, looksFor } from './known';
import type { Known } from './known';
import { peopleAtStart } from './notes';
import { outgoingMail, textOf } from './outgoing';
import type { OutgoingMail } from './outgoing';
import { isClosing, ownSentences } from './own-sentences';
import { approvalSign, troubleSign, undatedPromiseSign } from './plain-signs';
import type { Subject } from './read-draft';
import { say } from './say';
import type { SendFinding } from './send-finding';
import type { Words } from './words';

/** Only the beginning of a mail is its news (as `messageFacts`). */
const NEWS_SENTENCES = 15;
/** The rule's option for each kind of what it finds. */
const OPTION = { 'two-clients': 'together', named: 'names', 'look-alike': 'lookAlikes' } as const;
const DECIDERS = 'missing-decision-maker';
const PROMISE = 'undated-promise';

/**
 * A mail. Early: the wrong client (F6), a decision-maker who was dropped (F5 D1). Late: a decision-maker missing on what matters
 * (D2, D3) and a promise without a day (F7), which its text shows.
 */
export const MAIL: Subject<Office.MessageCompose, MailFields, OutgoingMail> = {
  kind: 'mail',
  calls: mailCalls,
  outgoing: (fields, item) => outgoingMail(fields, item.conversationId),
  early(mail, notes, known) {
    const { words } = known;
    const wrong = isOn('wrong-client', known) ? wrongClientOf(mail, known) : undefined;
    const dropped = isOn(DECIDERS, known) ? droppedFinding(mail, peopleAtStart(notes), known) : undefined;
    const found: SendFinding[] = [];
    if (wrong) found.push({ rule: 'wrong-client', part: wrong.kind, text: sayWrong(wrong, words) });
    if (dropped) found.push(dropped);
    return found;
  },
  late(early, mail, { body }, known) {
    const sentences = ownSentences(textOf(body));
    const found = early.filter((one) => one.rule !== DECIDERS || !isClosing(sentences));
    if (isOn(DECIDERS, known) && !found.some((one) => one.rule === DECIDERS)) {
      const cues = { approval: approvalSign(sentences), trouble: troubleSign(sentences.slice(0, NEWS_SENTENCES)) };
      const matter = matterFinding(mail, cues, known);
      if (matter) found.push(matter);
    }
    const listens = clientsOn(mail.people, known.digest).some((client) => isOn(PROMISE, known, client));
    const promise = listens
      ? undatedPromiseSign(sentences, looksFor(PROMISE, 'promises', known), looksFor(PROMISE, 'asks', known))
      : undefined;
    if (promise !== undefined) {
      const text = say(known.words.undated, { words: bounded(promise, 90) });
      found.push({ rule: PROMISE, part: null, text });
    }
    return found;
  },
};

function wrongClientOf(
  { conversationId, subject, people, files }: OutgoingMail,
  known: Known,
): WrongClient | undefined {
  const { digest } = known;
  const mail = {
    subject,
    attachmentNames: files,
    recipients: people.map((address) => digestRecipient(address, 'to', digest)),
    subjectKnown: conversationId !== null && isReplySubject(subject),
  };
  const clients = digest.clients.filter((client) => isOn('wrong-client', known, client));
  const wrong = wrongClients(mail, clients, (mark) => digest.right.indexOf(mark) >= 0);
  return wrong.filter((one) => looksFor('wrong-client', OPTION[one.kind], known))[0];
}

function sayWrong(wrong: WrongClient, words: Words): string {
  switch (wrong.kind) {
    case 'two-clients': {
      const names = wrong.clients.map((client) => client.name);
      return say(words.twoClients, { who: sayNames(names, words) });
    }
    case 'named': {
      const sentence = wrong.where === 'file' ? words.inFile : words.inSubject;
      return say(sentence, { name: bounded(wrong.named.name), client: bounded(wrong.addressed.name) });
    }
    default:
      return say(words.lookAlike, { address: bounded(wrong.address, 60), domain: bounded(wrong.domain, 60) });
  }
}
