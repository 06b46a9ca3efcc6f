import type { XmlElement } from '../add-in-only/xml-element';
import type { LaunchBundle } from './launch-bundle';
import type { UnifiedManifest } from './unified-manifest-shape';

/** What a picture file states and holds. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Whether every pixel is white or fully transparent, as Teams demands of the outline. */
  whiteOnNothing(): boolean;
}

/** The built site as the checks see it. */
export interface Site {
  /** Whether the site has a file, by its path (`taskpane.html`). */
  has(file: string): boolean;
  /** A PNG of the site or the package; null when it is missing or no PNG. */
  picture(file: string): Picture | null;
}

/** Everything that the checks look at, as data: nothing here touches disk, network or a build. */
export interface LintInput {
  readonly unified: UnifiedManifest;
  readonly outlook: XmlElement;
  /** Words of the language files by the path that the manifest names. */
  readonly languages: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly site: Site;
  readonly bundle: LaunchBundle;
}
