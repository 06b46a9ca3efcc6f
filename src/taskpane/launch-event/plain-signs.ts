import { folded } from '../../shared/domain/folded-text';

/** Finds the first sentence that shows something; null when none does. */
export type Sign = (sentences: readonly string[]) => string | null;

/**
 * A sign made of few plain patterns: `shows` stands in the sentence and `denies` does not. The rules read the same things with far
 * more patterns than this bundle may weigh; these are the plainest of theirs with broader exceptions, so that what is said at
 * sending the pane says too (tests/taskpane/launch-event/signs.test.ts holds it against real mail). All are for `folded` text.
 */
function sign(shows: RegExp, denies: RegExp): Sign {
  return (sentences) => {
    const found = sentences.filter((sentence) => {
      const words = folded(sentence);
      return shows.test(words) && !denies.test(words);
    });
    return found[0] ?? null;
  };
}

/** Asks the reader for approval or sign-off (F5 D2). */
export const approvalSign = sign(
  /\b(?:(?:please|kindly|(?:could|can|would) you)\b[^.?!;]{0,40}\b(?:approve|sign[- ]off|authori[sz]e|give (?:us |me )?(?:the |your |a )?(?:go[- ]ahead|green light|approval))|(?:need|require|awaiting|waiting for|request|for) your (?:final |formal )?(?:approval|sign[- ]?off|go[- ]ahead|authori[sz]ation)|(?:can|may|shall) we (?:now )?(?:proceed|go ahead|go live|publish|launch|release)\b[^.!?]{0,60}\?|do you approve\b[^.!]{0,80}\?|bitte\b[^.!?]{0,50}\b(?:freigeben|genehmigen|freigabe|genehmigung)|konnen sie\b[^.!?]{0,50}\b(?:freigeben|genehmigen)|(?:merci de|pou[rv][a-z]{1,4}[- ]vous|veuillez)\b[^.!?]{0,50}\b(?:valider|approuver)|por favor\b[^.!?]{0,50}\b(?:aprueb|autori)|su (?:aprobacion|visto bueno))\b/,
  /\b(?:thank(?:s| you) for|not?|never|without|already|received|got|once|after|when|as soon as|if|unless|him|her|them|tell|ask|nicht|keine?|bereits|sans|sin|deja|ya)\b|n't/,
);

/** Tells of an incident, an apology or a delay (F5 D3). */
export const troubleSign = sign(
  /\b(?:(?:we|i) (?:sincerely |deeply )?apologi[sz]e (?:for|that)|sorry to (?:say|tell|inform|report)|(?:launch|release|delivery|go-live|project|shipment|roll-?out|report|migration)\b[^.!?,;]{0,30} (?:is|are|be|been|was) (?:now |unfortunately )?(?:delayed|behind schedule|postponed|pushed back)|(?:cannot|can't|won't|will not|could not|unable to) (?:meet|make|hit|keep) (?:the|our|your|this) [^.!?]{0,20}(?:deadline|date|milestone|launch)|(?:data (?:loss|breach|leak)|security (?:incident|breach)|service disruption)|(?:our|the|your) (?:[a-z]+ )?(?:site|website|system|server|service|portal|shop|platform) (?:is|was|went|has been) (?:down|offline|unavailable)|verzogert|verzogerung|storung|ausfall|retard (?:de|dans|sur|du)|panne|retraso (?:de|en)|incidencia|averia)\b/,
  /\b(?:no|not an?|without|never|avoid|prevent|any|if|in case|should|whether|unless|repl(?:y|ies|ying)|respon[a-z]+|answer|writing|getting back|inconvenience|confusion|short notice|late|long|train|flight|traffic|resolved|fixed|keine?|ohne|falls|wenn|antwort|zug|sans|ma reponse|si|sin|mi respuesta)\b|\?\s*$/,
);
