import { givenName } from './given-name';
import { peopleOnMessage, type Message } from './message';
import type { Snapshot } from './snapshot';

/** Names before a comma, colon or dash: “Sam, could you …”, “Greg/John: …”. */
const NAMED =
  /^\W*(?:and |so |otherwise,? )?([A-Z][\p{L}'’]{1,20}(?:(?:\s|\/| and | & )[A-Z][\p{L}'’]{0,20}){0,3})\s?(?:,|:|--?|–)\s/u;

/** Whether a question names other people on its mail before it begins and not the user, so that they are to answer it. */
export function isForSomebodyElse(question: string, mail: Message, { me }: Snapshot): boolean {
  const named =
    NAMED.exec(question)?.[1]
      ?.split(/\s|\/|&/)
      .map((name) => name.toLowerCase()) ?? [];
  if (named.length === 0 || named.includes(givenName(me.name).toLowerCase())) return false;
  return peopleOnMessage(mail).some(
    (person) => !me.addresses.includes(person.address) && named.includes(givenName(person.name).toLowerCase()),
  );
}
