const ADVERBS = new Set(
  'also then probably certainly definitely gladly just now still both either personally immediately promptly quickly shortly again hopefully likely always soon all each most simply perhaps maybe not-hesitate'.split(
    ' ',
  ),
);
/** Verbs after “will” that promise nothing to anyone: states, perceptions, wishes, needs, losses. */
const STATES = new Set(
  'not never no only hardly need want like love know expect miss appreciate assume understand remember agree hear learn owe become remain seem notice recall realize enjoy believe hope wish suffer lose differ depend benefit survive recognize require prefer oppose probably vote support win fail fall rise continue-to-be end begin differ the my a an our this die defer think feel mean matter exist last cost receive'.split(
    ' ',
  ),
);
/** What “will be …ing” is about when it is an absence or a journey, not a piece of work. */
const AWAY = new Set(
  'meeting traveling travelling working leaving returning going flying coming moving staying living taking attending arriving departing driving visiting sitting waiting starting looking needing missing losing having wondering hoping sleeping enjoying celebrating testifying playing watching running trading using seeing'.split(
    ' ',
  ),
);
const GLAD = new Set(['glad', 'happy', 'pleased', 'delighted', 'sure']);

/** Whether the words behind “I will” say that something will be done: “send you”, “be calling”, “be glad to send”; not “be out”, “need”. */
export function isPromisedVerb(rest: string): boolean {
  const words = rest.toLowerCase().match(/[a-z'-]+/g) ?? [];
  let at = 0;
  while (at < 4 && isAdverb(words[at] ?? '')) at++;
  const [verb = '', next = '', after = ''] = words.slice(at, at + 3);
  if (verb === '' || STATES.has(verb)) return false;
  switch (verb) {
    case 'be':
      return next.endsWith('ing')
        ? !AWAY.has(next) ||
            (next === 'working' && ['on', 'with', 'to'].includes(after)) ||
            (next === 'looking' && ['into', 'at', 'over', 'through'].includes(after)) ||
            (next === 'taking' && (after === 'care' || words[at + 3] === 'lead'))
        : (GLAD.has(next) && after === 'to') ||
            (next === 'in' && ['touch', 'contact'].includes(after)) ||
            ['done', 'finished', 'ready'].includes(next) ||
            (next === 'with' && after === 'you') ||
            (next === 'back' &&
              (after === 'to' || (after === 'in' && ['touch', 'contact'].includes(words[at + 3] ?? '')))) ||
            (next === 'there' && /\bat|on\b/.test(after));
    case 'have':
      if (
        /\bhave an? (?:[\w-]+ ){0,2}(?:summary|draft|answer|report|list|proposal|update|version|response)\b/i.test(rest)
      )
        return true;
      return ![
        'to',
        'no',
        'a',
        'our',
        'had',
        'been',
        'one',
        'trouble',
        'problems',
        'difficulty',
        'nothing',
        'lost',
        'plenty',
      ].includes(next);
    case 'get':
      return ['a', 'an', 'some'].includes(next)
        ? /\b(?:you|your|over|out|sent|for (?:him|her|them|us))\b/i.test(rest)
        : !['used', 'paid', 'killed', 'hurt', 'there', 'through', 'worse', 'better'].includes(next);
    case 'look':
      return ['into', 'at', 'over', 'after', 'through', 'up', 'closer', 'again'].includes(next);
    case 'see':
      return (
        ['to', 'about', 'that'].includes(next) || (next === 'if' && after === 'i') || (next === 'what' && after === 'i')
      );
    case 'tell':
    case 'say':
      return !['this', 'that', 'you'].includes(next) || (next === 'you' && !['this', 'that', 'right'].includes(after));
    case 'find':
      return next !== 'out' && next !== 'it' && next !== 'that';
    case 'stay':
      return ['on', 'in'].includes(next) && ['top', 'touch', 'contact', 'it'].includes(after);
    case 'start':
      return !['at', 'to', 'in', 'as', 'with'].includes(next);
    case 'return':
      return ['the', 'your', 'it', 'them', 'this', 'his', 'her', 'all', 'signed'].includes(next);
    case 'go':
      return ['ahead', 'over', 'through', 'back'].includes(next);
    case 'try':
    case 'continue':
      return ['to', 'and'].includes(next) ? after !== 'see' && isPromisedVerb(words.slice(at + 2).join(' ')) : true;
    case 'use':
    case 'keep':
      return next !== 'my' && next !== 'our';
    case 'come':
      return ['by', 'back', 'up', 'over'].includes(next);
    case 'leave':
      return ['it', 'you', 'the', 'a', 'them', 'this', 'copies'].includes(next);
    default:
      return true;
  }
}

/** Words in -ly stand before a verb too: “I will gladly send it”; a few are verbs themselves. */
function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    (word.endsWith('ly') && !/^(?:re|ap|sup|re|com|im|f|multip)p?ly$|^(?:rely|rally|tally|ally|bully)$/.test(word))
  );
}
