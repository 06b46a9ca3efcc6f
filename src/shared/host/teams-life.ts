import { app } from '@microsoft/teams-js';
import { createListeners } from './listeners';

/** What Teams asks to be shown: the tab and the page in it. */
interface Asked {
  readonly entityId: string;
  readonly page: string | null;
}

/** Where a tab stands when Teams puts it aside and shows it again. */
export interface TeamsLife {
  /** Work to end before Teams puts the tab aside; Teams waits for all of it. Returns the way to stop. */
  onSuspend(work: () => Promise<void>): () => void;
  /** Calls back when the tab is shown again, after the way to its page was taken. Returns the way to stop. */
  onResume(listener: () => void): () => void;
}

/** Milliseconds Teams may take to say what it wants shown. */
const CONTEXT_LIMIT_MS = 2_000;

/** The page a tab's own address names after `#/`; null for none and for addresses that are not ours. */
function pageOf(contentUrl: URL): string | null {
  return contentUrl.origin === window.location.origin ? contentUrl.hash.replace(/^#\/?/, '') || null : null;
}

async function contextNow(): Promise<app.Context | null> {
  const limit = new Promise<null>((resolve) => setTimeout(() => resolve(null), CONTEXT_LIMIT_MS));
  return Promise.race([app.getContext(), limit]).catch(() => null);
}

/** Hosts that cannot do something throw at once; that must not end the start. */
export function ifSupported(work: () => void): void {
  try {
    work();
  } catch {
    // Not supported in this frame or by this host.
  }
}

/** What a tab does when it is shown again. */
export interface TabReturn {
  /** Shows another page than the one that was left. */
  go(page: string): void;
  /** The theme may have changed meanwhile, without an event. */
  theme(name: string): void;
}

/**
 * Follows a tab that Teams keeps in memory: it does so only when the tab hears both events. One frame serves all tabs of
 * the app, so what is asked for on return may be another page; somebody who comes back to the same finds what they left.
 * `entityId` and `page` are what the tab was opened with.
 */
export function followTeams(entityId: string, page: string | null, back: TabReturn): TeamsLife {
  const resumes = createListeners<undefined>();
  const works = new Set<() => Promise<void>>();
  let last: Asked = { entityId, page };

  async function resume(entity: string, contentUrl: URL): Promise<void> {
    const now = await contextNow();
    // Hosts that do not say which tab mean the one that was put aside.
    const asked: Asked = { entityId: entity || last.entityId, page: now?.page.subPageId || pageOf(contentUrl) };
    const same = asked.entityId === last.entityId && (asked.page ?? last.page) === last.page;
    if (!same) {
      last = asked;
      back.go(asked.page ?? '');
    }
    if (now !== null) back.theme(now.app.theme);
    void app.notifySuccess().catch(() => undefined);
    resumes.tell(undefined);
  }

  ifSupported(() =>
    app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => {
      await Promise.allSettled([...works].map((work) => work()));
    }),
  );
  ifSupported(() =>
    app.lifecycle.registerOnResumeHandler(({ entityId: entity, contentUrl }) => void resume(entity, contentUrl)),
  );
  return {
    onSuspend: (work) => {
      works.add(work);
      return () => works.delete(work);
    },
    onResume: (listener) => resumes.add(listener),
  };
}
