import { urlPart } from '../domain/url-part';
import type { NewMail } from './host';

const OUTLOOK = 'https://outlook.office.com';
/** Longest deep link browsers and Outlook open reliably; a longer text is cut and must be pasted. */
const LONGEST_LINK = 8000;

function addresses(people: NewMail['to']): string {
  return people.map((person) => urlPart(person.address)).join(';');
}

/**
 * The link that opens a new mail in Outlook on the web with everything filled in.
 * Null when it would be longer than a link may be: the caller then offers to copy the text.
 */
export function composeLink(mail: NewMail): string | null {
  const parts = [
    `to=${addresses(mail.to)}`,
    mail.cc.length > 0 ? `cc=${addresses(mail.cc)}` : '',
    `subject=${urlPart(mail.subject)}`,
    `body=${urlPart(mail.text)}`,
  ];
  const link = `${OUTLOOK}/mail/deeplink/compose?${parts.filter(Boolean).join('&')}`;
  return link.length > LONGEST_LINK ? null : link;
}

/** The link that opens a mail or meeting in Outlook on the web, from its REST id. */
export function itemLink(kind: 'message' | 'meeting', id: string): string {
  const path = kind === 'message' ? 'mail/deeplink/read' : 'calendar/item';
  return `${OUTLOOK}/${path}/${urlPart(id)}`;
}

/** The link as it may be opened: https only, without user and password. Null for anything else (`javascript:` and the like). */
export function safeLink(link: string | null): string | null {
  if (link === null) return null;
  try {
    const url = new URL(link);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}
