/** `/sandbox/outlook.js`: draws the Outlook-like page. */
import { createRoot } from 'react-dom/client';
import { eventHostOf } from '../events/frame-runtime';
import { installAddIn } from '../events/install-add-in';
import { textToHtml } from '../page/body-text';
import { createPageSignIn } from '../page/page-sign-in';
import { PageGraph } from '../page/page-graph';
import { fetchSession } from '../page/sandbox-session';
import { loadCalendar, openEvent, refreshCalendar } from './calendar-actions';
import { loadFolder, openMessage, refreshFolder } from './mail-actions';
import { dialogOpenerOf } from './dialog-windows';
import { knownPeople, resolvePeople } from './known-people';
import { newMessage } from './message-drafts';
import { OutlookApp } from './outlook-app';
import { OutlookController } from './outlook-controller';
import { initialState } from './outlook-state';
import { parsePageAddress, type PrefilledMail } from './page-address';
import { createPageHost } from './page-host';
import { PageContext } from './use-page';

async function start(root: HTMLElement): Promise<void> {
  const address = parsePageAddress(location.search);
  const session = await fetchSession(address.as, address.shared);
  const page = new OutlookController(initialState(session, address), new PageGraph(session), address.client);
  const ask = (scopes: readonly string[]): Promise<boolean> =>
    new Promise((resolve) => {
      page.set({
        asked: {
          scopes,
          answer: (agreed) => {
            page.set({ asked: undefined });
            resolve(agreed);
          },
        },
      });
    });
  const signIn = createPageSignIn(session, ask, new URLSearchParams(location.search).get('signInFault'));
  const host = createPageHost(page, address, signIn);
  Object.assign(window, { outlookHost: host, outlookEventHost: eventHostOf, outlookDialogOpener: dialogOpenerOf });
  const { deployment, eventFault } = address;
  page.events = await installAddIn({ host, deployment, eventFault, clockOffset: session.clockOffset });
  document.title = `${session.person.name} – Outlook (Mainstay sandbox)`;
  createRoot(root).render(
    <PageContext value={page}>
      <OutlookApp address={address} />
    </PageContext>,
  );
  if (address.event !== null) await openEvent(page, address.event);
  else if (address.message !== null) await openMessage(page, address.message);
  else if (address.compose !== undefined) begin(page, address.compose);
  setInterval(() => {
    void keepFresh(page);
  }, freshness);
  await (address.view === 'calendar'
    ? loadCalendar(page, 'week', eventStart(page) ?? session.now)
    : loadFolder(page, 'inbox'));
}

/** Milliseconds between two looks for new mail and changed events, as Outlook shows them by itself. */
const freshness = 10_000;

async function keepFresh(page: OutlookController): Promise<void> {
  if (document.visibilityState === 'hidden' || page.fields.loading) return;
  try {
    await (page.fields.view === 'mail' ? refreshFolder(page) : refreshCalendar(page));
  } catch {
    // Only a look: the next one comes by itself, and every button says what did not work.
  }
}

function begin(page: OutlookController, mail: PrefilledMail): void {
  const known = knownPeople(page.fields);
  const people = (addresses: readonly string[]) => resolvePeople(addresses.join(';'), known);
  newMessage(page, {
    to: people(mail.to),
    cc: people(mail.cc),
    bcc: people(mail.bcc),
    subject: mail.subject,
    html: textToHtml(mail.body),
  });
}

function eventStart(page: OutlookController): number | undefined {
  const { item } = page.fields;
  if (item?.kind === 'appointment-compose') return item.draft.fields.start;
  return item?.kind === 'appointment-read'
    ? Date.parse(`${item.event.start?.dateTime?.slice(0, 19) ?? ''}Z`)
    : undefined;
}

const root = document.getElementById('root');
if (root !== null) {
  start(root).catch((error: unknown) => {
    root.textContent = error instanceof Error ? error.message : 'The sandbox page did not start.';
  });
}
