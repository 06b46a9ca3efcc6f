/** A pane's button as one of the manifests declares it. */
export interface PaneFacts {
  /** Ribbon context of the unified manifest, the common name of the place. */
  readonly place: string;
  readonly control: string;
  readonly group: string;
  readonly label: string;
  readonly tip: string;
  readonly page: string;
  readonly pinned: boolean;
  readonly withoutItem: boolean;
  readonly path: string;
}

/** An event as one of the manifests declares it. */
export interface EventFacts {
  /** As the manifest writes it. */
  readonly type: string;
  readonly action: string;
  /** As the manifest writes it; null when it says nothing. */
  readonly sendMode: string | null;
  /** Mailbox set that is asked for; null where the manifest cannot say it per event (XML). */
  readonly mailbox: string | null;
  readonly mobile: boolean;
  readonly path: string;
}

/** What one manifest says to Outlook, in words that both manifests share. */
export interface OutlookFacts {
  readonly panes: readonly PaneFacts[];
  readonly events: readonly EventFacts[];
  /** Page and script of the event runtime; empty when there is none. */
  readonly eventPage: string;
  readonly eventScript: string;
  readonly sharedFolders: boolean;
}
