/** A picture of the site: its file and its width and height in pixels. */
export interface Icon {
  readonly file: string;
  readonly pixels: number;
}

const color = (pixels: number): Icon => ({ file: `icons/color-${pixels}.png`, pixels });
const outlook = (pixels: number): Icon => ({ file: `icons/outlook-${pixels}.png`, pixels });

/** Teams' own two pictures, inside the package: 192 × 192 in colour, 32 × 32 white on nothing. */
export const PACKAGE_ICONS = { color: color(192), outline: { file: 'icons/outline-32.png', pixels: 32 } } as const;

/** Pictures of a ribbon button: exactly these three sizes in both manifests. */
export const RIBBON_ICONS: readonly Icon[] = [16, 32, 80].map(color);

/** The XML add-in's own picture, told apart at a glance from the app that hides it; and the one for dense screens. */
export const ADD_IN_ICONS = { normal: outlook(64), dense: outlook(128) } as const;

/** Pictures that stand for the app where its XML add-in is hidden. */
export const ALTERNATE_ICONS = { normal: color(64), dense: color(128) } as const;

/** A mobile button's picture: a size in points and its scale. All nine are demanded (docs: manifest/control-mobilebutton). */
export interface MobileIcon extends Icon {
  readonly size: 25 | 32 | 48;
  readonly scale: 1 | 2 | 3;
}

/** The nine pictures of a mobile button. */
export const MOBILE_ICONS: readonly MobileIcon[] = ([25, 32, 48] as const).flatMap((size) =>
  ([1, 2, 3] as const).map((scale) => ({ ...color(size * scale), size, scale })),
);

/** Every picture once, by file: what `npm run icons` draws. */
export const ALL_ICONS: readonly Icon[] = [
  ...new Map(
    [
      ...Object.values(PACKAGE_ICONS),
      ...RIBBON_ICONS,
      ...MOBILE_ICONS,
      ...Object.values(ADD_IN_ICONS),
      ...Object.values(ALTERNATE_ICONS),
    ].map(({ file, pixels }) => [file, { file, pixels }]),
  ).values(),
];
