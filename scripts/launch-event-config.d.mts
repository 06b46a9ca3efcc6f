import type { Configuration } from 'webpack';

/** Properties that get short names in the bundle. */
export const OWN_NAMES: readonly string[];

/** webpack's configuration of the launch-event bundle, written to the folder `out`. */
export function launchEventConfig(options: {
  readonly mode: 'production' | 'development';
  readonly out: string;
}): Configuration;
