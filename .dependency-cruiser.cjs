/**
 * Who may import whom. Each comment says what to do when the rule fires.
 * scripts/check-imports.ts runs these rules and fails when it saw fewer modules than there are files;
 * tests/checks/imports.test.ts plants one violation per rule and sees it fire.
 */
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const NPM = '(^|/)node_modules/';
const ADAPTERS = '^src/shared/(graph|storage|auth|host)/';
const SURFACES = '^src/(taskpane|tab)/';
const TEST_ONLY = '^(tests|scripts|manifest)/';
const LAUNCH_EVENT = '^src/taskpane/launch-event\\.ts$';
const ENTRIES = [
  '^src/taskpane/(taskpane\\.tsx|launch-event\\.ts)$',
  '^src/tab/(tab|tab-config)\\.tsx$',
  '^src/shared/auth/[^/]*(relay|redirect)[^/]*\\.ts$',
  '^src/shared/host/(office-dialog|teams-authenticate)-page\\.ts$',
  '^sandbox/start\\.ts$',
  '^sandbox/hosts/(link/link|office/install|events/event-worker|outlook/outlook-page|teams/teams-page)\\.tsx?$',
  '^scripts/[^/]+\\.ts$',
];

const no = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const npm = (...names) => `${NPM}(@types/)?(${names.join('|')})(/|$)`;

/** The flags themselves: every file that the catalogue imports, but for the contract. */
function flagFiles() {
  const catalogue = join(__dirname, 'src/shared/rules/catalogue.ts');
  if (!existsSync(catalogue)) return '^$';
  const names = [...readFileSync(catalogue, 'utf8').matchAll(/from '\.\/([a-z0-9-]+)'/g)].map((match) => match[1]);
  return `^src/shared/rules/(${names.filter((name) => name !== 'rule').join('|')})\\.ts$`;
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    no(
      'domain-is-pure',
      'Domain is plain data and functions: hand what it needs in as a value, or move the code to an adapter.',
      { path: '^src/shared/domain/' },
      { pathNot: '^src/shared/domain/' },
    ),
    no(
      'rules-read-the-domain',
      'A flag reads the domain only: put what it needs into the snapshot.',
      { path: '^src/shared/rules/' },
      { pathNot: '^src/shared/(rules|domain)/' },
    ),
    no(
      'rules-are-strangers',
      'A flag does not know another flag: move what both need into src/shared/domain.',
      { path: flagFiles() },
      { path: flagFiles() },
    ),
    no(
      'adapters-are-strangers',
      'Adapters meet in src/shared/app only: hand the other one in through a port.',
      { path: ADAPTERS },
      { path: ADAPTERS, pathNot: '^src/shared/$1/' },
    ),
    no(
      'adapters-look-down',
      'An adapter knows the domain and its SDK: let src/shared/app call it instead.',
      { path: ADAPTERS },
      { path: `^src/shared/(rules|app|ui)/|${SURFACES}` },
    ),
    no(
      'app-has-no-screen',
      'The app layer must run without a screen: return data and let src/shared/ui draw it.',
      { path: '^src/shared/app/' },
      { path: `^src/shared/ui/|${SURFACES}|${npm('react', 'react-dom', '@fluentui/[^/]+', 'virtua')}` },
    ),
    no(
      'ui-asks-app',
      'A component asks the session in src/shared/app, never an adapter. (The words of the Host port, host/host.ts, are free to use.)',
      { path: '^src/shared/ui/' },
      { path: `${ADAPTERS}|${SURFACES}`, pathNot: '^src/shared/host/host\\.ts$' },
    ),
    no(
      'surfaces-ask-app',
      'A surface asks the session in src/shared/app, never Graph, storage or sign-in.',
      { path: SURFACES, pathNot: LAUNCH_EVENT },
      { path: '^src/shared/(graph|storage|auth)/' },
    ),
    no(
      'surfaces-are-strangers',
      'What pane and tab share lives in src/shared/ui.',
      { path: SURFACES },
      { path: SURFACES, pathNot: '^src/$1/' },
    ),
    no(
      'one-door-graph',
      'The Graph client and its types stay in src/shared/graph: normalize there, pass domain types on.',
      { path: '^(src|sandbox)/', pathNot: '^src/shared/graph/' },
      { path: npm('@microsoft/microsoft-graph-client') },
    ),
    no(
      'one-door-graph-types',
      'Graph types stay in src/shared/graph: normalize there, pass domain types on.',
      { path: '^src/', pathNot: '^src/shared/graph/' },
      { path: npm('@microsoft/microsoft-graph-types') },
    ),
    no(
      'one-door-msal',
      'MSAL stays in src/shared/auth: ask its TokenProvider.',
      { path: '^(src|sandbox)/', pathNot: '^src/shared/auth/' },
      { path: npm('@azure/msal-[^/]+') },
    ),
    no(
      'one-door-teams',
      'teams-js stays in src/shared/host: ask its Host port.',
      { path: '^(src|sandbox)/', pathNot: '^src/shared/host/' },
      { path: npm('@microsoft/teams-js') },
    ),
    no(
      'one-door-storage',
      'idb stays in src/shared/storage: ask its Store port.',
      { path: '^src/', pathNot: '^src/shared/storage/' },
      { path: npm('idb') },
    ),
    no(
      'launch-event-is-light',
      'Classic Outlook runs this file in a bare JavaScript runtime: it reaches its own folder and src/shared/domain, no package, adapter, rule or page.',
      { path: LAUNCH_EVENT },
      { path: `${NPM}|^src/(?!shared/domain/|taskpane/launch-event)`, reachable: true },
    ),
    no(
      'src-never-imports-tests',
      'The product knows neither its tests, scripts and manifests nor the sandbox: move the code into src.',
      { path: '^src/' },
      { path: `${TEST_ONLY}|^sandbox/` },
    ),
    no(
      'sandbox-is-a-witness',
      'The sandbox answers for Microsoft, so it takes nothing from the product: write it from the documentation.',
      { path: '^sandbox/' },
      { path: `^src/|${TEST_ONLY}` },
    ),
    no('no-cycles', 'Move what both files need into a third one.', {}, { circular: true }),
    no(
      'no-orphans',
      'Nothing ties this file to the rest: use it or delete it.',
      { orphan: true, pathNot: `${ENTRIES.join('|')}|^tests/|^scripts/lint/|\\.d\\.m?ts$` },
      {},
    ),
    no(
      'no-dead-files',
      'No page, script or server reaches this file: use it or delete it (a test alone is no use).',
      { path: ENTRIES.join('|') },
      { path: '^(src|sandbox)/', pathNot: `${ENTRIES.join('|')}|\\.d\\.m?ts$`, reachable: false },
    ),
    no(
      'no-unresolvable',
      'This import leads nowhere: correct the path or add the package.',
      {},
      { couldNotResolve: true, pathNot: '\\.css$' },
    ),
    no(
      'no-dev-packages-in-src',
      'The bundles may hold only what package.json lists under "dependencies".',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: npm('office-js', 'react', 'react-dom', '@microsoft/microsoft-graph-types'),
      },
    ),
  ],
  options: {
    doNotFollow: { path: NPM },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
