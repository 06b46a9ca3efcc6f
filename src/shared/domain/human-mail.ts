import type { Address } from './person';

/** What the test for mail by a person looks at. `headers` may be missing: then sender and subject decide. */
export interface MailEnvelope {
  readonly from: Address | null;
  readonly subject: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[] | null;
  /** Graph's `meetingMessageType` or an `eventMessage`: invitations and answers to them. */
  readonly meetingMessage: boolean;
}

const MACHINE_SENDER =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|postmaster|mailer-daemon|bounces?|notifications?|notify|alerts?|news(?:letter)?|auto(?:mated|-?reply)?|system|listserv|majordomo|calendar-notification)(?:[-_.+=].*)?@/;
const MACHINE_SUBJECT =
  /^(?:automatic reply|auto[- ]?reply|out of (?:the )?office|automatische antwort|abwesenheits(?:notiz|nachricht)|abwesend|réponse automatique|absence du bureau|respuesta automática|fuera de (?:la )?oficina|undeliverable|delivery (?:status notification|failure|has failed)|mail delivery|returned mail|unzustellbar|non remis|read:|gelesen:|lu\s?:|leído:|not read:|recall:|accepted:|declined:|tentative:|tentatively accepted:|cancell?ed:|zugesagt:|abgelehnt:|mit vorbehalt:|accepté\s?:|refusé\s?:|aceptado:|rechazado:|new time proposed:|meeting forward notification:)/i;

/**
 * Whether a mail was not written by a person for its readers (§4.0 human mail test): `Auto-Submitted` other than `no`, list and bulk
 * headers, no-reply and postmaster senders, calendar notices, automatic replies. Such mail starts no clock and raises no flag.
 */
export function isAutomaticMail(mail: MailEnvelope): boolean {
  if (mail.meetingMessage) return true;
  if (mail.from !== null && MACHINE_SENDER.test(mail.from)) return true;
  if (MACHINE_SUBJECT.test(mail.subject.trimStart().slice(0, 80))) return true;
  return (mail.headers ?? []).some(({ name, value }) =>
    isMachineHeader(name.toLowerCase(), value.trim().toLowerCase()),
  );
}

/** Whether an automatic mail says that its writer is away. */
export function isAwayNotice(subject: string): boolean {
  return /^\s*(?:automatic reply|auto[- ]?reply|out of (?:the )?office|automatische antwort|abwesen|réponse automatique|absence|respuesta automática|fuera de)/i.test(
    subject.slice(0, 80),
  );
}

function isMachineHeader(name: string, value: string): boolean {
  switch (name) {
    case 'auto-submitted':
      return value !== '' && value !== 'no';
    case 'list-id':
    case 'list-unsubscribe':
    case 'x-auto-response-suppress-reply':
      return value !== '';
    case 'x-autoreply':
    case 'x-autorespond':
      return value !== 'no';
    case 'precedence':
      return value === 'bulk' || value === 'list' || value === 'junk' || value === 'auto_reply';
    default:
      return false;
  }
}
