/** What puts a reply to somebody: a question to them, a request, a wish to hear. English, German, French, Spanish. */
const ASKS =
  /\?|\b(?:please|kindly|(?:could|can|would|will) you|(?:let|tell) (?:me|us)|(?:give|send|get) (?:me|us)|i need|we need|need you|waiting for|i['’]d like|would like|if you (?:could|would)|your (?:thoughts|view|comments|feedback|input|approval|answer|reply)|bitte|könnten sie|können sie|kannst du|brauchen|merci de|veuillez|pourriez-vous|pouvez-vous|por favor|podrías?|puedes?)\b/i;
/** A request that nobody has to answer: notes, courtesies, offers, conditions, reading matter, where to write. */
const NO_ASK =
  /\b(?:please (?:be |do )?(?:note|find|see|realize|realise|remember|disregard|ignore|accept|excuse|enjoy|feel free|be advised|aware|not hesitate|do not|don['’]t|visit|click|respond to|reply to \w{1,40}@|call me for|contact me (?:for|if|with))|notify the sender|destroy this|link does not|if you (?:have|did not|cannot|can not|need|want|would like|wish|find|should|know of|are unable|can['’]t)|should you|any (?:further )?(?:questions|problems|concerns)|(?:let|tell) (?:me|us) know (?:if|when|once)|when(?:ever)? you (?:have|get|find) (?:a|the|some)|give me a (?:shout|call) (?:any ?time|if|when)|hope (?:all|you|this)|how are you|how was your|what['’]s up|wenn sie|falls sie|bei fragen|si vous avez|n['’]hésitez|si tiene|no dude)\b/i;
/** Sentences of somebody else, or to nobody: quotations, headings, what people wonder aloud. */
const NOBODY = /^["“”'‘>*(]|\b(?:who would have|who knows|isn['’]t it|aren['’]t (?:we|they)|right\?|huh\?|you know\?)/i;
/** A question to the reader speaks of them or of us, or is short. */
const TO_READER =
  /\b(?:you|your|yours|u|we|us|our|me|i|my|shall|sie|ihnen|ihr|wir|uns|du|dir|vous|votre|vos|nous|usted|ustedes|su|tu|te|nosotros)\b|\b(?:ok|okay|possible|agreed?)\b/i;

/**
 * Whether the words of an ask plainly want a reply (F9): flags that rest on a missing answer speak of these only. Courtesy (“let me know if
 * you have questions”), notes (“please find attached”) and questions of a text to nobody are none. Bounded, linear.
 */
export function isPlainAsk(quote: string): boolean {
  const words = quote.slice(0, 200);
  if (!ASKS.test(words) || NO_ASK.test(words) || NOBODY.test(words.trim())) return false;
  return !words.includes('?') || TO_READER.test(words) || words.length <= 40;
}
