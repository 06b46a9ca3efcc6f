import { describe, expect, it } from 'vitest';
import { undatedPromises } from '../../src/shared/domain/undated-promise';

const said = (text: string) => undatedPromises(text).map((found) => `${found.kind}: ${found.words}`);

describe('undated promises in English', () => {
  it.each([
    ["I'll dig out the old artwork for you soon.", 'promise: soon'],
    ['We will attempt to reprint the menus as fast as possible.', 'promise: as fast as possible'],
    ['The proofs will be couriered to you shortly.', 'promise: shortly'],
    ['Your samples will be arriving soon.', 'promise: soon'],
    ['The signed copies will hopefully be returned in the next few days.', 'promise: in the next few days'],
    ['More details to follow shortly.', 'promise: shortly'],
    ['A colleague will contact you shortly about the invoice.', 'promise: shortly'],
    ['I will call the printer again momentarily.', 'promise: momentarily'],
    ["We're going to rework the storyboard and will share it soon.", 'promise: soon'],
    ['I’ll have some figures for you in a bit.', 'promise: in a bit'],
    ['We shall be in touch soon.', 'promise: soon'],
    ['Our fitter will come round in the next few weeks.', 'promise: in the next few weeks'],
    ['We will answer your letter promptly.', 'promise: promptly'],
    ['Let me ask Petra and revert in due course.', 'promise: in due course'],
    ['I will have it ready in no time.', 'promise: in no time'],
    ['The team will be back to you soonish.', 'promise: soonish'],
    ['It will be with you soon.', 'promise: soon'],
    ["I'll call the mill again at a later stage.", 'promise: at a later stage'],
    ["I'll ring the printer when I get a chance.", 'promise: when I get a chance'],
    ['I will get to your questions as time permits.', 'promise: as time permits'],
    ['You will have the mock-ups in a week or so.', 'promise: in a week or so'],
    ['We would be happy to host you at our studio at your earliest convenience.', 'ask: at your earliest convenience'],
  ])('sees the promise: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['I need your sign-off on the banner ASAP.', 'ask: ASAP'],
    ['The voucher codes need to be corrected as soon as possible.', 'ask: as soon as possible'],
    ['Anyone who has a spare badge should hand it in asap.', 'ask: asap'],
    ['We will need to choose a venue very soon.', 'promise: very soon'],
    ['It would be great if you could confirm the headcount soon.', 'ask: soon'],
    ['Nadia, send me the logo files when you have 5 minutes.', 'ask: when you have 5 minutes'],
    ['So just ring me sometime.', 'ask: sometime'],
    ['She would love to talk it through when you get a moment.', 'ask: when you get a moment'],
    ['Your comments would be appreciated as quickly as possible.', 'ask: as quickly as possible'],
    ["Why don't you drop by in the next few days.", 'ask: in the next few days'],
    ['Might someone reset the password asap?', 'ask: asap'],
    ['The access list must be updated as soon as you can.', 'ask: as soon as you can'],
    [
      'I would love the chance to show you the new range at your earliest opportunity.',
      'ask: at your earliest opportunity',
    ],
  ])('sees the ask: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['a fact about others', 'Prices should come down soon.'],
    ['something known', 'Please let the team know that the lift is coming soon.'],
    ['a guess', 'There may be another opening for a copywriter soon.'],
    ['a standing instruction', 'If you notice anything unusual, please call the help desk immediately.'],
    ['a chat to come', 'I hope we will be speaking with you soon.'],
    ['never soon', 'They will not be paid any time soon.'],
    ['a state', 'I will be out of the meeting soon.'],
    ['a need told as a state', 'I will be leaving shortly.'],
    ['a long while', 'The two of them have not met in a while.'],
    ['a number of weeks', 'I will send the plan in two weeks.'],
    ['an opinion with a press word', 'The fee should be removed immediately.'],
    ['the day in the same clause', 'The banner must be replaced as soon as possible tomorrow.'],
    ['a point in the day', 'He will try to read it at some point during the day, so please write.'],
  ])('passes over %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
