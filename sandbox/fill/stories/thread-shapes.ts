/** One mail of an everyday thread. `{topic}` stands for what it is about, `{them}` and `{us}` for first names, `{day}` for a weekday ahead. */
export interface ThreadTurn {
  readonly by: 'us' | 'them';
  /** Wordings to choose from. */
  readonly text: readonly string[];
  /** Working days after the mail before it. */
  readonly after: number;
}

/** Everyday threads of agency work. None of them asks for approval, tells of trouble or changes price, scope or date: those are planted. */
export const threadShapes: readonly (readonly ThreadTurn[])[] = [
  [
    {
      by: 'them',
      after: 0,
      text: [
        'Hi {us},\n\na quick one on {topic}: which version did you want us to look at, the one with the map or the one without?',
        '{us}, {topic}: is it the new file that counts? We have two here.',
      ],
    },
    {
      by: 'us',
      after: 0,
      text: [
        'Hi {them},\n\nthe one with the map. The other is from last month, you can delete it.',
        '{them},\n\nthe newer one. I have put it on top of the folder so that nobody has to guess.',
      ],
    },
    {
      by: 'them',
      after: 1,
      text: ['Thanks, found it.', 'Got it, thank you.', 'Perfect, that is the one I had hoped for.'],
    },
  ],
  [
    {
      by: 'us',
      after: 0,
      text: [
        'Hi {them},\n\nJack has tidied up {topic}. Have a look when you have a quiet moment; on the second page the order is new.',
        'Hello {them},\n\nhere is where we are with {topic}: the text is in, the pictures follow on {day}.',
      ],
    },
    {
      by: 'them',
      after: 1,
      text: [
        'Hi {us},\n\nlooked at it over lunch. The second page reads better now. One thing: our shop in the high street is spelled with two l.',
        'Good. My colleague likes the first picture, I like the third. You choose.',
      ],
    },
    {
      by: 'us',
      after: 0,
      text: ['Two l it is. Corrected, and thank you for the eyes.', 'Third one, then. It prints better as well.'],
    },
  ],
  [
    {
      by: 'them',
      after: 0,
      text: [
        'Morning {us},\n\nour new colleague starts on {day} and will look after {topic} with me. Could you send her what we have so far?',
        'Dear {us},\n\nfor our records, could you let me have the files for {topic} once more? They must be somewhere, but not here.',
      ],
    },
    {
      by: 'us',
      after: 1,
      text: [
        'Hi {them},\n\nall in one folder, the link is below. The oldest one is from January.\n\nhttps://brightwater.example/f/handover',
        '{them},\n\nattached to the folder you know. Tell me if one will not open.',
      ],
    },
  ],
  [
    {
      by: 'us',
      after: 0,
      text: [
        'Hi {them},\n\nfor {topic} we need three things from you: the logo as a vector file, two names for the captions, and who opens the door on {day}.',
        '{them},\n\na small list for {topic}:\n\n- logo as a vector file\n- names for the captions\n- a contact on the day',
      ],
    },
    {
      by: 'them',
      after: 2,
      text: [
        'Here you go, all three. The door is opened by Stan, he knows.',
        'Logo and names attached. The contact is me, number below.',
      ],
    },
    {
      by: 'us',
      after: 0,
      text: ['That was quick. Thank you, and greetings to Stan.', 'Thank you, that is everything.'],
    },
  ],
  [
    {
      by: 'them',
      after: 0,
      text: [
        '{us}, somebody asked at the counter about {topic} today and I did not know what to say. What do we say?',
        'Hi {us},\n\na customer sent a photograph that would suit {topic}. May we use it, or do we need her word in writing?',
      ],
    },
    {
      by: 'us',
      after: 0,
      text: [
        'Say that it starts next month and that the leaflet is coming. A line for the counter is below.\n\n“It is nearly here; may I take your name?”',
        'Hi {them},\n\na mail from her is enough. I have a two-line text you can send her, below.\n\n“May we show your picture on our pages? Yes is enough.”',
      ],
    },
    { by: 'them', after: 1, text: ['Lovely, thank you.', 'She said yes within the hour.', 'Will do.'] },
  ],
  [
    {
      by: 'us',
      after: 0,
      text: [
        'Hello {them},\n\nbefore I forget: the photographs for {topic} sit in the share until the end of the month, then the photographer takes them down.',
        'Hi {them},\n\nfor your files: this is how {topic} looked in the window on {day}. I thought you would like to see it.',
      ],
    },
  ],
  [
    {
      by: 'them',
      after: 0,
      text: [
        'Hi {us}, thinking aloud about {topic}. Two of us would rather have it shorter, one longer. What do others do?',
        'Hi {us},\n\nwe saw what our neighbours did and wondered whether {topic} could borrow a little from it. Only a thought.',
      ],
    },
    {
      by: 'us',
      after: 1,
      text: [
        'Most keep it to one page and put the rest behind a link. I would start short: adding is easier than taking away.',
        'It could. I have marked two places where it fits, and one where I would leave it as it is.',
      ],
    },
    { by: 'them', after: 0, text: ['Short, then. Thank you for thinking with us.', 'Fair. Leave it as it is.'] },
    { by: 'us', after: 0, text: ['Done, and saved as version two.', 'Will do.'] },
  ],
];

/** What the threads of each client are about, by client id. */
export const threadTopics: Readonly<Record<string, readonly string[]>> = {
  'halden-foods': [
    'Recipe cards',
    'Store shelves',
    'The oat launch page',
    'Tasting tour',
    'Trade stand',
    'Lunchbox photographs',
    'Label back',
  ],
  'northgate-dental': ['Waiting room screens', 'Recall letters', 'Team page', 'Whitening leaflet'],
  'oakham-building-society': [
    'Member magazine',
    'Counter cards',
    'School savings',
    'Branch windows',
    'Calculator page',
  ],
  'kestrel-travel': ['Hut photographs', 'Packing list', 'Guide portraits', 'Map style', 'Autumn walks'],
  'penhallow-hotels': ['Breakfast card', 'Room folders', 'Wedding pages', 'Harbour pictures', 'Guest letter'],
  'penhallow-spas': ['Robe labels', 'Treatment list'],
  'tidewell-energy': ['Meter leaflet', 'Door cards', 'Help pages', 'Winter letter', 'App pictures'],
  'lumen-eyecare': ['Window foil', 'Eye test card', 'Frame names'],
  'ferrow-and-lyle': ['Seminar invitation', 'Partner portraits', 'Quarterly letter'],
  'harcourt-museums': ['Wall texts', 'School leaflet', 'Shop bags', 'Press pictures'],
  'sable-and-finch': ['Notebook film', 'Shop window', 'Stamp set'],
  'marlow-cycles': ['Dealer poster', 'Saddle tags', 'Test ride page', 'Winter check'],
  'orchard-and-pine': ['Chair cards', 'Workshop day'],
};
