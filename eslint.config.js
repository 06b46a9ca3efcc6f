import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { houseRules } from './scripts/lint/house-rules.js';

/** Globals with one door each; a folder may use those of its own list only. */
const DOORS = {
  Office: 'Outlook is reached through src/shared/host only.',
  indexedDB: 'What is kept on the device goes through src/shared/storage only.',
  localStorage: 'What is kept on the device goes through src/shared/storage only.',
  sessionStorage: 'What is kept on the device goes through src/shared/storage only.',
  fetch: 'The network is reached through src/shared/graph only.',
  XMLHttpRequest: 'The network is reached through src/shared/graph only.',
};
const THROUGH_WINDOW = ['window', 'globalThis', 'self'];

/** The two rules that close every door except `open`. */
function closeDoorsBut(...open) {
  const closed = Object.entries(DOORS).filter(([name]) => !open.includes(name));
  return {
    'no-restricted-globals': ['error', ...closed.map(([name, message]) => ({ name, message }))],
    'no-restricted-properties': [
      'error',
      ...closed.flatMap(([property, message]) => THROUGH_WINDOW.map((object) => ({ object, property, message }))),
    ],
  };
}

const NO_EXPORT_ALL = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import the thing from the file it lives in.',
};
const NO_CLOCK = [
  {
    selector: 'CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name="now"]',
    message: 'The core knows no clock: take `now` as a value.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core knows no clock: take `now` as a value.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The core knows no clock: take `now` as a value.' },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'The core is deterministic.',
  },
];
const NO_SKIPPED_TESTS = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]',
  message: 'A test runs or it is deleted; use skipIf with a printed reason for data that a clone may lack.',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'tests/.output/', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { house: houseRules },
    rules: {
      'house/no-leftovers': 'error',
      'house/reason-beside': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'sandbox/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'house/doc-comment': 'error',
      'no-restricted-syntax': ['error', NO_EXPORT_ALL],
      'default-case': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-console': 'error', ...closeDoorsBut() } },
  { files: ['src/shared/graph/**'], rules: closeDoorsBut('fetch') },
  { files: ['src/shared/host/**', 'src/taskpane/launch-event.ts'], rules: closeDoorsBut('Office') },
  { files: ['src/shared/storage/**'], rules: closeDoorsBut('indexedDB', 'localStorage', 'sessionStorage') },
  {
    files: ['src/shared/domain/**', 'src/shared/rules/**'],
    rules: { 'no-restricted-syntax': ['error', NO_EXPORT_ALL, ...NO_CLOCK] },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'sandbox/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', NO_SKIPPED_TESTS] } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
