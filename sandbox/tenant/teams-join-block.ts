import { createHash } from 'node:crypto';
import { stableGuid } from './opaque-id';

/** Join link and the block that Teams puts at the end of an invitation. */
export interface TeamsMeeting {
  readonly joinUrl: string;
  readonly conferenceId: string;
  readonly html: string;
}

/** The online meeting of an invitation, the same for the same key. */
export function teamsMeeting(key: string, tenantId: string, organizerId: string): TeamsMeeting {
  const thread = createHash('sha256').update(key).digest('base64url').slice(0, 36);
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organizerId }));
  const joinUrl = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${thread}%40thread.v2/0?context=${context}`;
  const digits = (BigInt(`0x${stableGuid(key).replace(/-/g, '')}`) % 10n ** 12n).toString().padStart(12, '3');
  const meetingId = digits.replace(/(\d{3})(?=\d)/g, '$1 ');
  const html = [
    '<br><div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">________________________________________________________________________________</span></div>',
    '<div class="me-email-text" lang="en-GB" style="max-width:1024px; color:#242424; font-family:\'Segoe UI\'">',
    '<div style="margin-bottom:24px; overflow:hidden; white-space:nowrap"><span style="font-size:24px; font-weight:700; margin-right:12px">Microsoft Teams</span>',
    '<a id="meet_invite_block.action.help" class="me-email-link" href="https://aka.ms/JoinTeamsMeeting?omkt=en-GB">Need help?</a></div>',
    `<div style="margin-bottom:6px"><a id="meet_invite_block.action.join_link" class="me-email-headline" href="${joinUrl.replace(/&/g, '&amp;')}">Join the meeting now</a></div>`,
    `<div style="margin-bottom:6px"><span>Meeting ID: </span><span>${meetingId}</span></div>`,
    `<div style="margin-bottom:24px"><span>Passcode: </span><span>${thread.replace(/[^A-Za-z0-9]/g, '').slice(0, 6)}</span></div>`,
    '<div style="margin-bottom:24px"><hr style="border:0; background:#616161; height:1px">',
    '<span>For organisers: </span><a id="meet_invite_block.action.organizer_meet_options" class="me-email-link" href="https://teams.microsoft.com/meetingOptions/">Meeting options</a></div>',
    '</div><div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">________________________________________________________________________________</span></div>',
  ].join('\r\n');
  return { joinUrl, conferenceId: digits.slice(0, 9), html };
}
