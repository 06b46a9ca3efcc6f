interface Request {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

const RUNTIME = {
  apiVersion: 4,
  isNAAChannelRecommended: true,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: {
    app: { notifySuccessResponse: {}, lifecycle: { caching: {} } },
    pages: { config: {}, currentApp: {} },
    nestedAppAuth: {},
    teamsCore: {},
  },
};

/** What Teams says of a personal tab. */
export const PERSONAL: Readonly<Record<string, unknown>> = {
  entityId: 'accounts',
  theme: 'default',
  locale: 'en-GB',
  userObjectId: '11111111-1111-4111-8111-111111111111',
  tid: '72f988bf-0000-4000-8000-2d7cd011db47',
  userPrincipalName: 'Ellen.Price@brightwater.example',
  userDisplayName: 'Ellen Price',
  hostName: 'Teams',
  hostClientType: 'web',
  frameContext: 'content',
};

/** A parent window that speaks Teams' protocol with the real teams-js in the page (reference/auth-teams.md §3). */
export class FakeTeams {
  readonly asked: Request[] = [];
  /** Funcs that are never answered. */
  silent: readonly string[] = [];
  refuseLinks = false;
  /** What Teams says its client is; the desktop opens sign-in windows itself, in the browser teams-js does. */
  clientType = 'web';
  /** The answer to a sign-in window. */
  authentication: readonly unknown[] = [true, 'code=1'];
  private readonly parent = { postMessage: (message: unknown) => this.receive(message as Request) };

  constructor(
    public context: Readonly<Record<string, unknown>> = PERSONAL,
    private readonly runtime: object = RUNTIME,
  ) {
    Object.defineProperty(window, 'parent', { configurable: true, value: this.parent });
  }

  /** What the page asked for, by func, with its first argument. */
  first(func: string): unknown {
    return this.asked.filter((request) => request.func === func).at(-1)?.args?.[0];
  }

  /** Sends an event into the page. */
  raise(func: string, ...args: readonly unknown[]): void {
    this.post({ func, args });
  }

  /** Answers what was asked and left without answer. */
  answerLate(func: string): void {
    for (const request of this.asked.filter((each) => each.func === func))
      this.post({ id: request.id, uuidAsString: request.uuidAsString, args: this.answer(request) });
  }

  private post(data: unknown): void {
    const event = new MessageEvent('message', { data, origin: window.location.origin });
    Object.defineProperty(event, 'source', { value: this.parent });
    window.dispatchEvent(event);
  }

  private receive(request: Request): void {
    this.asked.push(request);
    const args = this.silent.includes(request.func) ? undefined : this.answer(request);
    if (args !== undefined) setTimeout(() => this.post({ id: request.id, uuidAsString: request.uuidAsString, args }));
  }

  private answer(request: Request): readonly unknown[] | undefined {
    switch (request.func) {
      case 'initialize':
        return [this.context['frameContext'], this.clientType, '2.0.5', JSON.stringify(this.runtime)];
      case 'getContext':
        return [this.context];
      case 'appInitialization.success':
        return [undefined];
      case 'authentication.authenticate':
        return this.authentication;
      case 'settings.setSettings':
      case 'pages.currentApp.navigateTo':
        return [true];
      case 'settings.getSettings':
        return [
          {
            entityId: 'client/halden',
            contentUrl: 'https://app.example/tab.html#/client/halden',
            suggestedDisplayName: 'Halden',
            removeUrl: 'https://app.example/tab-config.html',
          },
        ];
      case 'executeDeepLink':
        return this.refuseLinks ? [false, 'not a deep link'] : [true];
      default:
        return undefined;
    }
  }
}
