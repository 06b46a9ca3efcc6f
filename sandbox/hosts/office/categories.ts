import type { AsyncCalls } from './async-calls';
import { officeErrors } from './office-error';
import type { OutlookHost } from './outlook-host';

/** Categories of an item (1.8): only those of the mailbox's master list can be set. */
export function categories(
  calls: AsyncCalls,
  host: OutlookHost,
  read: () => readonly string[],
  write: (names: readonly string[]) => Promise<void> | void,
): Office.Categories {
  return {
    getAsync: calls.ofItem<[], Office.CategoryDetails[]>(0, async () => {
      const master = await host.masterCategories();
      return read().map((displayName) => ({
        displayName,
        color: master.find((one) => one.displayName === displayName)?.color ?? 'None',
      }));
    }),
    addAsync: calls.ofItem<[string[]], void>(1, async ([names]) => {
      const master = new Set((await host.masterCategories()).map((one) => one.displayName));
      if (!names.every((name) => master.has(name))) throw officeErrors.invalidCategory();
      await write([...new Set([...read(), ...names])]);
    }),
    removeAsync: calls.ofItem<[string[]], void>(1, async ([names]) =>
      write(read().filter((name) => !names.includes(name))),
    ),
  };
}
