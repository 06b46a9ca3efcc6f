import { checkBeforeSending, type AlertPlace } from '../events/send-check';
import { clientProfile } from '../office/client-profile';
import type { ComposeItem } from '../office/open-item';
import type { OutlookController } from './outlook-controller';

/**
 * Whether the item goes out now: the add-in was asked, and the person where it said no. False keeps the item open, with the
 * pane beside it when the person chose its button. A second press of Send while the first is being checked does nothing.
 */
export async function mayBeSent(page: OutlookController, item: ComposeItem): Promise<boolean> {
  const { events, fields } = page;
  if (events === undefined) return true;
  if (fields.sending) return false;
  page.set({ sending: true });
  try {
    const verdict = await checkBeforeSending(clientProfile(page.client), events, item, alertPlace(page));
    if (verdict.kind === 'act') page.openPane(verdict.commandId, verdict.context);
    return verdict.kind === 'send' && page.fields.item === item;
  } finally {
    page.set({ sending: false });
  }
}

function alertPlace(page: OutlookController): AlertPlace {
  return {
    show: (shown) =>
      new Promise((resolve) => {
        page.set({
          alert: {
            shown,
            answer: (answer) => {
              page.set({ alert: undefined });
              resolve(answer);
            },
          },
        });
      }),
    hide: () => page.set({ alert: undefined }),
  };
}
