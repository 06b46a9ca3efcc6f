import { spawnSync } from 'node:child_process';

/** Microsoft's tool that puts an add-in into Outlook. It is fetched when it is used: nothing else here needs it. */
const TOOL = 'office-addin-dev-settings@4.0.0';

/** The files of one app, to be put into Outlook and Teams. */
export interface AppFiles {
  /** XML manifest of the Outlook add-in. */
  readonly outlook: string;
  /** Package for Teams alone, beside the XML. */
  readonly teams: string;
  /** Package for Teams and Outlook in one. */
  readonly whole: string;
}

/**
 * What Microsoft's tool is called with on a system, null where it cannot help: on Windows it registers the XML add-in and
 * opens classic Outlook; on macOS it knows no Outlook, but puts the package of both into one's Microsoft 365 account.
 */
export function sideloadCommand(platform: NodeJS.Platform, files: AppFiles): readonly string[] | null {
  switch (platform) {
    case 'win32':
      return ['--yes', TOOL, 'sideload', files.outlook, 'desktop', '--app', 'Outlook'];
    case 'darwin':
      return ['--yes', TOOL, 'register', files.whole];
    default:
      return null;
  }
}

/** How to put the app into Outlook and Teams by hand. */
export function byHand(files: AppFiles): string {
  return `To try it, open https://aka.ms/olksideload in a browser, choose My add-ins, Custom Addins, Add from file, and take ${files.outlook}; in Teams choose Apps, Manage your apps, Upload an app, Upload a custom app, and take ${files.teams}. Both load the pages from this machine, so use a browser here. Remove them in the same places.`;
}

/** Runs Microsoft's tool where it can help. Gives what is left to be done by hand, null when nothing is. */
export function sideload(files: AppFiles, wanted: boolean): string | null {
  const command = wanted ? sideloadCommand(process.platform, files) : null;
  if (command === null) return byHand(files);
  const { status } = spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0 ? null : `Microsoft's tool did not succeed. ${byHand(files)}`;
}
