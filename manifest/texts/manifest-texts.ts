import type { PaneId } from '../panes';

/** A button of the ribbon: its label (≤ 64 characters) and what it tells on hovering (≤ 250). */
export interface ButtonTexts {
  readonly label: string;
  readonly tip: string;
}

/** All words that a store, an administrator or a ribbon shows, in one language. Bounds are those of the manifest schemas. */
export interface ManifestTexts {
  /** ≤ 30 characters. */
  readonly name: string;
  /** ≤ 100 characters. */
  readonly fullName: string;
  /** The XML add-in's own name, ≤ 125 characters. */
  readonly outlookName: string;
  /** ≤ 80 characters. */
  readonly shortDescription: string;
  /** ≤ 4,000 characters. */
  readonly fullDescription: string;
  /** The XML add-in's description, ≤ 250 characters. */
  readonly outlookDescription: string;
  readonly tab: string;
  readonly meetingTab: string;
  readonly group: string;
  readonly buttons: Readonly<Record<PaneId, ButtonTexts>>;
}
