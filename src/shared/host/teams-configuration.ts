import { pages } from '@microsoft/teams-js';

/** What a channel tab is set up with. Addresses are absolute https. */
export interface TabSetup {
  /** Stable id of what the tab shows. */
  readonly entityId: string;
  /** Name on the tab. */
  readonly name: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
}

/** The page on which somebody adds or changes a channel tab. */
export interface ConfigurationPage {
  /** What the tab is set up with so far; null for a new one or when Teams does not say. */
  current(): Promise<TabSetup | null>;
  /** Enables or disables Teams' Save button. */
  setValid(valid: boolean): void;
  /** Asked on Save for what to keep; null refuses the save. */
  onSave(setup: () => TabSetup | null): void;
}

/** The configuration page over teams-js; only in the frame `settings`. */
export function configurationPage(): ConfigurationPage {
  return {
    current: async () => {
      try {
        const { entityId, suggestedDisplayName, contentUrl, websiteUrl } = await pages.getConfig();
        if (!entityId || !contentUrl) return null;
        return { entityId, name: suggestedDisplayName ?? '', contentUrl, websiteUrl: websiteUrl ?? contentUrl };
      } catch {
        return null;
      }
    },
    setValid: (valid) => pages.config.setValidityState(valid),
    onSave: (setup) => {
      pages.config.registerOnSaveHandler((event) => {
        const chosen = setup();
        if (chosen === null) {
          event.notifyFailure('nothing_chosen');
          return;
        }
        const { entityId, name, contentUrl, websiteUrl } = chosen;
        pages.config
          .setConfig({ entityId, contentUrl, websiteUrl, suggestedDisplayName: name })
          .then(() => event.notifySuccess())
          .catch(() => event.notifyFailure('not_saved'));
      });
    },
  };
}
