import type { NaaHost } from '../sign-in/naa-host';
import type { TeamsSituation } from './teams-context';
import type { TeamsPost } from './teams-message';

/** Configuration of a channel tab, as the app hands it over with `pages.config.setConfig`. */
export interface TabConfiguration {
  readonly entityId?: string;
  readonly contentUrl?: string;
  readonly websiteUrl?: string;
  /** Page that Teams shows before it takes the tab away. */
  readonly removeUrl?: string;
  readonly suggestedDisplayName?: string;
}

/** The meeting a side panel stands beside. Times ISO 8601. */
export interface MeetingShown {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly joinUrl: string;
  readonly organizerId: string;
}

/** What the host needs of the page around the frame. */
export interface TeamsPage {
  situation(): TeamsSituation;
  readonly signIn: Pick<NaaHost, 'answer'>;
  /** Posts into the frame. */
  post(message: TeamsPost): void;
  configuration(): TabConfiguration;
  meeting(): MeetingShown | undefined;
  openLink(url: string): void;
  /** Opens the app's sign-in window and waits for what it says: `[true, result]` or `[false, reason]`. */
  authenticate(url: string, width: number, height: number): Promise<readonly [boolean, string]>;
  /** The app went to another page of itself (`pages.currentApp.navigateTo`). */
  navigated(subPage: string | undefined): void;
  /** The app said how loading ended, or that a configuration may be saved now. */
  changed(state: TeamsAppState): void;
}

/** What the app in the frame told of itself. */
export interface TeamsAppState {
  readonly loading: 'started' | 'loaded' | 'succeeded' | 'failed';
  /** `setValidityState(true)`: the page may be saved. */
  readonly valid: boolean;
  /** Configuration the app set; it counts once the save succeeded. */
  readonly configuration: TabConfiguration | undefined;
  readonly saved: 'no' | 'yes' | 'refused';
  /** What the removal page said when the tab was to go. */
  readonly removed: 'no' | 'yes' | 'refused';
  readonly suspended: boolean;
}
