import { parseNaaRequest } from '../sign-in/naa-message';
import { frameContextOf, legacyContext, teamsMeetingChat, type TeamsTheme } from './teams-context';
import { initialized, parseTeamsRequest, type TeamsRequest } from './teams-message';
import type { TabConfiguration, TeamsAppState, TeamsPage } from './teams-surroundings';

/** The parent window that real teams-js talks to, for one frame. `silent` never answers, for row 42 of the fault matrix. */
export class TeamsHost {
  private state: TeamsAppState = {
    loading: 'started',
    valid: false,
    configuration: undefined,
    saved: 'no',
    removed: 'no',
    suspended: false,
  };
  private readonly handlers = new Set<string>();

  constructor(
    private readonly page: TeamsPage,
    private readonly silent = false,
  ) {}

  /** Takes a message of the frame. What is no teams-js request is left alone. */
  async receive(value: unknown): Promise<void> {
    const request = parseTeamsRequest(value);
    if (request === undefined || this.silent) return;
    const args = await this.answer(request);
    if (args !== undefined && request.id >= 0)
      this.page.post({ id: request.id, uuidAsString: request.uuidAsString, args });
  }

  /** Tells the app of another theme. */
  changeTheme(theme: TeamsTheme): void {
    this.raise('themeChange', theme);
  }

  /** The Save button of a configuration page. */
  save(): void {
    this.page.post({ func: 'settings.save', args: [{}] });
  }

  /** The Remove button beside a removal page. */
  remove(): void {
    this.page.post({ func: 'settings.remove', args: [] });
  }

  /** Puts the frame aside, as Teams does with a cached tab; the app answers `readyToUnload`. */
  suspend(): void {
    this.raise('beforeUnload');
  }

  /** Shows the frame again after a suspension. */
  resume(): void {
    const { entityId, contentUrl } = this.page.configuration();
    this.update({ suspended: false });
    this.raise('load', { entityId: entityId ?? '', contentUrl: contentUrl ?? `${location.origin}/tab.html` });
  }

  private raise(func: string, ...args: readonly unknown[]): void {
    if (this.handlers.has(func)) this.page.post({ func, args });
  }

  private update(patch: Partial<TeamsAppState>): void {
    this.state = { ...this.state, ...patch };
    this.page.changed(this.state);
  }

  /** Arguments of the reply; `undefined` where the protocol has none. */
  private async answer(request: TeamsRequest): Promise<readonly unknown[] | undefined> {
    const [first] = request.args;
    switch (request.func) {
      case 'initialize':
        return initialized(frameContextOf(this.page.situation().place), this.page.situation().client);
      case 'getContext':
        return [legacyContext(this.page.situation())];
      case 'registerHandler':
        this.handlers.add(String(first));
        return undefined;
      case 'appInitialization.appLoaded':
        this.update({ loading: 'loaded' });
        return undefined;
      case 'appInitialization.success':
        this.update({ loading: 'succeeded' });
        return [undefined];
      case 'appInitialization.failure':
      case 'appInitialization.expectedFailure':
        this.update({ loading: 'failed' });
        return undefined;
      case 'settings.setValidityState':
        this.update({ valid: first === true });
        return undefined;
      case 'settings.setSettings':
        this.update({ configuration: first as TabConfiguration });
        return [true];
      case 'settings.getSettings':
        return [this.page.configuration()];
      case 'settings.save.success':
        this.update({ saved: 'yes' });
        return undefined;
      case 'settings.save.failure':
        this.update({ saved: 'refused' });
        return undefined;
      case 'settings.remove.success':
        this.update({ removed: 'yes' });
        return undefined;
      case 'settings.remove.failure':
        this.update({ removed: 'refused' });
        return undefined;
      case 'readyToUnload':
        this.update({ suspended: true });
        return undefined;
      case 'nestedAppAuth.execute':
        return this.signIn(request);
      case 'executeDeepLink':
        this.page.openLink(String(first));
        return [true];
      case 'pages.navigateToApp':
        this.page.openLink(appLink(first));
        return [true];
      case 'pages.currentApp.navigateTo':
        this.page.navigated((first as { subPageId?: string } | undefined)?.subPageId);
        return [null];
      case 'pages.currentApp.navigateToDefaultPage':
        this.page.navigated(undefined);
        return [null];
      case 'meeting.getMeetingDetails':
        return this.meetingDetails();
      case 'authentication.authenticate': {
        const [, width, height] = request.args;
        return this.page.authenticate(String(first), Number(width) || 600, Number(height) || 535);
      }
      case 'authentication.getAuthToken':
        return [false, 'resourceRequiresConsent'];
      default:
        return undefined;
    }
  }

  private async signIn(request: TeamsRequest): Promise<readonly unknown[] | undefined> {
    const asked = parseNaaRequest(request.data ?? '');
    const answer = asked === undefined ? undefined : await this.page.signIn.answer(asked);
    return answer === undefined ? undefined : [null, JSON.stringify(answer)];
  }

  private meetingDetails(): readonly unknown[] {
    const meeting = this.page.meeting();
    if (meeting === undefined) return [{ errorCode: 500, message: 'No meeting here.' }, null];
    const { tenantId } = this.page.situation();
    return [
      null,
      {
        details: {
          id: meeting.id,
          title: meeting.title,
          type: 'Scheduled',
          joinUrl: meeting.joinUrl,
          scheduledStartTime: meeting.start,
          scheduledEndTime: meeting.end,
        },
        conversation: { id: teamsMeetingChat },
        organizer: { id: meeting.organizerId, tenantId },
      },
    ];
  }
}

/** The deep link for `pages.navigateToApp` parameters. */
function appLink(params: unknown): string {
  const { appId, pageId, subPageId } = (params ?? {}) as Readonly<Record<string, string | undefined>>;
  const context =
    subPageId === undefined ? '' : `?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPageId }))}`;
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId ?? '')}/${encodeURIComponent(pageId ?? '')}${context}`;
}
