import { assertNever } from '../../tenant/assert-never';
import type { TenantPerson } from '../../tenant/tenant-api';

/** Themes of Teams as `getContext` names them. */
export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** Where Teams runs, as `hostClientType` names it (`?client=`). */
export type TeamsClient = 'web' | 'desktop' | 'ios';

/** Places a page of the app is shown in. */
export type TeamsPlace = 'personal' | 'channel' | 'channel-settings' | 'channel-removal' | 'meeting';

/** What the context of a frame is made of. */
export interface TeamsSituation {
  readonly place: TeamsPlace;
  readonly theme: TeamsTheme;
  readonly person: TenantPerson;
  readonly tenantId: string;
  readonly locale: string;
  /** Where Teams runs (`hostClientType`). */
  readonly client: TeamsClient;
  /** Page inside the app that a deep link named. */
  readonly subPage: string | undefined;
  /** Saved configuration of the channel tab. */
  readonly entityId: string;
}

/** One made-up team with one channel, and one meeting chat. */
export const teamsChannel = {
  teamId: '19:accounts@thread.tacv2',
  teamName: 'Key accounts',
  channelId: '19:halden@thread.tacv2',
  channelName: 'Halden Foods',
} as const;
export const teamsMeetingChat = '19:meeting_sandbox@thread.v2';

/** The frame context, first value of the `initialize` reply. */
export function frameContextOf(place: TeamsPlace): 'content' | 'settings' | 'remove' | 'sidePanel' {
  switch (place) {
    case 'meeting':
      return 'sidePanel';
    case 'channel-settings':
      return 'settings';
    case 'channel-removal':
      return 'remove';
    case 'channel':
    case 'personal':
      return 'content';
    default:
      return assertNever(place);
  }
}

/** The flat context teams-js turns into `app.Context` (auth and Teams spike §3.1, `getContext`). */
export function legacyContext(situation: TeamsSituation): Readonly<Record<string, unknown>> {
  const { person, place } = situation;
  return {
    entityId: situation.entityId,
    ...(situation.subPage === undefined ? {} : { subEntityId: situation.subPage }),
    theme: situation.theme,
    locale: situation.locale,
    userObjectId: person.id,
    tid: situation.tenantId,
    userPrincipalName: person.address,
    loginHint: person.address,
    userDisplayName: person.name,
    hostName: 'Teams',
    hostClientType: situation.client,
    frameContext: frameContextOf(place),
    sessionId: 'sandbox-session',
    appSessionId: 'sandbox-app-session',
    ...(place === 'channel' || place === 'channel-settings' || place === 'channel-removal'
      ? { ...teamsChannel, channelType: 'Regular', groupId: 'b5d5f5a0-0000-4000-8000-000000000001' }
      : {}),
    ...(place === 'meeting'
      ? { chatId: teamsMeetingChat, meetingId: 'MCMxOTptZWV0aW5nX3NhbmRib3hAdGhyZWFkLnYyIzA=' }
      : {}),
  };
}
