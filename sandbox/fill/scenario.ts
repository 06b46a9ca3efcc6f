import type { TenantFiller } from '../tenant/tenant-api';
import { fillBooks } from './scenario-book';
import { eleanor, ellen, priya, studioPeople } from './scenario-people';
import { ScenarioScript, type ScenarioExpectation } from './scenario-script';
import { duePromises } from './stories/due-promises';
import { everydayThreads } from './stories/everyday-threads';
import { ferrowAndLyle } from './stories/ferrow-and-lyle';
import { haldenFoods } from './stories/halden-foods';
import { harcourtMuseums } from './stories/harcourt-museums';
import { kestrelTravel } from './stories/kestrel-travel';
import { lumenEyecare } from './stories/lumen-eyecare';
import { northgateDental } from './stories/northgate-dental';
import { oakham } from './stories/oakham';
import { openQuestions } from './stories/open-questions';
import { outsideNoise } from './stories/outside-noise';
import { penhallow } from './stories/penhallow';
import { priyasClients } from './stories/priyas-clients';
import { samsClients } from './stories/sams-clients';
import { studioLife } from './stories/studio-life';
import { tidewellEnergy } from './stories/tidewell-energy';

const stories = [
  studioLife,
  haldenFoods,
  northgateDental,
  oakham,
  kestrelTravel,
  penhallow,
  tidewellEnergy,
  lumenEyecare,
  ferrowAndLyle,
  harcourtMuseums,
  priyasClients,
  openQuestions,
  outsideNoise,
  duePromises,
  everydayThreads,
  samsClients,
];

/** The whole story as it stands at `now` (ms since 1970): the same for the same instant. */
export function scenarioScript(now: number): ScenarioScript {
  const script = new ScenarioScript(now);
  for (const story of stories) story(script);
  script.mails.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return script;
}

/** What the scenario plants at `now` (ms): which flag must speak or stay silent, for whom, at the mail or event of which subject. */
export function scenarioExpectations(now: number): readonly ScenarioExpectation[] {
  return scenarioScript(now).expectations;
}

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
