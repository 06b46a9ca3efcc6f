// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { bareGlobals } from '../../../../sandbox/hosts/events/bare-globals';
import { EventActivation } from '../../../../sandbox/hosts/events/event-activation';
import { faultyRuntime, parseEventFault } from '../../../../sandbox/hosts/events/event-fault';
import { notInstalled } from '../../../../sandbox/hosts/events/installed-add-in';
import { raiseItemEvents } from '../../../../sandbox/hosts/events/item-events';
import { linked, replicaOf, snapshotOf, type PartChange } from '../../../../sandbox/hosts/events/item-replica';
import { launchEvents, type LaunchEventName } from '../../../../sandbox/hosts/events/launch-event';
import { officeInOutlook } from '../../../../sandbox/hosts/office/office';
import type { OpenItem } from '../../../../sandbox/hosts/office/open-item';
import { called, invitationDraft, messageDraft, pageDouble, readItem } from '../page-host-double';

/** The events an item raises, with their details, through a runtime that completes everything at once. */
function raisedBy(item: OpenItem) {
  const raised: { event: string; details: object }[] = [];
  const registrations = (Object.keys(launchEvents) as LaunchEventName[]).map((event) => ({
    event,
    action: event,
    sendMode: 'promptUser' as const,
  }));
  const activation = new EventActivation(
    { ...notInstalled, registrations },
    {
      start: ({ registration, details, unavailable }) => {
        raised.push({ event: registration.event, details });
        unavailable('only counted');
        return () => undefined;
      },
    },
  );
  const end = raiseItemEvents(activation, item);
  const events = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return raised.map(({ event }) => event);
  };
  return { raised, end, events };
}

describe('events of an item', () => {
  it('a new message and a draft that is edited begin differently, a message that is read raises nothing', async () => {
    expect(await raisedBy(messageDraft()).events()).toEqual(['OnNewMessageCompose', 'OnMessageCompose']);
    expect(await raisedBy(messageDraft({ id: 'saved' })).events()).toEqual(['OnMessageCompose']);
    expect(await raisedBy(readItem()).events()).toEqual([]);
  });

  it('tells which recipients, files and times changed', async () => {
    const draft = messageDraft({ id: 'saved' });
    const mail = raisedBy(draft);
    draft.draft.change({ cc: [{ name: 'A', address: 'a@b.example' }] }, 'person');
    draft.draft.change({ subject: 'Hello' }, 'person');
    draft.draft.change({ files: [{ id: 'f', name: 'plan.pdf', size: 3, contentType: 'application/pdf' }] }, 'person');
    expect(await mail.events()).toEqual([
      'OnMessageCompose',
      'OnMessageRecipientsChanged',
      'OnMessageAttachmentsChanged',
    ]);
    expect(mail.raised[1]?.details).toMatchObject({
      type: 'olkRecipientsChanged',
      changedRecipientFields: { to: false, cc: true },
    });
    expect(mail.raised[2]?.details).toMatchObject({
      attachmentStatus: 'added',
      attachmentDetails: { name: 'plan.pdf' },
    });
    const open = invitationDraft({ id: 'saved' });
    const meeting = raisedBy(open);
    open.draft.change({ start: 1_000, end: 2_000 }, 'person');
    expect(await meeting.events()).toEqual(['OnAppointmentOrganizer', 'OnAppointmentTimeChanged']);
    expect(meeting.raised[1]?.details).toMatchObject({ start: new Date(1_000), end: new Date(2_000) });
    meeting.end();
    open.draft.change({ start: 5_000 }, 'person');
    expect(await meeting.events()).toHaveLength(2);
  });

  it('an infobar that a person dismisses is told, one that the add-in removes is not', async () => {
    const draft = messageDraft({ id: 'saved' });
    const bar = { key: 'k', type: 'insightMessage', message: 'm' } as const;
    draft.infobars.change({ shown: [bar] }, 'add-in');
    const { events, raised } = raisedBy(draft);
    draft.infobars.change({ shown: [] }, 'add-in');
    draft.infobars.change({ shown: [bar] }, 'add-in');
    draft.infobars.change({ shown: [] }, 'person');
    expect(await events()).toEqual(['OnMessageCompose', 'OnInfoBarDismissClicked']);
    expect(raised[1]?.details).toMatchObject({ infobarDetails: { infobarType: 3 } });
  });
});

