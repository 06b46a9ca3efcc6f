// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addInOnlyAddIn } from '../../../../sandbox/hosts/events/add-in-only-manifest';
import { launchEvents } from '../../../../sandbox/hosts/events/launch-event';
import { unifiedAddIn } from '../../../../sandbox/hosts/events/unified-manifest';
import { infobarFor } from '../../../../src/taskpane/launch-event/infobar';
import type { OfficeDoor } from '../../../../src/taskpane/launch-event/item-fields';
import { ENGLISH } from '../../../../src/taskpane/launch-event/words-en';
import { clientProfile, type ClientName } from '../../../../sandbox/hosts/office/client-profile';

const xml = readFileSync('manifest/manifest.outlook.xml', 'utf8');
const json = readFileSync('manifest/manifest.json', 'utf8');
const names = (client: ClientName, text = xml): readonly string[] =>
  addInOnlyAddIn(text, clientProfile(client))
    .registrations.map(({ event }) => event)
    .toSorted();
const everything = Object.keys(launchEvents).toSorted();

describe('the product’s manifests, as the clients read them', () => {
  it.each(['web', 'new-windows', 'classic-windows', 'mac'] as const)('all events start the add-in in %s', (client) => {
    expect(names(client)).toEqual(everything);
  });

  it('three events exist on mobile and none in LTSC 2021', () => {
    expect(names('mobile')).toEqual(['OnMessageFromChanged', 'OnMessageRecipientsChanged', 'OnNewMessageCompose']);
    expect(names('ltsc2021')).toEqual([]);
  });

  it('finds page, script, buttons, send mode and shared folders', () => {
    const addIn = addInOnlyAddIn(xml, clientProfile('classic-windows'));
    expect(addIn).toMatchObject({ page: '/launch-event.html', script: '/launch-event.js', sharedFolders: true });
    expect([...addIn.commands].toSorted()).toEqual([
      'attendeeOpenPane',
      'mailComposeOpenPane',
      'mailReadOpenPane',
      'organizerOpenPane',
    ]);
    expect(addIn.registrations.find(({ event }) => event === 'OnMessageSend')).toEqual({
      event: 'OnMessageSend',
      action: 'onMessageSend',
      sendMode: 'promptUser',
    });
  });

  it('reads the same from the unified manifest', () => {
    const unified = unifiedAddIn(json, clientProfile('web'));
    const addInOnly = addInOnlyAddIn(xml, clientProfile('web'));
    expect(unified.registrations.toSorted((a, b) => a.event.localeCompare(b.event))).toEqual(
      addInOnly.registrations.toSorted((a, b) => a.event.localeCompare(b.event)),
    );
    expect(unified).toMatchObject({ page: addInOnly.page, script: addInOnly.script, sharedFolders: true });
    expect([...unified.commands].toSorted()).toEqual([...addInOnly.commands].toSorted());
  });

  it('the infobar’s icon is an image of the add-in-only manifest, as classic Outlook wants it', () => {
    // The icon depends on nothing of Outlook but its requirement set.
    const office = { context: { requirements: { isSetSupported: () => true } } } as unknown as OfficeDoor;
    const { icon } = infobarFor(office, 'mail', { rule: 'wrong-client', part: null, text: 'x' }, ENGLISH);
    expect(xml).toContain(`<bt:Image id="${icon ?? ''}" DefaultValue=`);
  });

  it('a send mode that is missing is a soft block, an event nobody knows is left out', () => {
    const changed = xml
      .replace(' SendMode="PromptUser"', '')
      .replaceAll('Type="OnNewMessageCompose"', 'Type="OnNothing"');
    const { registrations } = addInOnlyAddIn(changed, clientProfile('web'));
    expect(registrations.find(({ event }) => event === 'OnMessageSend')?.sendMode).toBe('softBlock');
    expect(names('web', changed)).not.toContain('OnNewMessageCompose');
  });

  it('overrides that ask for more than the client has do not count', () => {
    const raised = xml.replaceAll(/DefaultMinVersion="[\d.]+"/g, 'DefaultMinVersion="1.15"');
    expect(names('mac', raised)).toEqual([]);
    expect(names('web', raised)).toEqual(everything);
    const action = json.replaceAll('"actionId": "onMessageSend"', '"actionId": "onNobody"');
    expect(unifiedAddIn(action, clientProfile('web')).registrations.map(({ event }) => event)).not.toContain(
      'OnMessageSend',
    );
  });
});
