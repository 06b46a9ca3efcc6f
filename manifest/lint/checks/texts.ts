import type { Check } from '../check';
import type { LintInput } from '../lint-input';
import { XML_PATH } from '../outlook-xml-facts';
import type { Problem } from '../problem';
import { buttonsOf } from '../unified-facts';
import { childElements, elementsWithin } from '../xml-tree';

/** Bounds of Microsoft's schemas, in characters, by the end of the path. */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^name\.short$/, 30],
  [/^name\.full$/, 100],
  [/^description\.short$/, 80],
  [/^description\.full$/, 4000],
  [/^staticTabs\[\d+\]\.name$/, 128],
  [/\.label$/, 64],
  [/\.supertip\.title$/, 64],
  [/\.supertip\.description$/, 250],
];

/** The words of the unified manifest by the paths that a language file uses. */
export function wordsOf({
  name,
  description,
  staticTabs,
  extensions,
}: LintInput['unified']): ReadonlyMap<string, string> {
  const extension = extensions?.[0];
  const words = new Map([
    ['name.short', name.short],
    ['name.full', name.full],
    ['description.short', description.short],
    ['description.full', description.full],
    ...staticTabs.flatMap((tab, i) => (tab.name === undefined ? [] : [[`staticTabs[${i}].name`, tab.name] as const])),
  ]);
  for (const { group, button, path } of extension ? buttonsOf(extension) : []) {
    const control = path.replace('manifest.json ', '');
    words.set(`${control.slice(0, control.lastIndexOf('.controls'))}.label`, group.label);
    words.set(`${control}.label`, button.label);
    words.set(`${control}.supertip.title`, button.supertip.title);
    words.set(`${control}.supertip.description`, button.supertip.description);
  }
  return words;
}

function lengthProblems(words: ReadonlyMap<string, string>, file: string): readonly Problem[] {
  return [...words].flatMap(([path, text]): readonly Problem[] => {
    const limit = LIMITS.find(([pattern]) => pattern.test(path))?.[1] ?? Infinity;
    return text.trim() !== '' && text.length <= limit
      ? []
      : [{ code: 'text-length', path: `${file} ${path}`, message: `${text.length} characters; 1 to ${limit} fit.` }];
  });
}

/** Each language of the unified manifest says every word of it, and no other, within the bounds. */
export const checkLanguages: Check = ({ unified, languages }) => {
  const words = wordsOf(unified);
  const translated = unified.localizationInfo.additionalLanguages.flatMap(({ languageTag, file }) => {
    const own = new Map(Object.entries(languages.get(file) ?? {}).filter(([key]) => key !== '$schema'));
    const missing = [...words.keys()].filter((path) => !own.has(path));
    const unknown = [...own.keys()].filter((path) => !words.has(path));
    return [
      ...missing.map((path): Problem => ({
        code: 'missing-translation',
        path: `${file} ${path}`,
        message: `The language "${languageTag}" lacks these words.`,
      })),
      ...unknown.map((path): Problem => ({
        code: 'unknown-translation',
        path: `${file} ${path}`,
        message: 'The manifest has no words here.',
      })),
      ...lengthProblems(own, file),
    ];
  });
  return [...lengthProblems(words, 'manifest.json'), ...translated];
};

/** Bounds of the XML manifest (docs: manifest/displayname, description, resources). */
const XML_LIMITS: readonly (readonly [element: string, limit: number])[] = [
  ['DisplayName', 125],
  ['Description', 250],
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
];

/** The XML manifest's words are translated into the same number of languages everywhere, within the bounds. */
export const checkXmlTexts: Check = ({ outlook, unified }) => {
  const wanted = unified.localizationInfo.additionalLanguages.map(({ languageTag }) => languageTag);
  return XML_LIMITS.flatMap(([name, limit]) =>
    elementsWithin(outlook, name)
      .flatMap((found) => (name.startsWith('bt:') ? childElements(found) : [found]))
      .filter(({ attributes }) => attributes['DefaultValue'] !== undefined)
      .flatMap((text): readonly Problem[] => {
        const path = `${XML_PATH} ${text.attributes['id'] ?? text.name}`;
        const overrides = childElements(text);
        const values = [text.attributes['DefaultValue'], ...overrides.map(({ attributes }) => attributes['Value'])];
        const have = overrides.map(({ attributes }) => (attributes['Locale'] ?? '').split('-')[0]);
        return [
          ...wanted
            .filter((tag) => !have.includes(tag))
            .map((tag): Problem => ({
              code: 'missing-translation',
              path,
              message: `The language "${tag}" lacks these words.`,
            })),
          ...values
            .filter((value = '') => value.trim() === '' || value.length > limit)
            .map((value = ''): Problem => ({
              code: 'text-length',
              path,
              message: `${value.length} characters; 1 to ${limit} fit.`,
            })),
        ];
      }),
  );
};
