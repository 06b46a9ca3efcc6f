import { phrases } from '../../phrases/phrases';
import { readSentence, type ReadSentence } from '../read-text';
import { asksNothing, AT_CHOICE, COMMENTS, CUT, isCommentsAsked, withoutCourtesy } from './courtesy';
import { isImperative, isStrongOrder, ORDER } from './imperative';
import { HINTS } from './request-hints';
import { INDIRECT } from './request-words';

/** “Please” with something behind it that is asked for, or as the last word. */
const PLEASE =
  /\b(?:please|pls|plz|kindly|pleae|plese|pelase)\b(?:(?:(?<=pls)\.)?[\s,:-]{1,4}(?=[\p{L}\d"'(])|[\s.!?)]{0,6}$)/iu;
/** Questions that expect no answer. */
const SMALL_TALK =
  /^(?:(?:(?:is|are) )?(?:everything|all|things) (?:still )?(?:ok(?:ay)?|good|fine|well|alright|all right)(?: (?:with you|there|at your end))?(?=\W*$)|are you (?:ok(?:ay)?|good|well|alright|all right)(?=\W*$)|how is everything\b|how (?:are (?:you|things|ya|we)|is it going|'s it going|goes it|have you been|do you do)\b|what's (?:up|new|happening)\b|how's (?:it|everything|life|things|by you)|isn't (?:it|that|this)|ain't|right|ok(?:ay)?|huh|eh|need (?:help|assistance|more)|who knew|who knows|guess what|remember (?:me|when)|get it|see what|sound (?:good|familiar)|really|why not|so what|what the|are you (?:tired|ready|looking|paying|a)\b|want to (?:save|learn|earn|make|know more)|did you know (?:that)?|how (?:was|were|is) (?:your|the) (?:\w+ )?(?:weekend|christmas|holidays?|thanksgiving|trip|vacation|summer|flight|family|kids|party|game|new year)|want (?:great|more|better|free|a|an|some)|have you (?:ever|always)|looking for|tired of|can you (?:believe|imagine|afford)|questions|any questions|do you have (?:any )?questions)\b/i;

/** Questions put without their mark: “Drew do you want to call or should I.”, “When will I be added to this list.” */
const QUESTION_FORM =
  /^(?:[A-Z]\w+ )?(?:(?:do|did|have|are|were|would|will|could|can|coule?|coudl|woul|woudl|cna) you(?: guys| all)?|(?:can|could|may|shall) (?:we|i)|(?:what|when|where|were|who|why|how|which)(?: (?!(?:i|you|we|they|he|she|it)\b)\w+)? (?:do|does|did|will|can|could|should|would|is|are|am|was) (?:i|you|we|they|he|she|your|our)|does (?:he|she|it|this|that|anyone|anybody)|would (?:[\w-]+ ){1,6}work (?:for you|better)|what do you (?:all |both |guys )?think(?: (?:about|of))?|is (?:there (?:an?|any\w{0,5})|anyone|it possible)|any (?:chance|idea|luck|word|news|thoughts)|how come|why (?:not|don't (?:we|you|they)) \w+)\b(?! (?:kidding|think|need is|believe|imagine)\b)/i;
const BROKEN_OFF = /[;:–—]\s?|\s-{1,2}\s|--|\.{2,}|,\sso\s/;
const DASHED = /[;–—]\s?|\s-{1,2}\s|--|\.{2,}|,\s(?:and|but|so)\s|\b(?:therefore,?|so(?: please)?)\s/;
const REST =
  /^(?:please |just )?(?:let (?:me|us) know|call me|send (?:me|us)|give me|get (?:me|back)|e-?mail me|make sure|drop me|consider \w+ing|(?:but )?please)\b/i;
/** “Ellen: tidy up the list” says whose task it is, as a line of minutes does; “Reminder: send the list” is put to the reader. */
const OWNED =
  /^[\W\d]{0,6}(?!(?:Simple|Easy|Quick|Short|Urgent|Important|Reminder|Request|Action|Actions|Ask|Favou?r|Note|Next|Now|Again|Also|First|Second|Third|Finally|Please|Plan|Question|Deadline|Todo|To do|Today|Tomorrow|Hi|Hello|Dear|Team|All|Guys|You|Everyone|Everybody|PS|Re|FYI|Update|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)(?:[A-Z][\w&'’.-]{1,30} ?){1,3}:/;
/** “…, so if you get a chance, check it”: the order is behind the condition. */
const PART_CONDITION = /^(?:if|when|whenever|once) [^,.?!]{3,100},\s/i;
const FEW_WORDS = 6;
/** With two marks or more, as behind a wonder or a lost letter, only what also begins or turns like a question is one. */
const ASKING_WORD =
  /(?:^|[,;:–—-] ?)(?:(?:\w+ ){0,2}?(?:what|when|where|who|why|how|which|whose|can|could|will|would|should|shall|may|might|any|ok|okay|right)|(?:and |but |so |or )?(?:is|are|do|does|did|has|have|had|am|was|were)(?:n't)?)\b|\b(?:you|your)\b/i;
const VIEWS = phrases([COMMENTS]);
const PLEADS = phrases([PLEASE]);
const ORDERS = phrases([ORDER]);
const FORMS = phrases([QUESTION_FORM]);
const RESTS = phrases([REST]);
const WISH = phrases([...INDIRECT, ...HINTS]);
/** Everything by which a sentence without a question mark can ask. */
const ASKING = phrases([PLEASE, QUESTION_FORM, ORDER, REST, COMMENTS, ...INDIRECT, ...HINTS]);

/**
 * Whether a sentence asks its reader for something: a question, an order, a wish or a need put to them. Courtesies (“call me with any
 * questions”), farewells and disclaimers do not; `whole` is the sentence with its mark.
 */
export function asks(sentence: ReadSentence): boolean {
  const { text: whole } = sentence;
  if (sentence.says('courtesy')) return false;
  if (sentence.says('request')) return true;
  if (!whole.includes('?') && !ASKING.may(sentence)) return false;
  const { lead, main } = sentence.clauses;
  if (asksNothing(sentence)) return false;
  if (isQuestion(main, whole)) return true;
  if (/\?\W*$/.test(whole) && SMALL_TALK.test(main)) return false;
  if (VIEWS.may(sentence) && isCommentsAsked(main)) return true;
  const text = withoutCourtesy(sentence, lead === '' ? main : `${lead} | ${main}`);
  const rest = text.slice(Math.max(text.lastIndexOf('|'), text.startsWith(CUT) ? 0 : -1) + 1).trim();
  const owned = OWNED.test(whole);
  if (PLEADS.in(sentence, text) || (!owned && ORDERS.may(sentence) && isImperative(rest)) || FORMS.in(sentence, rest))
    return true;
  // Where courtesies were cut out, other words met.
  return (
    WISH.in(text.includes(CUT) ? readSentence(text) : sentence, text) ||
    ((RESTS.may(sentence) || ORDERS.may(sentence) || FORMS.may(sentence)) && restAsks(rest, owned))
  );
}

/** A question mark at the end of the sentence, and neither small talk nor one doubtful word in brackets. */
function isQuestion(main: string, whole: string): boolean {
  return (
    /(?:^|[^.?!"')\s]|\.{2,3})["')\s]{0,3}!?\?["')\s.!?]{0,6}$/.test(whole) &&
    /\p{L}{2}/u.test(whole) &&
    !/\(\w{0,20}\?\)[.\s]*$/.test(whole) &&
    (!/\?\s?\?|\s\?\W*$/.test(whole) || ASKING_WORD.test(main) || main.split(' ', FEW_WORDS).length < FEW_WORDS) &&
    !SMALL_TALK.test(main.slice(main.lastIndexOf('...') + (main.includes('...') ? 3 : 1)))
  );
}

/** An order behind a dash, semicolon or “and”: “It is late, so send it as it is”. A task that is somebody’s (`owned`) is none. */
function restAsks(main: string, owned: boolean): boolean {
  return (
    main
      .split(DASHED, 6)
      .slice(1)
      .some((part) => REST.test(part.trim()) || (QUESTION_FORM.test(part.trim()) && !SMALL_TALK.test(part.trim()))) ||
    (!owned &&
      main
        .split(BROKEN_OFF, 6)
        .slice(1)
        .some((part) => isOrderedPart(part.trim())))
  );
}

/** An order behind a break, a condition before it left out; what only those do who want to (“call me”) is none there. */
function isOrderedPart(part: string): boolean {
  const order = part.replace(PART_CONDITION, '');
  return isStrongOrder(order) && (order === part || !AT_CHOICE.test(order));
}
