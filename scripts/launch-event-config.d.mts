import type { Configuration } from 'webpack';

/** webpack's configuration of the launch-event bundle, written to the folder `out`. */
export function launchEventConfig(options: {
  readonly mode: 'production' | 'development';
  readonly out: string;
}): Configuration;
