import { describe, expect, it } from 'vitest';
import { readLaunchBundle } from '../../manifest/lint/launch-bundle';

describe('the built launch-event file', () => {
  it('is run, so that names which are put together count too', () => {
    const code = `["Message", "Appointment"].forEach(function (item) { Office.actions.associate("on" + item + "Send", function () {}); });`;
    expect(readLaunchBundle(code).associated).toEqual(['onMessageSend', 'onAppointmentSend']);
  });

  it('tells the buttons that it opens, said directly or kept in a table', () => {
    const code = `var panes = { compose: "mailComposeOpenPane" }; var alert = { commandId: "somethingElse", "contextData": "{}" };`;
    expect(readLaunchBundle(code).commands).toEqual(['mailComposeOpenPane', 'somethingElse']);
  });

  it.each([
    ['newer syntax than classic Outlook reads', 'const now = async () => 1;'],
    ['a page', 'document.title = "x";'],
    ['storage', 'localStorage.getItem("x");'],
    ['a start that fails', 'Office.context.mailbox.item.subject;'],
    ['a start that never ends', 'for (;;) {}'],
  ])('is refused with %s', { timeout: 10_000 }, (_what, code) => {
    expect(() => readLaunchBundle(code)).toThrow();
  });
});
