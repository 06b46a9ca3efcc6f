import type { Mailbox0 } from '../../tenant/tenant-api';
import type { ScenarioScript } from '../scenario-script';

const newsletters: readonly (readonly [sender: Mailbox0, subjects: readonly string[]])[] = [
  [
    { name: 'Adland Weekly', address: 'news@adland-weekly.example' },
    ['The week in campaigns', 'Who moved where', 'Five posters we wish were ours'],
  ],
  [
    { name: 'Print & Paper', address: 'newsletter@printandpaper.example' },
    ['Paper prices this month', 'New stocks for spring'],
  ],
  [
    { name: 'Railcard', address: 'no-reply@railcard.example' },
    ['Your ticket to Leeds', 'Your ticket to York', 'Your receipt'],
  ],
  [
    { name: 'Framestack', address: 'noreply@framestack.example' },
    ['A comment on “Site copy”', 'Weekly summary of your boards', 'Your invoice is ready'],
  ],
  [
    { name: 'Parcel desk', address: 'do-not-reply@parceldesk.example' },
    ['Your parcel is on its way', 'Your parcel was left at reception'],
  ],
];

const brackenridge: Mailbox0 = { name: 'Martha Kell', address: 'martha.kell@brackenridge.example' };
const brackenridgeShop: Mailbox0 = { name: 'Farm shop team', address: 'team@brackenridge-shop.example' };
const stonebridge: Mailbox0 = { name: 'Tobias Marsh', address: 'tobias.marsh@stonebridge-legal.example' };
const cornish: Mailbox0 = { name: 'Wenna Jago', address: 'wenna.jago.ceramics@outlook.com' };

/** Enquiries of people who are no client yet: they stand in “Unmatched” and are proposed as clients by how much they write. */
const enquiries: readonly (readonly [
  day: number,
  from: Mailbox0,
  cc: readonly Mailbox0[],
  subject: string,
  text: string,
  answer: string,
])[] = [
  [
    -30,
    brackenridge,
    [],
    'A farm shop',
    'Dear Ms Price,\n\nKestrel spoke well of you. We open a farm shop next summer and have never advertised anything. May I call you?',
    'Dear Ms Kell,\n\nplease do. Tuesday or Thursday afternoon, whichever suits you.',
  ],
  [
    -24,
    brackenridge,
    [brackenridgeShop],
    'Farm shop: a first list',
    'Dear Ellen,\n\nhere is what we sell, by season. The shop team is on copy, they know it better than I do.',
    'Dear Martha,\n\nwhat a list. We bring two ideas for the name and one for the van.',
  ],
  [
    -18,
    brackenridge,
    [brackenridgeShop],
    'The van',
    'Ellen, the van is green and stays green. Everything else may change.',
    'Noted, and Jack is relieved: he likes the green.',
  ],
  [
    -11,
    brackenridgeShop,
    [brackenridge],
    'Opening hours',
    'Hello, we open Thursday to Sunday. Does that fit on a sign?',
    'It does, with room for a cow.',
  ],
  [
    -6,
    brackenridge,
    [brackenridgeShop],
    'Offer',
    'Dear Ellen, could you put a figure to it? We decide as a family, on a Sunday.',
    'Dear Martha, you have it on Friday, on one page.',
  ],
  [
    -20,
    stonebridge,
    [],
    'Names',
    'Hello, we look after trade marks for Ferrow & Lyle and wondered whether you clear names before you propose them.',
    'Hello Tobias, we do, in the UK and in Germany.',
  ],
  [
    -9,
    stonebridge,
    [],
    'Names, again',
    'Thank you. Would you send me the name of whoever does it?',
    'Ines does; she is on copy from here.',
  ],
  [
    -13,
    cornish,
    [],
    'cups for penhallow',
    'hi, joss said to write to you. i make the cups for the hotels, do you need pictures of the workshop?',
    'Hello Wenna, yes please, any that show the kiln.',
  ],
];

/** Mail that nobody has to act on, mail of strangers, and calendar noise from outside. */
export function outsideNoise(script: ScenarioScript): void {
  for (let day = -60; day <= 0; day += 1) {
    for (const reader of script.random.below(10) < 8 ? ['ellen'] : ['ellen', 'priya']) {
      const [from, subjects] = script.random.pick(newsletters);
      const robot = /^(?:no-?reply|do-not-reply)@/.test(from.address);
      script.mail({
        day,
        at: `0${String(6 + script.random.below(3))}:${String(10 + script.random.below(49))}`,
        from,
        to: [reader],
        subject: script.random.pick(subjects),
        text: robot
          ? 'This is an automatic message. Please do not answer it; nobody reads this mailbox.'
          : 'In this issue: three campaigns, two moves and a paper that smells of rain.\n\nUnsubscribe: https://example.com/unsubscribe',
        headers: robot
          ? [{ name: 'Auto-Submitted', value: 'auto-generated' }]
          : [
              { name: 'List-Id', value: `<${from.address.replace('@', '.')}>` },
              { name: 'List-Unsubscribe', value: '<https://example.com/unsubscribe>' },
              { name: 'Precedence', value: 'bulk' },
            ],
      });
    }
  }
  for (const [day, from, cc, subject, text, answer] of enquiries) {
    const asked = script.mail({ day, at: '10:07', from, to: ['ellen'], cc, subject, text });
    script.mail({
      day: day + 1,
      at: '09:35',
      from: 'ellen',
      to: [from],
      cc,
      subject: `RE: ${subject}`,
      text: answer,
      answers: asked,
    });
  }
  script.meet({
    day: 7,
    at: '11:00',
    minutes: 45,
    subject: 'Brackenridge farm shop: names',
    with: [brackenridge, 'jack'],
    text: 'Agenda\n- Names\n- The van\n- What it costs',
  });
  script.mail({
    day: -1,
    at: '13:21',
    from: { name: 'Dana Fox', address: 'dana.fox@halden-foods.example' },
    to: ['ellen'],
    subject: 'New bank details',
    text: 'Dear partner,\n\nplease use our new account from today. Confirm by return mail.',
  });
  script.mail({
    day: -4,
    at: '23:59',
    from: { name: '<img src=x onerror=alert(1)> "Prize" desk', address: 'desk@prize-desk.example' },
    to: ['ellen'],
    subject: '"><svg/onload=alert(1)> {{7*7}} \u202Eegap a si siht',
    text: 'You have won. <script>alert(1)</script> [click](javascript:alert(1))',
  });
}
