import type { XmlElement } from '../../add-in-only/xml-element';
import type { Check } from '../check';
import type { Site } from '../lint-input';
import { resourceReader, XML_PATH } from '../outlook-xml-facts';
import type { Problem } from '../problem';
import { EXTENSION_PATH } from '../unified-facts';
import type { UnifiedManifest } from '../unified-manifest-shape';
import { childElements, elementsWithin } from '../xml-tree';

/** A picture that a manifest names, and the width and height that its place demands. */
interface Named {
  readonly file: string;
  readonly pixels: number;
  readonly path: string;
}

const fileOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.slice(1) : url);

/** What says `size` beside `url` is that many pixels wide; the dense one of a pair twice as many. */
function jsonIcons(value: unknown, path: string, scale = 1): readonly Named[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('size' in value && 'url' in value)
    return [{ file: fileOf(String(value.url)), pixels: Number(value.size) * scale, path }];
  return Object.entries(value).flatMap(([key, inner]) =>
    jsonIcons(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, key === 'highResolutionIcon' ? 2 : 1),
  );
}

function packageIcons({ icons, extensions }: UnifiedManifest): readonly Named[] {
  return [
    { file: icons.color, pixels: 192, path: 'manifest.json icons.color' },
    { file: icons.outline, pixels: 32, path: 'manifest.json icons.outline' },
    ...jsonIcons(extensions?.[0], EXTENSION_PATH),
  ];
}

function xmlIcons(root: XmlElement): readonly Named[] {
  const read = resourceReader(root);
  const own = [['IconUrl', 64] as const, ['HighResolutionIconUrl', 128] as const].map(([name, pixels]) => ({
    file: fileOf(elementsWithin(root, name)[0]?.attributes['DefaultValue'] ?? ''),
    pixels,
    path: `${XML_PATH} ${name}`,
  }));
  const buttons = elementsWithin(root, 'Control').flatMap((control) =>
    elementsWithin(control, 'bt:Image').map(({ attributes: { size = '0', scale = '1', resid = '' } }) => ({
      file: fileOf(read(resid)),
      pixels: Number(size) * Number(scale),
      path: `${XML_PATH} ${control.attributes['id'] ?? ''} ${size}×${scale}`,
    })),
  );
  return [...own, ...buttons];
}

function sizeProblem({ file, pixels, path }: Named, site: Site): readonly Problem[] {
  const picture = site.picture(file);
  if (picture === null) return [{ code: 'missing-file', path, message: `"${file}" is no PNG of the build.` }];
  return picture.width === pixels && picture.height === pixels
    ? []
    : [
        {
          code: 'icon-size',
          path,
          message: `"${file}" is ${picture.width} × ${picture.height}; its place demands ${pixels} × ${pixels} pixels.`,
        },
      ];
}

/** Every picture exists and is as large as its place demands; Teams' outline is white on nothing. */
export const checkIcons: Check = ({ unified, outlook, site }) => {
  const outline = site.picture(unified.icons.outline);
  return [
    ...[...packageIcons(unified), ...xmlIcons(outlook)].flatMap((icon) => sizeProblem(icon, site)),
    ...(outline !== null && !outline.whiteOnNothing()
      ? [
          {
            code: 'icon-colour' as const,
            path: 'manifest.json icons.outline',
            message: 'Teams takes an outline of white on nothing only.',
          },
        ]
      : []),
  ];
};

const MOBILE_SET = ['25', '32', '48'].flatMap((size) => ['1', '2', '3'].map((scale) => `${size}×${scale}`));

/** A mobile button has its picture in three sizes at three scales, and a desktop one in 16, 32 and 80 (docs: manifest/icon). */
export const checkIconSets: Check = ({ outlook }) =>
  elementsWithin(outlook, 'Control').flatMap((control): readonly Problem[] => {
    const mobile = control.attributes['xsi:type'] === 'MobileButton';
    const images = childElements(control, 'Icon').flatMap((icon) => childElements(icon, 'bt:Image'));
    const have = images.map(({ attributes: { size = '', scale } }) => (mobile ? `${size}×${scale ?? ''}` : size));
    const missing = (mobile ? MOBILE_SET : ['16', '32', '80']).filter((wanted) => !have.includes(wanted));
    const path = `${XML_PATH} ${control.attributes['id'] ?? ''}`;
    return missing.length === 0 ? [] : [{ code: 'icon-set', path, message: `No picture for ${missing.join(', ')}.` }];
  });
