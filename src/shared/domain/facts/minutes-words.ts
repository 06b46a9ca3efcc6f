/** Words for minutes that leave no doubt; those of other languages stand in their packs. */
export const MINUTES_WORD =
  /(?<!(?:(?:^|[\s(~])\d{1,3}|\b(?:few|couple of|five|ten|fifteen|twenty|thirty|some|next|last|in|more|within|for|extra|spare|have|need|got|your))\s?)\b(?:meeting |call |draft )?minutes\b(?!\s(?:ago|late|later|early|before|after|to (?:discuss|talk|chat|go|spare|follow|come)|left|away|each|only|long|or|per|walk|drive|by (?:car|foot)|with|is|are running))/i;

/** A subject or file name that says: this is what came out of a meeting. */
export const MINUTES_TITLE =
  /\b(?:(?:(?:meeting|call|workshop|session|visit|review|kick-?off|discussion) (?:report|update)|(?:meeting|call|workshop|session|visit|review|kick-?off|weekly|discussion) (?:notes|summary|recap|follow[- ]?up|outcomes?|actions))|notes (?:from|of|on) (?:the |our |today|yesterday|monday|tuesday|wednesday|thursday|friday|last|this)|summary of (?:the |our |today['’]s |yesterday['’]s |this |last )?[^\n]{0,40}(?:meeting|call|discussion|session|workshop|conversation|hearing|visit)|re-?cap|follow(?:ing)?[- ]?up (?:from|to|on|after|of) (?:the|our|today|yesterday|this|last|monday|tuesday|wednesday|thursday|friday)|(?:action|agreed|open) (?:items|points|actions)|actions (?:from|after|and (?:decisions|notes)|agreed)|(?:notes|minutes|decisions) (?:and|&) actions|next steps|what we (?:agreed|discussed)|(?:decisions|outcomes?|takeaways|results) (?:from|of) (?:the |our |today|yesterday|monday|tuesday|wednesday|thursday|friday)|decisions (?:and|&) (?:actions?|to-?dos)|to-?dos (?:from|after)|key takeaways|report on [^\n]{0,40}(?:meeting|hearing|call)|discussed at (?:the |today))\b/i;

/** One of the bare words, alone or set off from the title: “Notes: Halden weekly”, “Q2 review – summary”. */
export const BARE_TITLE =
  /^(?:minutes|notes|summary|actions|action list|debrief)\s*(?:$|[:–—|(-])|[:–—|(-]\s*(?:minutes|notes|summary|actions|action list|debrief)\)?\s*$|\b(?:notes|summary|actions)\s*\(?\d{1,2}[./ -]/i;

/** Titles that only look like it: notes that are a product's or for later, summaries of papers, invitations to talk. */
export const OTHER_TITLE =
  /\b(?:order|decision|bill|ruling|act|legislation|recommendation)\b[^\n]{0,60}\bsummary\b|^summary\b[^\n]{0,40}\b(?:order|decision|bill|ruling|legislation|recommendation|sections)\b|\bdebriefing on\b|\b(?:release|credit|delivery|debit|promissory|speaker|study|lotus|sticky|patch|thank[- ]you) notes?\b|\bnotes? (?:for|before|ahead of)\b|\bsummary of (?:the |our |your |today['’]s )?(?:terms|orders?|invoices?|costs?|charges|contract|changes|analysis|proposal|benefits)\b|\b(?:executive|invoice|account|order|billing|cost) summary\b|\?\s*$|\b(?:to follow|will follow)\b/i;

/** A heading in the text of minutes. */
export const MINUTES_HEADING =
  /^(?:(?:meeting |call |discussion |draft )?(?:minutes|notes|recap|summary)(?: (?:of|from|for)\b[^\n]{0,80})?|(?:agreed |key |open )?(?:action|discussion|agreed)s? ?(?:items|points|actions|list)?|actions|next steps|decisions(?: (?:made|taken))?|key (?:points|takeaways|decisions|outcomes)|takeaways|outcomes?|what we (?:agreed|discussed|decided)|agreed(?: actions)?)$/i;

/** A sentence that hands over minutes or plays a meeting back. */
export const MINUTES_SENTENCE =
  /\b(?:here (?:are|is|['’]s)|below (?:are|is)|attached (?:are|is|please find)?|enclosed|please find|these are|i(?:['’]ve| have) (?:attached|written up|summari[sz]ed)|find (?:attached|enclosed|below))\b[^.?\n]{0,60}\b(?:minutes|notes|re-?cap|summary of (?:what (?:we|was)|(?:the |our |today['’]s |yesterday['’]s |last |this )?[^.?\n]{0,40}(?:meetings?|calls?|discussions?|conversations?|sessions?|workshops?|conference|hearing|visit)\b)|what (?:we|was) (?:agreed|discussed|decided)|action (?:items|points)|actions|next steps|takeaways)\b|\b(?:just |quick(?:ly)? |brief(?:ly)? )?(?:to |want(?:ed)? to )?(?:re-?cap|summari[sz]e|sum up)\b[^.?\n]{0,60}\b(?:meeting|call|conversation|discussion|session|today|yesterday|agreed|decision)s?\b|\b(?:quick|short|brief) (?:re-?cap|notes)\b|\b(?:in|from|during|at|on) (?:our|the|today['’]s|yesterday['’]s|this morning['’]s) (?:meeting|call|conversation|workshop|session|visit)[^.?\n]{0,40}\bwe (?:agreed|decided|discussed|settled)\b|\bwe (?:agreed|decided)(?: (?:on )?the following| that|:)|\b(?:key|main|major) (?:points|takeaways|outcomes|decisions|messages) (?:from|of)\b|\btake-?aways? from\b|\bhighlights (?:and analysis|(?:were|include|from|of)\b[^.\n]{0,40}\b(?:meeting|hearing|call|conference|workshop|session|discussion|visit))\b|\b(?:hearing|meeting)s?\b[^.\n]{0,40}\bwent (?:very |quite |really )?well\b/i;

/** Promises or asks for them: nothing went out yet. */
export const MINUTES_LATER =
  /\b(?:will|['’]ll|shall|going to|let me|i can|to)\s+(?:\w+\s){0,2}?(?:send|share|circulate|write|forward|follow up with|type|prepare|distribute|get)\b[^.\n]{0,60}\b(?:minutes|notes|recap|summary|actions|action items)\b|\b(?:minutes|notes|recap|summary|actions)\b[^.\n]{0,40}\b(?:to follow|will follow|to come|tomorrow|later|soon|shortly)\b|\b(?:can|could|would|did|do|have|has) (?:you|we|anyone|someone)\b[^.\n]{0,60}\b(?:minutes|notes|recap|summary)\b|\b(?:send|forward) me\b[^.\n]{0,40}\b(?:minutes|notes)\b|\b(?:any|no|the missing|waiting for (?:the|your)) (?:minutes|notes)\b/i;

/** Pages where notes of a meeting live: Teams recap, Loop, OneNote (F4). Join links are none. */
export const NOTES_LINK =
  /https?:\/\/(?:[\w-]{1,60}\.)*(?:loop\.(?:microsoft|cloud)\.(?:com|microsoft)|loop\.cloud\.microsoft|onenote\.com|teams\.microsoft\.com\/l\/meetingrecap|teams\.microsoft\.com\/[^\s]{0,80}recap)|\bonenote:/i;

/** A list line with an owner or a date: something that somebody is to do. */
export const OWNER_OR_DATE =
  /@\w|\b[A-Z][a-z]+(?: [A-Z][a-z]+)?\s?(?::|\bto\b|\bwill\b|\))|\((?:[A-Z][a-z]+|[A-Z]{2,3})[,)\s]|\b(?:by|due|before|until)\b|\b(?:mon|tues|wednes|thurs|fri)day\b|\b\d{1,2}[./]\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:owner|responsible)\b/i;
