import { pages } from '@microsoft/teams-js';

/** What a channel tab is set up with. Addresses are absolute https. */
export interface TabSetup {
  /** Stable id of what the tab shows. */
  readonly entityId: string;
  /** Name on the tab. */
  readonly name: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  /** Page that Teams shows before it takes the tab away. */
  readonly removeUrl: string;
}

/** The page that Teams shows before it takes a channel tab away. */
export interface RemovalPage {
  /** Lets Teams take the tab away; nothing of ours stands in its way. */
  allow(): void;
}

/** The removal page over teams-js; only in the frame `remove`. */
export function removalPage(): RemovalPage {
  return {
    allow: () => {
      pages.config.setValidityState(true);
      pages.config.registerOnRemoveHandler((event) => event.notifySuccess());
    },
  };
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
        const { entityId, suggestedDisplayName: name = '', contentUrl, ...more } = await pages.getConfig();
        if (!entityId || !contentUrl) return null;
        const { websiteUrl = contentUrl, removeUrl = '' } = more;
        return { entityId, name, contentUrl, websiteUrl, removeUrl };
      } catch {
        return null;
      }
    },
    setValid: (valid) => pages.config.setValidityState(valid),
    onSave: (choice) => {
      pages.config.registerOnSaveHandler((event) => {
        const chosen = choice();
        if (chosen === null) {
          event.notifyFailure('nothing_chosen');
          return;
        }
        const { name, ...setup } = chosen;
        pages.config
          .setConfig({ ...setup, suggestedDisplayName: name })
          .then(() => event.notifySuccess())
          .catch(() => event.notifyFailure('not_saved'));
      });
    },
  };
}
