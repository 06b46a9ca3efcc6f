import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const src = join(root, 'src');

/**
 * Properties of our own digest, checks and sentences, which get short names in the bundle: none of them is a word of Office.js (a
 * test looks), none is read by a text, and nothing that leaves the bundle has one.
 */
export const OWN_NAMES = [
  'addressed',
  'attachmentNames',
  'busyAsOf',
  'deciders',
  'fewMinutes',
  'inFile',
  'inSubject',
  'isPrivate',
  'leftOut',
  'lookAlike',
  'noAgenda',
  'noMinute',
  'onLast',
  'outgoing',
  'ownAddresses',
  'ownDomains',
  'rulesOff',
  'subjectKnown',
  'twoClients',
  'writtenAt',
];

/**
 * webpack's configuration of the launch-event bundle: classic Outlook runs it as one script of ES5 syntax in a runtime without
 * DOM, modules and network, so nothing may be split off, named by its hash or loaded later (office.md §2). `out` is the folder it
 * is written to; nothing else in it is touched.
 */
export function launchEventConfig({ mode, out }) {
  const production = mode !== 'development';
  return {
    name: 'launch-event',
    mode: production ? 'production' : 'development',
    context: root,
    target: ['web', 'es5'],
    entry: { 'launch-event': join(src, 'taskpane/launch-event.ts') },
    devtool: false,
    output: { path: out, publicPath: '', filename: '[name].js', chunkFormat: false, chunkLoading: false, clean: false },
    resolve: { extensions: ['.ts'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          include: src,
          loader: 'swc-loader',
          options: {
            env: { targets: { ie: '11' }, loose: true, exclude: ['transform-typeof-symbol'] },
            jsc: {
              parser: { syntax: 'typescript' },
              // Lists are arrays here: plain loops instead of iterators, concat instead of spreading helpers.
              assumptions: {
                iterableIsArray: true,
                noDocumentAll: true,
                pureGetters: true,
                ignoreFunctionLength: true,
              },
            },
          },
        },
      ],
    },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      minimizer: [
        // swc's own minifier, then terser, which finds a little more in what that leaves and gives the frequent names the letters that
        // compress best. Plain ASCII, for a script that is served without its encoding.
        new TerserPlugin({
          minify: [TerserPlugin.swcMinify, TerserPlugin.terserMinify],
          extractComments: false,
          terserOptions: [
            {
              ecma: 5,
              compress: { ecma: 5, passes: 3 },
              mangle: true,
              format: { asciiOnly: true, comments: false },
            },
            {
              ecma: 5,
              compress: { ecma: 5, passes: 3, pure_getters: true, keep_fargs: false },
              mangle: { properties: { regex: new RegExp(`^(?:${OWN_NAMES.join('|')})$`) } },
              format: { ascii_only: true, comments: false },
            },
          ],
        }),
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: join(src, 'taskpane/launch-event.html'),
        filename: 'launch-event.html',
        inject: false,
        minify: false,
      }),
    ],
    performance: { hints: false }, // scripts/check-bundles.ts holds the bound
    stats: { preset: 'errors-warnings', timings: true },
  };
}
