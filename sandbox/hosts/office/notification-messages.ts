import type { AsyncCalls } from './async-calls';
import type { Observed } from './observed';
import { argumentOutOfRange, invalidArgument, officeErrors } from './office-error';
import type { Infobar } from './open-item';

/** What the add-in passes to itself through Outlook: a text stays as it is, anything else becomes JSON. */
export function contextText(data: unknown): string {
  if (data === undefined || data === null) return '';
  return typeof data === 'string' ? data : JSON.stringify(data);
}

/** Characters of an infobar, and of its key (docs of `NotificationMessageDetails`). */
const messageLimit = 150;
const keyLimit = 32;

/**
 * Infobars of the open item. Too long a message is thrown at once (ArgumentOutOfRange), a sixth infobar is refused, and an
 * insight message while reading is refused where the client only shows them in compose.
 */
export function notificationMessages(
  calls: AsyncCalls,
  infobars: Observed<{ readonly shown: readonly Infobar[] }>,
  composing: boolean,
): Office.NotificationMessages {
  const shown = (): readonly Infobar[] => infobars.fields.shown;
  const check = (key: string, details: Office.NotificationMessageDetails): Infobar => {
    if (typeof key !== 'string' || key === '') throw invalidArgument('key');
    if (key.length > keyLimit) throw argumentOutOfRange('key');
    return infobar(key, details);
  };
  const infobar = (key: string, details: Office.NotificationMessageDetails): Infobar => {
    if (typeof details.message !== 'string') throw invalidArgument('message');
    if (details.message.length > messageLimit) throw argumentOutOfRange('message');
    const type = details.type as Infobar['type'];
    // Only these two have an icon, and must; only the first may be persistent, and must say so.
    const withIcon = type === 'informationalMessage' || type === 'insightMessage';
    if ((details.icon !== undefined) !== withIcon) throw invalidArgument('icon');
    if ((details.persistent !== undefined) !== (type === 'informationalMessage')) throw invalidArgument('persistent');
    if (type !== 'insightMessage') return { key, type, message: details.message };
    const { insights } = calls.profile;
    if (insights === 'never' || (insights === 'compose' && !composing)) throw invalidArgument('type');
    if (shown().some((one) => one.type === 'insightMessage' && one.key !== key))
      throw officeErrors.tooManyNotifications();
    const [action] = details.actions ?? [];
    if (action?.actionType !== 'showTaskPane' || details.actions?.length !== 1) throw invalidArgument('actions');
    return {
      key,
      type,
      message: details.message,
      actionText: String(action.actionText),
      commandId: String(action.commandId),
      contextData: contextText(action.contextData),
    };
  };
  const known = (bar: Infobar): boolean => shown().some((one) => one.key === bar.key);
  const show = (bar: Infobar): void => {
    if (shown().length >= calls.profile.infobars) throw officeErrors.tooManyNotifications();
    infobars.change({ shown: [...shown(), bar] }, 'add-in');
  };
  const add = calls.ofItem<[Infobar], void>(1, ([bar]) => {
    if (known(bar)) throw officeErrors.notificationExists();
    show(bar);
  });
  // "If a notification message with the specified key doesn't exist, replaceAsync will add the notification."
  const replace = calls.ofItem<[Infobar], void>(1, ([bar]) => {
    if (!known(bar)) return show(bar);
    infobars.change({ shown: shown().map((one) => (one.key === bar.key ? bar : one)) }, 'add-in');
  });
  return {
    addAsync: (key: string, details: Office.NotificationMessageDetails, ...tail: unknown[]) =>
      add(check(key, details), ...tail),
    replaceAsync: (key: string, details: Office.NotificationMessageDetails, ...tail: unknown[]) =>
      replace(check(key, details), ...tail),
    removeAsync: calls.ofItem<[string], void>(1, ([key]) => {
      if (!shown().some((one) => one.key === key)) throw officeErrors.notificationMissing();
      infobars.change({ shown: shown().filter((one) => one.key !== key) }, 'add-in');
    }),
    getAllAsync: calls.ofItem<[], Office.NotificationMessageDetails[]>(0, () =>
      shown().map(({ key, type, message }) => ({ key, type, message })),
    ),
  };
}