describe('Office.js where handlers run', () => {
  const inEvent = (readyRuns: boolean) => {
    const actions = new Map<string, unknown>();
    const page = pageDouble({
      launchEvent: { associate: (name, action) => void actions.set(name, action), readyRuns },
    });
    page.show(messageDraft());
    return { office: officeInOutlook(page, (run) => run()), actions };
  };

  it('refuses what changes the screen', () => {
    const { office } = inEvent(true);
    // `auth` is no part of the types since Office.auth took its place; hosts still have it.
    const { mailbox, ui, auth } = office.context as Office.Context & { readonly auth: Office.Auth };
    // `mailbox.item` is typed as every kind of item at once; this one is a draft.
    const item = mailbox.item as unknown as Office.MessageCompose;
    for (const call of [
      () => mailbox.displayNewMessageForm({}),
      () => mailbox.displayMessageForm('id'),
      () => item.close(),
      () => ui.displayDialogAsync('https://localhost/x'),
      () => ui.messageParent('x'),
      () => auth.getAccessToken(),
    ])
      expect(call).toThrow(/not supported in an event-based add-in/);
  });

  it('keeps what is associated, and is never ready in the script-only runtime', async () => {
    const { office, actions } = inEvent(false);
    office.actions.associate('onMessageSend', () => undefined);
    expect([...actions.keys()]).toEqual(['onMessageSend']);
    let ready = false;
    void office.onReady(() => {
      ready = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(ready).toBe(false);
    await inEvent(true).office.onReady();
  });

  it('a draft and its replica in another thread stay the same', async () => {
    const page = messageDraft({ subject: 'One' });
    const there = replicaOf(structuredClone(snapshotOf(page)));
    const toThere = linked(page, (change) => outThere.take(structuredClone(change)));
    const outThere = linked(there, (change) => toThere.take(structuredClone(change)));
    page.draft.change({ to: [{ name: 'A', address: 'a@b.example' }] }, 'person');
    if (there.kind !== 'message-compose') throw new Error('Another kind of item.');
    expect(there.draft.fields.to).toEqual(page.draft.fields.to);
    const remote = pageDouble();
    remote.show(there);
    // As above.
    const item = officeInOutlook(remote).context.mailbox?.item as unknown as Office.MessageCompose;
    await called((back) => item.sessionData.setAsync('k', 'v', back));
    await called((back) => item.subject.setAsync('Two', back));
    expect(page.sessionData.fields.values).toEqual({ k: 'v' });
    expect(page.draft.fields.subject).toBe('Two');
    toThere.end();
    page.draft.change({ subject: 'Three' }, 'person');
    expect(there.draft.fields.subject).toBe('Two');
  });

  it('two handlers that write session data at the same moment lose none of it', () => {
    const page = messageDraft({ subject: 'One' });
    page.sessionData.change({ values: { old: '1' } }, 'add-in');
    const handlers = [{ old: undefined }, { people: 'a' }, { verdict: 'b' }].map((write) => {
      const there = replicaOf(structuredClone(snapshotOf(page)));
      const sent: PartChange[] = [];
      linked(there, (change) => sent.push(structuredClone(change)));
      const { old: _gone, ...kept } = { ...there.sessionData.fields.values };
      const values = 'old' in write ? kept : { ...there.sessionData.fields.values, ...write };
      there.sessionData.change({ values }, 'add-in');
      return sent;
    });
    const here = linked(page, () => undefined);
    for (const change of handlers.flat()) here.take(change);
    expect(page.sessionData.fields.values).toEqual({ people: 'a', verdict: 'b' });
  });

  it('has JavaScript and timers, and nothing of a browser', async () => {
    const answer = vi.fn(() => Promise.resolve(new Response('ok')));
    const scope = { fetch: answer, indexedDB: {}, navigator: {}, location: {}, crypto: {}, setTimeout, console };
    bareGlobals(scope);
    expect([scope.indexedDB, scope.navigator, scope.location, scope.crypto]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(scope.setTimeout).toBe(setTimeout);
    await expect((scope.fetch as typeof fetch)('/graph/me')).rejects.toThrow(/absolute/);
    expect((await (scope.fetch as typeof fetch)('https://graph.microsoft.com/v1.0/me')).ok).toBe(true);
  });

  it('misbehaves as the page’s address says', () => {
    const runs: string[] = [];
    const runtime = {
      start: () => {
        runs.push('started');
        return () => undefined;
      },
    };
    const run = {
      registration: { event: 'OnMessageSend', action: 'a', sendMode: 'promptUser' },
      item: messageDraft(),
      details: {},
      completed: () => undefined,
      unavailable: () => runs.push('unavailable'),
    } as const;
    faultyRuntime(runtime, parseEventFault('unavailable')).start(run);
    faultyRuntime(runtime, parseEventFault('silent')).start(run);
    faultyRuntime(runtime, parseEventFault('nonsense')).start(run);
    expect(runs).toEqual(['unavailable', 'started']);
  });
});
