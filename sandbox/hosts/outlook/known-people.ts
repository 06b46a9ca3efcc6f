import type { Addressee } from '../office/open-item';
import { addresseeOf } from './open-items';
import type { OutlookState } from './outlook-state';

/** Everybody this page ever showed, by address; Outlook remembers correspondents in the same way. */
const seen = new Map<string, Addressee>();

/** People the page knows by name: the tenant's own and those of the messages and events that were on screen. */
export function knownPeople(state: OutlookState): readonly Addressee[] {
  const add = (person: Addressee): void => {
    const key = person.address.toLowerCase();
    const known = seen.get(key);
    if (person.address !== '' && (known === undefined || known.name === known.address)) seen.set(key, person);
  };
  state.session.people.forEach(add);
  for (const message of state.messages)
    [message.from, ...(message.toRecipients ?? []), ...(message.ccRecipients ?? [])].forEach((one) =>
      add(addresseeOf(one)),
    );
  for (const event of state.events)
    [event.organizer, ...(event.attendees ?? [])].forEach((one) => add(addresseeOf(one)));
  return [...seen.values()];
}

/**
 * The people somebody typed, split at commas and semicolons: `Name <address>`, a bare address, or a known person's name
 * or its beginning. What is none of these is left out, as Outlook refuses to send to a name it cannot resolve.
 */
export function resolvePeople(typed: string, known: readonly Addressee[]): readonly Addressee[] {
  return typed.split(/[;,]/).flatMap((part) => {
    const text = part.trim();
    if (text === '') return [];
    const angle = text.indexOf('<');
    const address = angle >= 0 && text.endsWith('>') ? text.slice(angle + 1, -1).trim() : text;
    if (address.includes('@') && !address.includes(' ')) {
      const name =
        angle > 0
          ? text.slice(0, angle).trim()
          : known.find((one) => one.address.toLowerCase() === address.toLowerCase())?.name;
      return [{ name: name ?? address, address }];
    }
    const lower = text.toLowerCase();
    const person =
      known.find((one) => one.name.toLowerCase() === lower) ??
      known.find((one) => one.name.toLowerCase().startsWith(lower));
    return person === undefined ? [] : [person];
  });
}
