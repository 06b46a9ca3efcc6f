import type { EventActivation } from '../events/event-activation';
import { raiseItemEvents } from '../events/item-events';
import type { Observed } from '../office/observed';
import type { ClientName } from '../office/client-profile';
import type { OpenItem } from '../office/open-item';
import type { HostChange, ThemeName } from '../office/outlook-host';
import { GraphRefusal, type PageGraph } from '../page/page-graph';
import { boundedWidth } from './page-address';
import type { OutlookState } from './outlook-state';

/** Milliseconds a sentence stays at the bottom of the page. */
const noticeTime = 8_000;

/** What the page's parts do together: the open item, the pane beside it, and what is said at the bottom. */
export class OutlookController {
  private readonly paneListeners = new Set<(change: HostChange) => void>();
  /** Ids of drafts that the server holds although nobody saved them (replies); they go away when discarded. */
  readonly serverDrafts = new WeakMap<OpenItem, string>();

  /** Starts the add-in when something happens; set once the manifest is read. */
  events: EventActivation | undefined;
  private endEvents = (): void => undefined;
  private clicks = 0;

  constructor(
    readonly state: Observed<OutlookState>,
    readonly graph: PageGraph,
    /** The simulated client. */
    readonly client: ClientName,
  ) {}

  get fields(): OutlookState {
    return this.state.fields;
  }

  set(patch: Partial<OutlookState>): void {
    this.state.change(patch, 'person');
  }

  /** Says one sentence at the bottom of the page and to screen readers. */
  say(notice: string): void {
    this.set({ notice });
    setTimeout(() => {
      if (this.fields.notice === notice) this.set({ notice: '' });
    }, noticeTime);
  }

  /** Runs what a button does; a refusal by Graph is said, and nothing else stops working. */
  async attempt(what: string, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof GraphRefusal)) throw error;
      this.say(`${what} did not work: ${error.code} (${error.status}).`);
    }
  }

  /** Counts a click that opens something once an answer is there; the function given says whether it is still the last one. */
  openingClick(): () => boolean {
    const click = ++this.clicks;
    return () => click === this.clicks;
  }

  /**
   * Shows another item. A pinned pane that keeps reading messages stays the same frame and is told by `ItemChanged`; in
   * every other case the add-in starts anew. A pane that is not pinned closes, as in Outlook.
   */
  show(item: OpenItem | undefined): void {
    const before = this.fields.item;
    if (before === item) return;
    const { pane } = this.fields;
    this.endEvents();
    if (this.events !== undefined && item !== undefined) this.endEvents = raiseItemEvents(this.events, item);
    if (reading(before) && reading(item) && pane.pinned) {
      this.set({ item });
      this.tellPane('item');
      return;
    }
    this.paneListeners.clear();
    const stays = pane.pinned || !reading(before);
    this.set({ item, pane: { ...pane, open: pane.open && stays, frame: pane.frame + 1 } });
  }

  /** Tells the add-in in the pane of changes until its frame goes. Returns the function that ends listening. */
  onPaneChange(listener: (change: HostChange) => void): () => void {
    this.paneListeners.add(listener);
    return () => void this.paneListeners.delete(listener);
  }

  setTheme(theme: ThemeName): void {
    this.set({ theme });
    this.tellPane('theme');
  }

  togglePane(): void {
    const { pane } = this.fields;
    this.fields.item?.initialization.change({ context: '', heard: false }, 'person');
    if (pane.open) this.paneListeners.clear();
    this.set({ pane: { ...pane, open: !pane.open, frame: pane.frame + 1 } });
  }

  /**
   * Opens the pane for a button of a dialog or infobar and tells it why. A pane that is open and listens for
   * `InitializationContextChanged` stays, any other starts anew; a control the manifest does not have opens nothing.
   */
  openPane(commandId: string, context: string): void {
    const { pane, item } = this.fields;
    if (item === undefined || this.events?.addIn.commands.has(commandId) !== true) return;
    if (pane.open && item.initialization.fields.heard) {
      // Told anew even when it is the same as last time.
      item.initialization.change({ context: '' }, 'person');
      return item.initialization.change({ context }, 'person');
    }
    this.paneListeners.clear();
    item.initialization.change({ context, heard: false }, 'person');
    this.set({ pane: { ...pane, open: true, frame: pane.frame + 1 } });
  }

  pin(pinned: boolean): void {
    this.set({ pane: { ...this.fields.pane, pinned } });
  }

  resizePane(width: number): void {
    this.set({ pane: { ...this.fields.pane, width: boundedWidth(width) } });
  }

  private tellPane(change: HostChange): void {
    for (const listener of [...this.paneListeners]) listener(change);
  }
}

/** Nothing selected and reading a message share one pane. */
function reading(item: OpenItem | undefined): boolean {
  return item === undefined || item.kind === 'message-read';
}
