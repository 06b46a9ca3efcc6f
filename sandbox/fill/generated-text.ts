import type { SeededRandom } from './seeded-random';

const plain = [
  'The new files are on top of the folder.',
  'We looked at it together and prefer the second one.',
  'Jack has tidied up the first page, the rest is as it was.',
  'Thank you for the pictures.',
  'Our colleague is back next week and will look after it with me.',
  'The list is below, in the order of your shops.',
  'I have marked two places where it could be shorter.',
  'It reads better than I had expected.',
  'Please find the numbers in the second tab.',
  'We keep the plan and look again after the holiday.',
  'The photographer needs an hour to set up.',
  'Greetings to everyone who was there.',
] as const;
const asks = [
  'Could you send me the files by Friday?',
  'Which version should we look at?',
  'When would suit you?',
  'Would you let me have the wording before Tuesday?',
  'Who opens the door on the day?',
] as const;
const approvals = [
  'Please approve the attached layout by Thursday.',
  'Could you sign off the wording before the weekend?',
] as const;
const troubles = [
  'We are sorry, the page was down this morning.',
  'The print is delayed by two days.',
  'There was an error in the address file.',
] as const;
const changes = [
  'The fee goes up from £2,400 to £2,900 from 1 May.',
  'The budget will increase by 6% next quarter.',
] as const;
const given = ['Thank you, looks good, please go ahead.', 'Approved from our side.'] as const;

/** Names of things that mail and meetings are about. */
export const generatedTopics = [
  'Leaflet',
  'Website texts',
  'Trade stand',
  'Photographs',
  'Newsletter',
  'Shop window',
  'Radio spots',
  'Packaging',
  'Press list',
  'Catalogue',
  'Seminar',
  'Landing page',
  'Media plan',
  'Magazine cover',
  'Video script',
] as const;

/** Body of a generated mail. Shares of asks, approvals and bad news follow real business mail (47 %, 3 %, 7 % of 225 read mails). */
export function generatedBody(random: SeededRandom, greeting: string, writer: string): string {
  const sentences: string[] = Array.from({ length: 1 + random.below(4) }, () => random.pick(plain));
  const draw = random.next();
  if (draw < 0.37) sentences.push(random.pick(asks));
  else if (draw < 0.4) sentences.push(random.pick(approvals));
  else if (draw < 0.47) sentences.push(random.pick(troubles));
  else if (draw < 0.49) sentences.push(random.pick(changes));
  else if (draw < 0.53) sentences.push(random.pick(given));
  return `Hi ${greeting},\n\n${sentences.join(' ')}\n\nBest,\n${writer}\n`;
}

/** Text of a generated invitation: a third has an agenda, a third says what it is about, the rest says nothing. */
export function generatedInvitation(random: SeededRandom, topic: string): string {
  const draw = random.next();
  if (draw < 0.33) return `Agenda\n- ${topic}: where we are\n- ${random.pick(generatedTopics)}\n- Next steps`;
  return draw < 0.66 ? `To talk about ${topic.toLowerCase()}.` : '';
}
