import { useEffect, useRef, useState } from 'react';
import { localItemPage } from '../link/local-address';
import { changedAddress } from '../outlook/page-address';
import { hostLocale } from '../page/host-locale';
import type { SandboxSession } from '../page/sandbox-session';
import type { NaaHost } from '../sign-in/naa-host';
import { frameAddress } from './teams-address';
import { openSignInWindow } from './sign-in-window';
import type { TeamsClient, TeamsPlace, TeamsTheme } from './teams-context';
import { TeamsHost } from './teams-host';
import type { MeetingShown, TabConfiguration, TeamsAppState } from './teams-surroundings';

/** What every frame of the page gets. */
export interface TeamsFrameSurroundings {
  readonly session: SandboxSession;
  readonly theme: TeamsTheme;
  readonly signIn: NaaHost;
  readonly silent: boolean;
  readonly client: TeamsClient;
  /** Origin of the app; that of the page when it is not another. */
  readonly appOrigin: string | undefined;
  readonly subPage: string | undefined;
}

interface TeamsFrameProps extends TeamsFrameSurroundings {
  readonly place: TeamsPlace;
  readonly configuration?: TabConfiguration;
  readonly meeting?: MeetingShown | undefined;
  readonly onState?: (state: TeamsAppState) => void;
  /** Gets the host when the frame is there, for buttons outside of it. */
  readonly onHost?: (host: TeamsHost) => void;
}

/** A page of the built app in a frame, talking teams-js with its host. */
export function TeamsFrame(props: TeamsFrameProps) {
  const { place, theme, configuration } = props;
  const origin = props.appOrigin ?? location.origin;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  const [host, setHost] = useState<TeamsHost>();
  const [state, setState] = useState<TeamsAppState>();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const made = new TeamsHost(pageAround(frame, latest, setState), latest.current.silent);
    const listen = (event: MessageEvent): void => {
      // Requests for sign-in come from the same frame, though teams-js posts them to the top window.
      if (event.source === frame.current?.contentWindow && event.origin === origin) void made.receive(event.data);
    };
    window.addEventListener('message', listen);
    setHost(made);
    latest.current.onHost?.(made);
    // Only now: a frame that loads before somebody listens would be left without an answer.
    setAddress(origin + frameAddress(place, latest.current.configuration));
    return () => window.removeEventListener('message', listen);
  }, [place, origin, configuration?.contentUrl]);
  useEffect(() => host?.changeTheme(theme), [host, theme]);
  return (
    <div
      className="frame"
      data-testid="teams-frame"
      data-loading={state?.loading ?? 'started'}
      data-suspended={state?.suspended === true}
    >
      {place === 'personal' && (
        <div className="frame-tools">
          <button
            type="button"
            className="plain"
            onClick={() => (state?.suspended === true ? host?.resume() : host?.suspend())}
          >
            {state?.suspended === true ? 'Come back to the app' : 'Put the app aside'}
          </button>
        </div>
      )}
      <iframe ref={frame} title="Mainstay" src={address} className={state?.suspended === true ? 'suspended' : ''} />
    </div>
  );
}

type Latest<T> = { readonly current: T };

function pageAround(
  frame: Latest<HTMLIFrameElement | null>,
  latest: Latest<TeamsFrameProps>,
  setState: (state: TeamsAppState) => void,
): ConstructorParameters<typeof TeamsHost>[0] {
  return {
    signIn: { answer: (request) => latest.current.signIn.answer(request) },
    situation: () => {
      const { place, theme, session, subPage, configuration, client } = latest.current;
      return {
        place,
        theme,
        subPage,
        client,
        person: session.person,
        tenantId: session.tenantId,
        locale: hostLocale().toLowerCase(),
        entityId: configuration?.entityId ?? 'accounts',
      };
    },
    post: (message) => frame.current?.contentWindow?.postMessage(message, latest.current.appOrigin ?? location.origin),
    configuration: () => latest.current.configuration ?? {},
    meeting: () => latest.current.meeting,
    authenticate: (url, width, height) => openSignInWindow(url, { width, height }, latest.current.client),
    openLink: (url) => openLink(url, latest.current.session.person.key),
    // Teams loads the page of the app anew; from a side panel it is the personal tab that shows it.
    navigated: (subPage) => {
      location.search = changedAddress(location.search, { place: null, page: subPage ?? null });
    },
    changed: (state) => {
      setState(state);
      latest.current.onState?.(state);
    },
  };
}

function openLink(url: string, as: string): void {
  const local = localItemPage(url, location.origin, as);
  if (local?.startsWith(`${location.origin}/teams`) === true) location.href = local;
  else window.open(local ?? url, '_blank', 'noopener');
}
