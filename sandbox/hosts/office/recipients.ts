import type { AsyncCalls } from './async-calls';
import type { Observed } from './observed';
import { invalidArgument, officeErrors } from './office-error';
import type { Addressee } from './open-item';

type Given = readonly (string | Office.EmailUser | Office.EmailAddressDetails)[];

/** What Office.js gives back for a person. */
export function addressDetails(person: Addressee, response: string = 'none'): Office.EmailAddressDetails {
  return {
    emailAddress: person.address,
    displayName: person.name,
    appointmentResponse: response,
    recipientType: 'user',
  };
}

function addressee(one: string | Office.EmailUser | Office.EmailAddressDetails): Addressee {
  if (typeof one === 'string') return { name: one, address: one };
  return { name: one.displayName || one.emailAddress, address: one.emailAddress };
}

/**
 * One recipient field of a draft. `addAsync` and `setAsync` refuse more than the client takes at once (100); people who
 * are in the field already stay once, as Outlook shows them.
 */
export function recipientField<Fields extends object, Name extends keyof Fields>(
  calls: AsyncCalls,
  draft: Observed<Fields & Record<Name, readonly Addressee[]>>,
  field: Name,
): Office.Recipients {
  const limit = calls.profile.recipientsAdded;
  const read = (): readonly Addressee[] => draft.fields[field];
  const write = (people: readonly Addressee[]): void =>
    draft.change({ [field]: people } as Partial<Fields & Record<Name, readonly Addressee[]>>, 'add-in');
  const check = (given: Given): readonly Addressee[] => {
    if (!Array.isArray(given)) throw invalidArgument('recipients');
    if (given.length > limit) throw officeErrors.tooManyRecipients(limit);
    return given.map(addressee);
  };
  return {
    addAsync: calls.ofItem<[Given], void>(1, ([given]) => {
      const known = new Set(read().map((one) => one.address.toLowerCase()));
      const added = check(given).filter((one) => !known.has(one.address.toLowerCase()));
      if (added.length > 0) write([...read(), ...added]);
    }),
    setAsync: calls.ofItem<[Given], void>(1, ([given]) => write(check(given))),
    getAsync: calls.ofItem<[], Office.EmailAddressDetails[]>(0, () =>
      read()
        .slice(0, calls.profile.recipientsRead)
        .map((one) => addressDetails(one)),
    ),
  };
}
