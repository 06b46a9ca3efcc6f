import type { Check } from './check';
import { checkActions } from './checks/actions';
import { checkAddresses, checkSignIn } from './checks/addresses';
import { checkAssociated, checkCommands, checkEventRuntime, checkEvents } from './checks/events';
import { checkIcons, checkIconSets } from './checks/icons';
import { checkIdentities, checkResources, checkUniqueIds } from './checks/identities';
import { checkPanes, checkPermissions, checkReach } from './checks/panes';
import { checkParity, checkTeamsPackage } from './checks/parity';
import { checkStructure } from './checks/structure';
import { checkLanguages, checkXmlTexts } from './checks/texts';
import type { LintInput } from './lint-input';
import type { Problem } from './problem';

/** All checks, in the order of their reports. */
export const CHECKS: readonly Check[] = [
  checkActions,
  checkEvents,
  checkAssociated,
  checkCommands,
  checkEventRuntime,
  checkPanes,
  checkPermissions,
  checkReach,
  checkAddresses,
  checkSignIn,
  checkIcons,
  checkIconSets,
  checkLanguages,
  checkXmlTexts,
  checkUniqueIds,
  checkIdentities,
  checkResources,
  checkStructure,
  checkParity,
  checkTeamsPackage,
];

/** Everything that is wrong with the two manifests of one deployment; empty when they may go out. */
export function lintManifests(input: LintInput): readonly Problem[] {
  return CHECKS.flatMap((check) => check(input));
}
