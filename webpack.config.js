import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { launchEventConfig } from './scripts/launch-event-config.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const src = join(root, 'src');
const fluent = /[\\/]node_modules[\\/]@fluentui[\\/]/;

/**
 * The application (client) id of the app registration, for a `meta` of the pages that sign in: no script holds it, so that
 * `npm run package` can put another one in without a build. The zero id belongs to the sandbox.
 */
const CLIENT_ID = process.env.MAINSTAY_CLIENT_ID ?? '00000000-0000-0000-0000-000000000000';
/** The directory that may sign in (id or domain), `organizations` for any. */
const TENANT = process.env.MAINSTAY_TENANT || 'organizations';

/** Pages that start a session, src/shared/app/registration.ts. */
const SIGNS_IN = new Set(['taskpane', 'tab']);

/**
 * One surface = one compilation: Griffel extracts the styles of a whole compilation into one sheet,
 * so a surface of its own never loads another one's styles.
 */
const SURFACES = [
  { name: 'taskpane', pages: { taskpane: { entry: 'taskpane/taskpane.tsx', html: 'taskpane/taskpane.html' } } },
  {
    name: 'tab',
    pages: {
      tab: { entry: 'tab/tab.tsx', html: 'tab/tab.html' },
      'tab-config': { entry: 'tab/tab-config.tsx', html: 'tab/tab-config.html' },
    },
  },
  {
    name: 'sign-in',
    pages: {
      redirect: { entry: 'shared/auth/redirect-page.ts', html: 'shared/auth/sign-in-window.html' },
      relay: { entry: 'shared/auth/relay-page.ts', html: 'shared/auth/sign-in-window.html' },
      'office-dialog': { entry: 'shared/host/office-dialog-page.ts', html: 'shared/host/office-dialog.html' },
      'teams-authenticate': {
        entry: 'shared/host/teams-authenticate-page.ts',
        html: 'shared/auth/sign-in-window.html',
      },
    },
  },
];

/** webpack's configuration of one surface; `mode` as on its command line. */
function surface({ name, pages }, mode) {
  const production = mode !== 'development';
  const present = Object.entries(pages).filter(([, { entry }]) => existsSync(join(src, entry)));
  return {
    name,
    mode: production ? 'production' : 'development',
    context: root,
    target: ['web', 'es2022'],
    entry: Object.fromEntries(present.map(([page, { entry }]) => [page, join(src, entry)])),
    devtool: production ? false : 'source-map',
    output: {
      path: join(root, 'dist'),
      publicPath: '',
      filename: `assets/${name}/[name].[contenthash:10].js`,
      chunkFilename: `assets/${name}/[name].[contenthash:10].js`,
      assetModuleFilename: `assets/${name}/[name].[contenthash:10][ext]`,
      uniqueName: `mainstay-${name}`,
      trustedTypes: 'mainstay', // the policy that scripts/hosting/content-policy.ts names
      clean: { keep: (asset) => !asset.startsWith(`assets/${name}/`) },
    },
    resolve: { extensions: ['.tsx', '.ts', '.js', '.json'] },
    module: {
      rules: [
        { test: /\.js$/, include: fluent, loader: GriffelCSSExtractionPlugin.loader },
        {
          test: /\.tsx?$/,
          include: src,
          use: [
            GriffelCSSExtractionPlugin.loader,
            {
              loader: '@griffel/webpack-loader',
              options: { babelOptions: { presets: [require.resolve('@babel/preset-typescript')] } },
            },
            {
              loader: 'swc-loader',
              options: {
                jsc: {
                  parser: { syntax: 'typescript', tsx: true },
                  target: 'es2022',
                  transform: { react: { runtime: 'automatic', development: !production } },
                },
              },
            },
          ],
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: /\.(png|svg|woff2)$/, type: 'asset/resource' },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          extractComments: false,
          terserOptions: {
            ecma: 2020,
            module: true,
            compress: { passes: 2, pure_getters: true, keep_fargs: false },
            format: { comments: false },
          },
        }),
      ],
      splitChunks: { chunks: 'async' },
    },
    plugins: [
      new CssPlugin({ filename: `assets/${name}/[name].[contenthash:10].css`, ignoreOrder: true }),
      new GriffelCSSExtractionPlugin(),
      new CopyPlugin({ patterns: [{ from: 'manifest/icons', to: 'icons', noErrorOnMissing: true }] }),
      ...present.map(
        ([page, { html }]) =>
          new HtmlPlugin({
            template: join(src, html),
            ...(SIGNS_IN.has(page) ? { meta: { 'mainstay-client-id': CLIENT_ID, 'mainstay-tenant': TENANT } } : {}),
            filename: `${page}.html`,
            chunks: [page],
            inject: 'head',
            scriptLoading: 'defer',
            minify: false,
          }),
      ),
    ],
    performance: { hints: false }, // scripts/check-bundles.ts holds the bounds
    cache: {
      type: 'filesystem',
      name: `${name}-${production ? 'production' : 'development'}`,
      cacheDirectory: join(root, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
      version: CLIENT_ID,
    },
    stats: { preset: 'errors-warnings', timings: true },
  };
}

/** @returns {import('webpack').Configuration[]} One configuration per surface that has an entry, and the launch-event bundle's own. */
export default (_env, argv) => [
  ...SURFACES.filter(({ pages }) => Object.values(pages).some(({ entry }) => existsSync(join(src, entry)))).map(
    (each) => surface(each, argv.mode),
  ),
  launchEventConfig({ mode: argv.mode, out: join(root, 'dist') }),
];
