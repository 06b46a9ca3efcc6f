import { withoutTag } from '../../shared/domain/address';
import { inPassing, MOST_CLIENTS } from '../../shared/domain/circular';
import type { DigestClient, DigestDecider, DigestThread } from '../../shared/domain/client-digest';
import type { Address } from '../../shared/domain/person';
import { conversationMark } from '../../shared/domain/short-mark';
import { bounded, sayNames } from './bounded';
import { clientsOn, countOn } from './clients-on';
import { isOn } from './known';
import type { Known } from './known';
import type { OutgoingInvitation, OutgoingMail } from './outgoing';
import { saysDecision } from '../../shared/domain/decision-title';
import type { SendFinding } from './send-finding';
import { say } from './say';
import type { Words } from './words';

const RULE = 'missing-decision-maker';

/** Words in the writer's own text that make a mail matter (F5 D2, D3); undefined where nothing was read or noticed. */
export interface MailCues {
  readonly approval: string | undefined;
  readonly trouble: string | undefined;
}

/**
 * D1, dropped on reply: who decides and was on the latest mail of the conversation (digest), or among the recipients this reply
 * began with (`atStart`), and is on it no more. One finding for the first client.
 */
export function droppedFinding(mail: OutgoingMail, atStart: readonly Address[], known: Known): SendFinding | undefined {
  const wereThere = atStart.concat(threadOf(mail, known)?.onLast ?? []);
  return firstFinding(mail, known, (client, absent) => {
    const dropped = absent.filter((one) => one.addresses.some((address) => wereThere.indexOf(address) >= 0));
    return dropped.length === 0 ? undefined : findingFor(client, dropped, known.words.dropped, known.words);
  });
}

/** D2 and D3: asks for approval or tells of trouble while nobody is on it who decides in that field. Circulars are let be. */
export function matterFinding(mail: OutgoingMail, cues: MailCues, known: Known): SendFinding | undefined {
  const { digest, words } = known;
  const cue = cues.approval ?? cues.trouble;
  if (cue === undefined || clientsOn(mail.people, digest).length > MOST_CLIENTS) return undefined;
  const about = `${mail.subject}\n${cue}`.toLowerCase();
  const decides = (one: DigestDecider): boolean =>
    one.topics.length === 0 || one.topics.some((topic) => about.indexOf(topic) >= 0);
  return firstFinding(mail, known, (client, absent) => {
    const deciding = client.deciders.filter(decides);
    if (deciding.some((one) => absent.indexOf(one) < 0) || deciding.length === 0) return undefined;
    if (cues.approval === undefined && inPassing(mail.people.length, countOn(mail.people, client, digest)))
      return undefined;
    return findingFor(client, deciding, cues.approval === undefined ? words.trouble : words.approval, words);
  });
}

/** A meeting that is there to decide, without anybody who decides at its client (F5, meeting variant). */
export function decisionMeetingFinding(
  invitation: OutgoingInvitation,
  client: DigestClient,
  words: Words,
): SendFinding | undefined {
  if (!saysDecision(invitation.title) || client.deciders.length === 0) return undefined;
  const absent = absentOf(client, invitation.people);
  if (absent.length < client.deciders.length) return undefined;
  return { rule: RULE, part: 'invite', text: sayDeciders(words.decision, client, absent, words) };
}

function firstFinding(
  mail: OutgoingMail,
  known: Known,
  look: (client: DigestClient, absent: readonly DigestDecider[]) => SendFinding | undefined,
): SendFinding | undefined {
  if (threadOf(mail, known)?.leftOut) return undefined;
  const { people } = mail;
  const found = clientsOn(people, known.digest).map((client) => {
    const absent = isOn(RULE, known, client) ? absentOf(client, people) : [];
    return absent.length === 0 ? undefined : look(client, absent);
  });
  return found.filter((one) => one)[0];
}

/** Who decides and neither is there nor has their deputy there. */
function absentOf(client: DigestClient, people: readonly Address[]): readonly DigestDecider[] {
  const there = people.map(withoutTag);
  const isThere = (address: Address): boolean => there.indexOf(withoutTag(address)) >= 0;
  return client.deciders.filter((one) => !one.addresses.some(isThere) && (one.deputy === null || !isThere(one.deputy)));
}

function findingFor(
  client: DigestClient,
  missing: readonly DigestDecider[],
  sentence: string,
  words: Words,
): SendFinding {
  const deputy = missing.length === 1 && missing[0] ? missing[0].deputy : null;
  const text = sayDeciders(deputy === null ? sentence : words.away, client, missing, words, deputy);
  return { rule: RULE, part: client.id, text };
}

function sayDeciders(
  sentence: string,
  client: DigestClient,
  deciders: readonly DigestDecider[],
  words: Words,
  deputy: Address | null = null,
): string {
  const names = deciders.map((one) => one.name || String(one.addresses[0]));
  return say(sentence, {
    who: sayNames(names, words),
    many: names.length > 1,
    client: bounded(client.name),
    deputy: bounded(String(deputy), 60),
  });
}

function threadOf(mail: OutgoingMail, { digest }: Known): DigestThread | undefined {
  if (mail.conversationId === null) return undefined;
  const mark = conversationMark(mail.conversationId);
  return digest.threads.filter((thread) => thread.mark === mark)[0];
}
