import { describe, expect, it } from 'vitest';
import { apologyWithoutUpdate } from '../../src/shared/rules/apology-without-update';
import { COLLEAGUE } from '../builders';
import { onDraft } from '../draft-check';

describe('apology-without-update', () => {
  it('says what the client does not read', () => {
    expect(
      onDraft(apologyWithoutUpdate, 'Hello Tom,\n\nThe shop has been down; we are very sorry for this.'),
    ).toMatchObject([
      {
        message: 'Tom reads what went wrong here, not when the next update comes.',
        level: 'warning',
        weight: 'today',
      },
    ]);
  });

  it.each([
    'We apologise for the wrong prices in the catalogue.',
    'I apologise for the error in the invoice.',
    'I am sorry that the mailing went to the wrong list.',
    'We are sorry about the outage and are looking into it.',
    'Your delivery is delayed.',
    'Our payment service is down and we are investigating.',
    'The launch is behind schedule.',
    'We had an outage this morning and our team is looking at it.',
    'Wir bitten um Entschuldigung, der Shop ist ausgefallen: es gab einen Ausfall.',
    'Nous sommes désolés, le site est en panne.',
    'Lo sentimos, hay una avería en la tienda.',
  ])('fails: %s', (text) => {
    expect(onDraft(apologyWithoutUpdate, text)).toHaveLength(1);
  });

  it.each([
    'Our payment service is down; the next update comes at 15:00.',
    'We are sorry about the outage. You hear from us again tomorrow morning.',
    'Your delivery is delayed to Friday.',
    'We apologise for the outage; we write again within two hours.',
    'We are sorry about the outage; it is fixed.',
    'The order went out twice on Monday. We apologise for the error.',
    'We are sorry that the dates were so confused at our end.',
    'I apologise for the error in the invoice, which has been corrected.',
    'We are sorry for the downtime. Everything is back to normal.',
    'Sorry for the late reply.',
    'Apologies for the delay in getting back to you.',
    'Sorry about the duplicates.',
    'I am sorry that this mail came twice.',
    'The train was delayed, so I join from the station.',
    'If the site is down, please call me.',
    'Was the site down?',
    'There were no delays.',
    'The launch is on schedule.',
    'I cannot make the call.',
    'We regret that we cannot accept the offer.',
    'Let us avoid a delay of the launch.',
    'It is not clear whether the launch is delayed.',
  ])('is silent: %s', (text) => {
    expect(onDraft(apologyWithoutUpdate, text)).toEqual([]);
  });

  it('takes a day gone by for no update', () => {
    expect(
      onDraft(apologyWithoutUpdate, 'We apologise for the outage that began on 2 March and was seen yesterday.'),
    ).toHaveLength(1);
  });

  it('leaves colleagues and unread text alone', () => {
    expect(onDraft(apologyWithoutUpdate, 'We apologise for the outage.', { to: [COLLEAGUE] })).toEqual([]);
    expect(onDraft(apologyWithoutUpdate, null)).toEqual([]);
  });
});
