import type { TenantFiller } from '../tenant/tenant-api';
import { fillBooks } from './scenario-book';
import { eleanor, ellen, priya, studioPeople } from './scenario-people';
import { ScenarioScript, type ScenarioExpectation } from './scenario-script';
import { everydayThreads } from './scenario/everyday-threads';
import { ferrowAndLyle } from './scenario/ferrow-and-lyle';
import { haldenFoods } from './scenario/halden-foods';
import { harcourtMuseums } from './scenario/harcourt-museums';
import { kestrelTravel } from './scenario/kestrel-travel';
import { lumenEyecare } from './scenario/lumen-eyecare';
import { northgateDental } from './scenario/northgate-dental';
import { oakham } from './scenario/oakham';
import { outsideNoise } from './scenario/outside-noise';
import { penhallow } from './scenario/penhallow';
import { priyasClients } from './scenario/priyas-clients';
import { studioLife } from './scenario/studio-life';
import { tidewellEnergy } from './scenario/tidewell-energy';

const stories = [
  studioLife, haldenFoods, northgateDental, oakham, kestrelTravel, penhallow, tidewellEnergy, lumenEyecare, ferrowAndLyle, harcourtMuseums, priyasClients,
  outsideNoise, everydayThreads,
];

/** The whole story as it stands at `now` (ms since 1970): the same for the same instant. */
export function scenarioScript(now: number): ScenarioScript {
  const script = new ScenarioScript(now);
  for (const story of stories) story(script);
  script.mails.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return script;
}

/** What the scenario plants at `now` (ms): which flag must speak or stay silent, for whom, at the mail or event of which subject. */
export function scenarioExpectations(now: number): readonly ScenarioExpectation[] { return scenarioScript(now).expectations; }

/** Fills a tenant with Brightwater Studio: its people, twelve weeks of mail and meetings before the tenant's now and six after, and the client records. */
export function fillScenario(tenant: TenantFiller): void {
  for (const person of studioPeople) tenant.addPerson(person);
  const script = scenarioScript(tenant.now());
  for (const mail of script.mails) tenant.deliver(mail);
  for (const meeting of script.meetings) tenant.invite(meeting);
  tenant.shareCalendar(ellen.id, priya.id);
  tenant.shareCalendar(priya.id, ellen.id);
  for (const person of [ellen, priya]) tenant.shareCalendar(person.id, eleanor.id);
  fillBooks(tenant);
}
