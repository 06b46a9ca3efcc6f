import type { ClientDigest } from '../../shared/domain/client-digest';
import { digestRecipient } from '../../shared/domain/digest-match';
import type { Address } from '../../shared/domain/person';
import { wrongClients } from '../../shared/domain/wrong-client';
import type { WrongClient } from '../../shared/domain/wrong-client';
import { bounded, sayNames } from './bounded';
import { clientsOn } from './clients-on';
import { droppedFinding, matterFinding } from './decision-makers';
import type { OutgoingMail } from './outgoing';
import { isClosing, ownSentences } from './own-sentences';
import { approvalSign, troubleSign } from './plain-signs';
import { undatedPromiseSign } from './promise-sign';
import type { SendFinding } from './send-finding';
import { say } from './say';
import type { Words } from './words';

/** A subject that was given before, unless it is passed on to somebody new. */
const PASSED_ON = /^\s*(?:fwd?|wg|tr|rv)\s?:/i;
/** Only the beginning of a mail is its news (as `messageFacts`). */
const NEWS_SENTENCES = 15;

/** What follows from people, subject and file names alone: the wrong client (F6), a decision-maker who was dropped (F5 D1). */
export function checkPeople(
  mail: OutgoingMail,
  digest: ClientDigest,
  atStart: readonly Address[],
  words: Words,
): readonly SendFinding[] {
  const wrong = isOn('wrong-client', digest) ? wrongClientOf(mail, digest) : undefined;
  const dropped = isOn('missing-decision-maker', digest) ? droppedFinding(mail, digest, atStart, words) : null;
  const found: SendFinding[] = [];
  if (wrong) found.push({ rule: 'wrong-client', part: null, text: sayWrong(wrong, words) });
  if (dropped) found.push(dropped);
  return found;
}

/** Everything that may be said when a mail goes out, the gravest first: what `checkPeople` found, and what its text shows. */
export function checkText(
  mail: OutgoingMail,
  digest: ClientDigest,
  people: readonly SendFinding[],
  words: Words,
): readonly SendFinding[] {
  const sentences = ownSentences(mail.text);
  const found = people.filter((one) => one.rule !== 'missing-decision-maker' || !isClosing(sentences));
  if (isOn('missing-decision-maker', digest) && !found.some((one) => one.rule === 'missing-decision-maker')) {
    const cues = { approval: approvalSign(sentences), trouble: troubleSign(sentences.slice(0, NEWS_SENTENCES)) };
    const matter = matterFinding(mail, digest, cues, words);
    if (matter) found.push(matter);
  }
  const promise = isOn('undated-promise', digest) && toClient(mail, digest) ? undatedPromiseSign(sentences) : null;
  if (promise !== null)
    found.push({ rule: 'undated-promise', part: null, text: say(words.undated, { words: bounded(promise, 90) }) });
  return found;
}

/** Whether a rule is switched on at all. */
export function isOn(rule: SendFinding['rule'], digest: ClientDigest): boolean {
  return digest.rulesOff.indexOf(rule) < 0;
}

/** Whether a mail goes to a client for whom promises are looked at. */
function toClient(mail: OutgoingMail, digest: ClientDigest): boolean {
  return clientsOn(mail.to.concat(mail.cc), digest).some((client) => client.rulesOff.indexOf('undated-promise') < 0);
}

function wrongClientOf(mail: OutgoingMail, digest: ClientDigest): WrongClient | undefined {
  const recipients = mail.to
    .map((address) => digestRecipient(address, 'to', digest))
    .concat(mail.cc.map((address) => digestRecipient(address, 'cc', digest)));
  const subjectKnown = mail.conversationId !== null && !PASSED_ON.test(mail.subject);
  const { subject, attachmentNames } = mail;
  const on = digest.clients.filter((client) => client.rulesOff.indexOf('wrong-client') < 0);
  return wrongClients(
    { subject, attachmentNames, recipients, subjectKnown },
    on,
    (mark) => digest.right.indexOf(mark) >= 0,
  )[0];
}

function sayWrong(wrong: WrongClient, words: Words): string {
  switch (wrong.kind) {
    case 'two-clients':
      return say(words.twoClients, {
        who: sayNames(
          wrong.clients.map((client) => client.name),
          words,
        ),
      });
    case 'named': {
      const sentence = wrong.where === 'file' ? words.inFile : words.inSubject;
      return say(sentence, { name: bounded(wrong.named.name), client: bounded(wrong.addressed.name) });
    }
    default:
      return say(words.lookAlike, { address: bounded(wrong.address, 60), domain: bounded(wrong.domain, 60) });
  }
}
