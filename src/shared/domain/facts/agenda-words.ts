/** The word itself; the words of other languages stand in their packs. */
export const AGENDA_WORD = /\b(?:agenda|ordine del giorno)\b/i;

/** Headings that open a list of topics without the word. */
export const TOPICS_HEADING =
  /^(?:(?:key |main |discussion |talking |proposed |suggested )?(?:topics|points|items)(?: (?:to (?:discuss|cover|address)|for (?:discussion|the (?:meeting|call))))?|what we(?:['’]ll| will) (?:cover|discuss)|we(?:['’]ll| will) (?:cover|discuss|go through|talk about)|(?:i|we)(?:['’]d| would) like to (?:cover|discuss|go through)|to (?:cover|discuss)|programme?)\s*:?$/i;

/** Leads topics that stand behind it on the same line. */
export const INLINE_TOPICS = /^(?:topics|points)\b/i;

/** Says there is none: “no agenda”, “agenda: none”, “Agenda: tbd”. */
export const NO_AGENDA =
  /\b(?:no|without(?: an?| any)?|not (?:an?|any)|don['’]t (?:have|need) (?:an? )?|isn['’]t (?:an? )?)\s*(?:(?:formal|set|fixed|specific|particular|real|detailed|official|clear)\s+){0,2}agenda\b|\bagenda\b[*_\s]{0,4}(?:[:=–—-]|is)\s{0,3}[*_]{0,2}\s{0,3}(?:none|n\/?a|tbd|tba|tbc|t\.b\.[dac]\.?|to be (?:confirmed|determined|decided|announced|defined|advised|agreed)|open|empty|pending|-{1,3}|\?{1,3})\s{0,3}[*_.!]{0,3}\s{0,3}$/i;

/** Says one will come: a promise is not an agenda. */
export const PROMISED_AGENDA =
  /\bagenda\b[^.\n]{0,60}\b(?:to (?:follow|come|be (?:sent|confirmed|circulated|distributed|shared|provided|announced|added|finali[sz]ed))|tbd|tba|tbc|(?:will|shall|should) (?:follow|come|(?:also )?be (?:sent|circulated|distributed|shared|provided|forwarded|issued|added|out|ready|posted|finali[sz]ed|available))|is (?:coming|being prepared|in preparation|on its way)|follows|forthcoming)\b|\b(?:will|shall|going to|['’]ll|plan to|hope to|want to|need to|let me)\s+(?:\w+\s){0,2}?(?:send|share|circulate|distribute|forward|provide|prepare|put|draft|finali[sz]e|work on|write|create|pull|get|add|set)\b[^.\n]{0,60}\bagenda\b/i;

/** Asks the reader for one, or for items: nothing is there yet. */
export const ASKED_AGENDA =
  /\bagenda\b[^.?\n]{0,80}\?|\b(?:add|send|propose|suggest|any|your)\b[^.?\n]{0,40}\b(?:items?|topics?|points?|suggestions?|ideas)\b[^.?\n]{0,20}\b(?:for|to|on)\b[^.?\n]{0,10}\bagenda\b|\bwhat (?:is|['’]s|would you like|should be|do you want)\b[^.?\n]{0,40}\bagenda\b/i;

/** Points to one elsewhere in the same item: attached, below, linked. */
export const POINTED_AGENDA =
  /\bagenda\b[^.\n]{0,80}\b(?:attached|enclosed|below|posted|linked|available (?:at|on|here))\b|\b(?:attached|attach(?:ing)?|enclosed|here(?:['’]s| is)|find)\b[^.\n]{0,60}\bagenda\b/i;

/** Speaks of the agenda of another meeting. */
export const PAST_AGENDA =
  /\b(?:last|previous|prior|old|earlier|yesterday['’]s)\b[^.\n]{0,40}\bagenda\b|\bagenda\b[^.\n]{0,20}\b(?:from|of|for) (?:the )?(?:last|previous|future|next) (?:meeting|call|time|week)|\bagenda items for future\b|\bfor future meetings\b/i;

/** Leads a list that is no agenda: who comes, what was posted, how to get there, whom to call. */
export const OTHER_LIST =
  /\b(?:attend(?:ees|ance|ing)?|participants?|invitees|posted|documents?|drafts? of|attachments?|files|bring|directions|parking|hotels?|dial|call-?in|phone|numbers|links?|logistics|registration|location|where|when|contacts?|join|minutes|notes|regards|thanks)\b[^\n]{0,60}$/i;

/** A list line that stands in every agenda and says nothing about this meeting: “Opening”, “AOB”. */
export const STANDING =
  /^(?:opening|welcome|roll[- ]?call|introductions?|closure|closing|adjourn(?:ment)?|call to order|housekeeping|announcements?|any other business|a\.?o\.?b\.?|wrap[- ]?up|q ?& ?a|questions|none|n\/?a|tb[dac]|thanks?|logistics|adoption of (?:the )?agenda|approval of (?:the )?agenda|agenda (?:bashing|review)|proposals|discussions?|(?:find|select) (?:volunteers?|a? ?scribe)[^\n]{0,60}|(?:note|minute)[- ]?(?:taker|taking|scribe)s?|opening of (?:the )?meeting|introduction of (?:attendees|participants)|review of (?:the )?(?:action items|agenda|minutes)[^\n]{0,40}|(?:please )?help (?:add|take)[^\n]{0,60}|su[bm]{1,2}it a pr[^\n]{0,60})$/i;

/** Where, when, who: logistics in list form. */
export const LOGISTIC_LINE =
  /^\W*(?:where|when|dates?|times?|location|place|venue|room|host|contact|name|e-?mail|phone|tel|organi[sz]er|chair|scribe|attendees|participants|dial-?in|link|video(?: conference)?(?: link)?|live notes|url)\b[*_]{0,2}\s*[:=–-]|^\W*\d{1,2}:\d{2}\s?(?:am|pm)?\W.{0,60}\b(?:[A-Z]{3,4}|UTC[+-]?\d*)\b[^\n]{0,60}\(/i;

/** Says what the meeting is about. */
export const PURPOSE =
  /\b(?:to (?:discuss|review|go (?:over|through)|talk (?:about|through)|cover|walk (?:you )?through|agree|decide|plan|present|finali[sz]e|align|kick off|catch up)|discuss(?:ion|ing)? (?:of|on|about|the)|regarding|purpose|objective|the goal|about the)\b/i;
