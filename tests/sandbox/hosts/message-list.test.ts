import type { Message } from '@microsoft/microsoft-graph-types';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { loadFolder, loadOlder, openMessage } from '../../../sandbox/hosts/outlook/mail-actions';
import { OutlookController } from '../../../sandbox/hosts/outlook/outlook-controller';
import { initialState } from '../../../sandbox/hosts/outlook/outlook-state';
import { parsePageAddress } from '../../../sandbox/hosts/outlook/page-address';
import { PageGraph } from '../../../sandbox/hosts/page/page-graph';
import type { SandboxSession } from '../../../sandbox/hosts/page/sandbox-session';

/** A page whose requests wait until the test answers them. */
class WaitingGraph extends PageGraph {
  readonly asked = new Map<string, (answer: unknown) => void>();

  override get<T>(path: string): Promise<T> {
    return new Promise<T>((resolve) => this.asked.set(path, resolve as (answer: unknown) => void));
  }

  override patch<T>(): Promise<T> {
    return Promise.resolve({} as T);
  }

  /** Answers the request whose path holds `part`. */
  async answer(part: string, answer: unknown): Promise<void> {
    const [path] = [...this.asked.keys()].filter((asked) => asked.includes(part));
    if (path === undefined) throw new Error(`Nobody asked for ${part}.`);
    this.asked.get(path)?.(answer);
    this.asked.delete(path);
    await setImmediate(); // whatever waits for the answer has run by then
  }
}

const person = { id: 'p1', key: 'ellen', name: 'Ellen', address: 'ellen@brightwater.example', timeZone: 'UTC' };
const mail = (id: string): Message => ({ id, subject: id, receivedDateTime: '2026-03-26T09:00:00Z', isRead: true });
const list = (...ids: readonly string[]) => ({ value: ids.map(mail) });

function openPage(): { readonly page: OutlookController; readonly graph: WaitingGraph } {
  const session = { person, people: [person], tenantId: 't1', now: 0, clockOffset: 0 } as unknown as SandboxSession; // only what the list reads
  const graph = new WaitingGraph(session);
  return { graph, page: new OutlookController(initialState(session, parsePageAddress('')), graph, 'web') };
}

const shown = (page: OutlookController) => page.fields.messages.map(({ id }) => id);

describe('the message list of the Outlook-like page', () => {
  it('shows no row of the folder before under the title of a search', async () => {
    const { page, graph } = openPage();
    void loadFolder(page, 'inbox');
    await graph.answer('/inbox/', list('a', 'b'));
    expect(shown(page)).toEqual(['a', 'b']);
    void loadFolder(page, 'inbox', 'farm');
    expect({ rows: shown(page), loading: page.fields.loading }).toEqual({ rows: [], loading: true });
    await graph.answer('search', list('c'));
    expect({ rows: shown(page), loading: page.fields.loading }).toEqual({ rows: ['c'], loading: false });
  });

  it('keeps its rows while the same folder is read again', async () => {
    const { page, graph } = openPage();
    void loadFolder(page, 'inbox');
    await graph.answer('/inbox/', list('a'));
    void loadFolder(page, 'inbox');
    expect(shown(page)).toEqual(['a']);
  });

  it('is still loading when the answer of a folder left meanwhile arrives', async () => {
    const { page, graph } = openPage();
    void loadFolder(page, 'inbox');
    void loadFolder(page, 'archive');
    await graph.answer('/inbox/', list('a'));
    expect({ rows: shown(page), loading: page.fields.loading }).toEqual({ rows: [], loading: true });
  });

  it('does not add older rows of a folder left meanwhile', async () => {
    const { page, graph } = openPage();
    void loadFolder(page, 'inbox');
    await graph.answer('/inbox/', { ...list('a'), '@odata.nextLink': '/older' });
    void loadOlder(page);
    void loadFolder(page, 'archive');
    await graph.answer('/archive/', list('z'));
    await graph.answer('/older', list('b'));
    expect(shown(page)).toEqual(['z']);
  });

  it('shows the message clicked last, whichever answer comes first', async () => {
    const { page, graph } = openPage();
    void openMessage(page, 'a');
    void openMessage(page, 'b');
    await graph.answer('/me/messages/b', mail('b'));
    await graph.answer('/me/messages/a', mail('a'));
    expect(page.fields.item?.kind === 'message-read' ? page.fields.item.message.id : null).toBe('b');
  });
});
