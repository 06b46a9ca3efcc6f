import { describe, expect, it } from 'vitest';
import { isAutomaticMail } from '../../src/shared/domain/human-mail';

const mail = { from: 'dana@halden.example', subject: 'Plan', headers: null, meetingMessage: false };
const header = (name: string, value: string) => ({ ...mail, headers: [{ name, value }] });

describe('isAutomaticMail', () => {
  it.each([
    { ...mail, meetingMessage: true },
    { ...mail, from: 'no-reply@halden.example' },
    { ...mail, from: 'noreply+x@halden.example' },
    { ...mail, from: 'postmaster@halden.example' },
    { ...mail, subject: 'Automatic reply: Plan' },
    { ...mail, subject: 'Automatische Antwort: Plan' },
    { ...mail, subject: 'Accepted: Halden weekly' },
    { ...mail, subject: 'Undeliverable: Plan' },
    header('Auto-Submitted', 'auto-replied'),
    header('List-Unsubscribe', '<mailto:x>'),
    header('list-id', 'news'),
    header('Precedence', 'Bulk'),
  ])('sees a machine in %j', (envelope) => {
    expect(isAutomaticMail(envelope)).toBe(true);
  });
  it.each([
    mail,
    { ...mail, from: null },
    { ...mail, from: 'norepley@halden.example' },
    { ...mail, subject: 'Re: Automatic reply settings' },
    { ...mail, subject: 'Accepted proposals' },
    header('Auto-Submitted', 'no'),
    header('Precedence', 'normal'),
    header('List-Id', ''),
  ])('sees a person in %j', (envelope) => {
    expect(isAutomaticMail(envelope)).toBe(false);
  });
});
