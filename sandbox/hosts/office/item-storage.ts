import type { AsyncCalls } from './async-calls';
import { invalidArgument, officeErrors } from './office-error';
import type { Observed } from './observed';
import type { OfficeFault } from './office-fault';
import type { OutlookHost } from './outlook-host';

/** Characters of all roaming settings and of an item's custom properties, as JSON (Office spike §2 "Limits"). */
const roamingLimit = 32 * 1024;
const propertiesLimit = 2_500;

type Values = Record<string, unknown>;

/** The mailbox's roaming settings: changed in memory, kept by `saveAsync`, at most 32 KB. */
export function roamingSettings(
  calls: AsyncCalls,
  host: OutlookHost,
  fault: OfficeFault | undefined,
): Office.RoamingSettings {
  const values = JSON.parse(host.roamingSettings()) as Values;
  return {
    get: (name: string): unknown => values[name],
    set: (name: string, value: unknown) => {
      values[name] = JSON.parse(JSON.stringify(value)) as unknown;
    },
    remove: (name: string) => {
      delete values[name];
    },
    saveAsync: calls.ofMailbox<[], void>(0, async () => {
      const json = JSON.stringify(values);
      if (fault?.kind === 'settings-refused') throw officeErrors.settings();
      if (json.length > roamingLimit) throw officeErrors.settingsTooLong();
      if (fault?.kind !== 'settings-lost') await host.saveRoamingSettings(json);
    }),
  };
}

/** `loadCustomPropertiesAsync` of an item that has an id; at most 2,500 characters are kept. */
export function customProperties(
  calls: AsyncCalls,
  host: OutlookHost,
  itemId: () => string | undefined,
): Office.MessageRead['loadCustomPropertiesAsync'] {
  return calls.ofItem<[], Office.CustomProperties>(0, async () => {
    const id = itemId();
    const values = (id === undefined ? {} : JSON.parse(await host.customProperties(id))) as Values;
    return {
      get: (name: string): unknown => values[name],
      getAll: (): unknown => ({ ...values }),
      set: (name: string, value: string) => {
        values[name] = value;
      },
      remove: (name: string) => {
        delete values[name];
      },
      saveAsync: calls.ofItem<[], void>(0, async () => {
        const json = JSON.stringify(values);
        if (json.length > propertiesLimit) throw officeErrors.dataTooLong('customProperties', propertiesLimit);
        const saved = itemId();
        if (saved === undefined) throw officeErrors.notSaved();
        await host.saveCustomProperties(saved, json);
      }),
    };
  });
}

/** Data that lives as long as the draft is open (Mailbox 1.11). */
export function sessionData(
  calls: AsyncCalls,
  data: Observed<{ readonly values: Readonly<Record<string, string>> }>,
): Office.SessionData {
  const limit = calls.profile.sessionDataCharacters;
  const others = (name: string) => Object.entries(data.fields.values).filter(([key]) => key !== name);
  const keep = (entries: readonly (readonly [string, string])[]): void =>
    data.change({ values: Object.fromEntries(entries) }, 'add-in');
  return {
    setAsync: calls.ofItem<[string, string], void>(2, ([name, value]) => {
      if (typeof name !== 'string' || typeof value !== 'string') throw invalidArgument('value');
      const entries = [...others(name), [name, value] as const];
      const length = entries.reduce((sum, [key, text]) => sum + key.length + text.length, 0);
      if (length > limit) throw officeErrors.dataTooLong('sessionData', limit);
      keep(entries);
    }),
    getAsync: calls.ofItem<[string], string>(1, ([name]) => {
      const value = data.fields.values[name];
      if (value === undefined) throw officeErrors.sessionKeyMissing();
      return value;
    }),
    getAllAsync: calls.ofItem<[], object>(0, () => ({ ...data.fields.values })),
    removeAsync: calls.ofItem<[string], void>(1, ([name]) => keep(others(name))),
    clearAsync: calls.ofItem<[], void>(0, () => keep([])),
  };
}
