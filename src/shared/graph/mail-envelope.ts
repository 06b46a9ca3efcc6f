import type { MailEnvelope } from '../domain/human-mail';
import type { Person } from '../domain/person';
import { field, listField, textField } from './raw-value';

const HEADERS_MAX = 200;

function headersOf(raw: unknown): MailEnvelope['headers'] {
  if (!Array.isArray(field(raw, 'internetMessageHeaders'))) return null;
  return listField(raw, 'internetMessageHeaders', HEADERS_MAX).flatMap((header) => {
    const name = textField(header, 'name');
    const value = textField(header, 'value');
    return name === null || value === null ? [] : [{ name: name.slice(0, 100), value: value.slice(0, 500) }];
  });
}

/** What the human mail test needs of a Graph message. Headers are there only where they were selected. */
export function envelopeOf(raw: unknown, from: Person | null, subject: string): MailEnvelope {
  const type = (textField(raw, '@odata.type') ?? '').toLowerCase();
  const meetingType = textField(raw, 'meetingMessageType');
  return {
    from: from?.address ?? null,
    subject,
    headers: headersOf(raw),
    meetingMessage: type.includes('eventmessage') || (meetingType !== null && meetingType.toLowerCase() !== 'none'),
  };
}
