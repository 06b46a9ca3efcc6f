import { BARS_OPTION } from '../domain/client-digest';
import type { DigestSwitches } from '../domain/client-digest-build';
import { RULES } from '../rules/catalogue';
import { isRuleOn } from '../rules/rule-settings';
import type { RuleSettings } from '../rules/rule-settings';
import { optionsOf } from '../rules/rule-options';

/** Flags that may speak while a mail or an invitation goes out (§4.0: the first three at mails, the others at invitations). */
const AT_SENDING: ReadonlySet<string> = new Set([
  'missing-decision-maker',
  'wrong-client',
  'undated-promise',
  'missing-agenda',
  'back-to-back-meetings',
]);

/**
 * The rules' settings as the check at sending needs them: of the flags that may speak there, options with what the user set, and how
 * many items a day may have an infobar.
 */
export function digestSwitches(settings: RuleSettings, infobarsPerDay: number): DigestSwitches {
  const rules = RULES.filter((rule) => AT_SENDING.has(rule.id));
  const deciders = settings.get('missing-decision-maker');
  return {
    rulesOff: rules.filter((rule) => !isRuleOn(rule, settings)).map((rule) => rule.id),
    rulesOffFor: (client) =>
      rules.filter((rule) => settings.get(rule.id)?.offForClients.includes(client)).map((rule) => rule.id),
    peopleOff: new Set(deciders?.offForPeople ?? []),
    options: Object.fromEntries([
      [BARS_OPTION, infobarsPerDay],
      ...rules.flatMap((rule) =>
        Object.entries(optionsOf(rule, settings.get(rule.id))).map(([name, value]) => [`${rule.id}.${name}`, value]),
      ),
    ]),
  };
}
