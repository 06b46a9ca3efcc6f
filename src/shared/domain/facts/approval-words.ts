/**
 * The classes of meaning that an approval is put together from, in English: what is given (a noun), the act of giving it (a verb), the state of
 * one who agrees or of a thing that is agreed to, and what the asker would do with it. Lists to stand inside of patterns with the flag `i`.
 */

/** What is asked for and given, and nothing else: “approval”, “the green light”. */
export const LEAVE = String.raw`(?:(?:(?:counter|e)-?)?signatures?|approvals?|consent|permission|authori[sz]ation|sign-?offs?|sign off|go-?ahead|go ahead|green[- ]light|blessing|clearance|concurrence|acceptance|endorsement|no-?objection|say-?so|nod|thumbs[- ]up|all-?clear|dispensation|okay|ok|initials|john hancock|autograph)`;
/** The same, and words that also mean other things: “your decision to leave”. */
export const LEAVE_NOUN = String.raw`(?:${LEAVE}|waiver|vote|decision|verdict|release|agreement|authority|backing|instructions|yes)`;

/** To give it: base form. */
export const LEAVE_VERB = String.raw`(?:(?:counter-?|e-?)?sign(?!(?:-| )(?:up|in|on to|out|for)\b)|approve|authori[sz]e|ok(?:ay)? (?=the|this|it|my|our|these)|endorse|ratify|validate|bless|green-?light|initial(?= (?:the|this|it|here|and|each|page|both|where|below|next|all|every|cover)\b|[.,]|$)|execute (?=the|this|it|these|both|and)|sanction|waive|rubber-?stamp)`;

/** It was given. */
export const LEFT = String.raw`(?:(?:counter-?)?signed(?: off)?|approved|authori[sz]ed|okayed|ok'?d|endorsed|ratified|validated|accepted|granted|executed|cleared|green-?lit)`;

/** The state of one who agrees, or of a thing that one can agree to. */
export const AGREEABLE = String.raw`(?:ok(?:ay)?|o\.k\.|fine|good|cool|happy|comfortable|content|pleased|satisfied|acceptable|agreeable|agreed|amenable|satisfactory|suitable|all ?right|alright|on board|in (?:agreement|favou?r|order)|a go|workable|fair(?! to say)|reasonable|approved)`;

/** What waits for somebody's yes in itself. */
export const GO_ON = String.raw`(?:go (?:ahead|forward|live|with|for)|proceed|start|begin|sign|submit|file (?:the|this|it)|release|publish|print|launch|ship|deploy|announce|approve|commit|pull the trigger|switch|cut over|(?:move|press|push) (?:ahead|forward)|execute (?:the|this|it|these)|finali[sz]e|roll (?:it |this )?out)`;

/** What an asker who names himself needs leave for: acts with an effect, none done for the reader. */
export const EFFECT = String.raw`(?:${GO_ON}|carry on|continue|order|buy|book|pay(?! by)|(?:send|tell|give|let|take) (?!you\b|me\b|us\b|your name|notes|care|the (?:bus|train|car))|share|forward|quote|use (?:your|their|his|her|it|this|that|these|one)|include|add|extend|hire|accept|invoice|charge|credit|cancel|leave|skip|drop|remove|replace|swap|raise|waive|grant|run with|be (?:excused|allowed|released)|keep|set (?:this|it|that) up|circulate|distribute|renew|terminate|restart|pursue|work from|hold off)`;
