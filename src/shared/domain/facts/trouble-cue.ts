import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import { cueOf } from './quote';
import type { ReadSentence } from './read-text';
import { tellsSetback } from './setback-cue';

const THING = String.raw`(?:launch|release|delivery|deliver(?:y|ies|ables?)|go-live|project|shipments?|roll-?out|orders?|deadline|report|work|campaign|site|website|migration|date|schedule|timeline|milestone|print|build|deployment|production|phase|design|installation|sending|publication)`;
const SYSTEM = String.raw`(?:site|website|system|server|service|portal|shop|store|platform|app|integration|feed|payments?|checkout|network|line|tracking|database|api|phones?|e-?mails?)`;

/** Incident, apology or delay, told of by us. */
const TROUBLE = phrases([
  /\b(?:we|i)\b[^.!?]{0,20}\b(?:apologi[sz]e|(?:am|are|['’]m|['’]re) (?:\w+ )?sorry (?:that|for|about|to (?:say|tell|inform|report|let you know)))\b|\b(?:our|my|sincere(?:st)?|accept)\s(?:\w+\s){0,2}?apolog(?:y|ies)\b|\bapologies (?:that|for|about)\b|^sorry (?:that|for|about)\b/i,
  new RegExp(
    String.raw`\b${THING}\b[^.!?,;]{0,30}\b(?:is|are|will be|has been|have been|was|were|be) (?:now |unfortunately |currently |going to be |running |slightly |badly |further )?(?:(?:\w+ ){0,2}?(?:days?|weeks?|hours?) late|late\b(?! (?:in|on|for|to|night|evening))|delayed|behind schedule|postponed|held up|slipping|pushed back|overdue)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:have to|need to|must|had to|are going to|are forced to) (?:\w+ )?(?:postpone|delay|push back)\b[^.!?,;]{0,20}\b${THING}\b|\bthere (?:is|was|has been|were) (?:a|an|some) (?:\w+ )?(?:problem|issue|error|mistake|fault)s? (?:with|in|on) (?:the|our|your)\b`,
    'i',
  ),
  /\b(?:we|it|this|that|everything)\b(?: (?:are|is|will be|has been|have been|was|were)|['’](?:re|s|ll be))[^.!?,;]{0,20}\b(?:delayed|behind schedule|held up|pushed back|(?:days?|weeks?) late)\b/i,
  /\b(?:a|the|this|another|further|any|some|unexpected)\s(?:\w+[- ]){0,3}?delays? (?:of|to|in|with|on|from|caused|due)\b|\bdelays? (?:of|by) (?:\d|one|two|three|four|a)\b/i,
  /\b(?:won['’]t|cannot|can['’]t|could ?n['’]t|unable to|not be able to|will not|could not|did not|didn['’]t)\s(?:\w+\s){0,2}?(?:meet|make|hit|keep|deliver)\b[^.!?]{0,40}\b(?:deadline|date|launch|milestone|on time|in time|target|as (?:planned|promised|agreed))\b|\b(?:will|going to|may|might|have|has|we|['’]ll)\s(?:now\s|unfortunately\s|probably\s)?miss(?:ed)?\s(?:the|our|your|a|this|that|friday|monday|tuesday|wednesday|thursday)\b[^.!?]{0,30}\b(?:deadline|date|milestone|target|delivery|launch)\b/i,
  /\b(?:has|have|will|is|are) (?:now )?slip(?:ped|ping)?\b[^.!?]{0,30}\b(?:to|by|from|a (?:day|week))\b|\bslips (?:to|by)\b|\b(?:takes?|taking|take) (?:us )?longer than (?:planned|expected|agreed|promised)\b/i,
  new RegExp(
    String.raw`\b(?:our|the|your|this)\s(?:[\w-]+\s){0,2}?${SYSTEM}\b[^.!?,;]{0,15}\b(?:is|are|was|were|went|has been|have been|had been|has gone)(?: \w+)? (?:down|offline|unavailable|broken|failing|unreachable|hacked|not working)\b`,
    'i',
  ),
  /\b(?:(?:had|was|were|experienc(?:ed|ing)|suffer(?:ed|ing)|apologi[sz]e for|sorry for|yesterday['’]s|today['’]s|last night['’]s) (?:an |a |the |our |some |this )?(?:\w+ )?(?:outage|downtime)|data (?:loss|breach|leak)|security (?:incident|breach)|service disruption)\b|\b(?:serious|critical|major|severe) (?:error|bug|incident|fault|outage)\b|\bwe (?:\w+ )?have (?:a|an) (?:\w+ )?(?:serious|critical|major|big|severe|significant)? ?(?:issue|problem|incident) with (?:the|your|our)\b/i,
  /\b(?:we|i)(?:['’]ve| have)? (?:just )?(?:made|found|discovered|identified|noticed|had|have|hit|ran into|spotted|caused) (?:a|an|another|some|several|the same|two|three|serious|critical|major)\s(?:[\w-]+ ){0,2}?(?:mistake|errors?|bug|problem|issue|fault|incident|defect)s?\b|\b(?:something|things|it|(?:launch|deployment|migration|mailing|order|delivery)) (?:has |have )?(?:went|gone) (?:badly )?wrong\b|\b(?:incident report(?! (?:template|form))|post-?mortem|root cause of (?:the|this|our|yesterday['’]s|today['’]s) (?:issue|problem|outage|incident|failure|error|delay))\b/i,
  /\b(?:import|deployment|deploy|send-?out|mailing|migration|upload|payment|transfer|delivery|test|launch|backup|job)s? (?:has |have )?failed\b|\bfailed to (?:deliver|send|go out|load|publish|run|import|process)\b|\b(?:was|were|been) sent (?:to the wrong|in error|by mistake)\b/i,
  /\b(?:unfortunately|regrettably|i['’]m afraid|we regret|bad news)\b[^.!?]{0,80}\b(?:delay|delayed|late|missed?|error|failed|fail|lost|cancel(?:led)?|slip|slipped|longer|down|broken|wrong|unable to deliver|cannot deliver|out of stock|terminated?|rejected|behind)\b/i,
]);
/** Courtesies, wishes, conditions and denials that hold the same words. */
const NO_TROUBLE =
  /\b(?:sorry|apolog\w+) (?:for|about) (?:the |my |any )?(?:long |slight )?(?:delays?|inconvenience|wait)\s?(?:[.,;!–—-]|here\b|$)|\b(?:sorry|apolog\w+|excuse)\b[^.!?]{0,60}\b(?:late (?:reply|response|answer|notice|mail|e-?mail|hour)|(?:delay|slow\w*|tardiness|being slow|lateness|not (?:replying|responding|getting back|answering))(?: in| to| with)?\b[^.!?]{0,20}(?:repl|respon|get|answer|com(?:e|ing) back|writ|send(?:ing)? this)|(?:delayed|slow|tardy|belated) (?:reply|response|answer)|short notice|your loss|(?:any |the )?confusion|(?:the )?length|continuing|all the|being|having|the irregularity|sending|so many|that (?:i|we) (?:have not|haven['’]t|did not|didn['’]t|could not)|that it (?:has taken|took)|the delay again|if you|any errors|not including|(?:long|multiple|repeated|earlier|previous|the|this|so many) (?:mail|e-?mail|message|note|posting)s?|the (?:formatting|attachment|inconvenience)|bother|chas|to hear|miss(?:ed|ing) (?:you|your)|typos?|(?:i|we) (?:did|have|was|could|was)(?:n['’]t| not)\b|duplicates?|spam|interrupt|trouble(?: you)?|catch|cross-?post|being late)|\b(?:no|not|without|avoid(?:ing)?|prevent(?:s|ing)?|never|zero|any further|n['’]t(?: be)?(?: expect)?)\s(?:\w+\s){0,3}?(?:delay(?:ed|s)?|outages?|downtime|problems?|issues?|errors?|incidents?|late\b)|\b(?:train|flight|bus|traffic|plane|i['’]?a?m|i was|i will be|i['’]ll be) (?:\w+ )?(?:delayed|late|running)|\b(?:in case of|if (?:there|you|any|we|the|it)|should (?:there|you|any)|whether|unless|how to handle|what if|were there to)\b[^.!?]{0,80}\b(?:delay|late|outage|down|broken|error|problem|issue|incident|fail)|[^.?]\?{1,3}\s*$|^(?:my |our )?apolog(?:y|ies)\W*$|\b(?:approved|planned|scheduled) (?:outage|downtime)\b|\b(?:sorry|apolog\w+) (?:for|about) any\b|\b(?:but|and|which) (?:\w+ ){0,3}(?:overc[ao]me|resolved|fixed|solved|sorted|worked out)\b|\b(?:sorry|apolog\w+) for not (?:getting|responding|replying|answering|calling|writing)\b|\b(?:resolved|fixed|back (?:up|online)) (?:the|all) (?:outstanding )?(?:minor|small)\b/i;

/** Bad news stands at the beginning; further down the same words are background. */
const FIRST = 8;

/**
 * Tells of bad news (F5 D3): an incident, an apology, a delay, or that something ended, was refused, lost or went wrong. Courtesies
 * (“sorry for the late reply”), conditions, denials and questions do not.
 */
export function troubleIn(sentences: readonly ReadSentence[]): Cue | null {
  const found = sentences.find(
    (sentence, at) =>
      (TROUBLE.in(sentence) && !NO_TROUBLE.test(sentence.text)) ||
      (at < FIRST && tellsSetback(sentence)) ||
      sentence.says('trouble'),
  );
  return found === undefined ? null : cueOf(found.text);
}
