import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  iconFile,
  iconSizes,
  type RibbonCommand,
  ribbonCommands,
} from '../../../excel-addin/manifest/ribbon-commands.ts';
import { root } from '../built-files.ts';
import { type Picture, readPng } from './read-png.ts';

const folder = join(root, 'excel-addin');
const picture = (command: RibbonCommand, size: number): Picture =>
  readPng(readFileSync(join(folder, iconFile(command, size))));

const all = ribbonCommands.flatMap((command) => iconSizes.map((size) => [command, size] as const));

/** Of each pixel, the colour where it can be seen, and how much of it. */
function seenColours({ pixels }: Picture): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] as number) < 128) continue;
    const colour = pixels.subarray(at, at + 3).join();
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return found;
}

const share = (one: Picture): number =>
  [...seenColours(one).values()].reduce((sum, count) => sum + count, 0) / (one.width * one.height);

test.each(all)('the picture of %s with %s pixels has that size, and something on it', (command, size) => {
  const one = picture(command, size);
  expect([one.width, one.height]).toEqual([size, size]);
  // A line drawing covers about a fifth of its square, the add-in's own sign nearly all of it.
  expect(share(one)).toBeGreaterThan(0.08);
  expect(share(one)).toBeLessThan(1);
  expect(seenColours(one).size).toBeGreaterThan(1);
});

/** How bright a colour is, as contrasts are computed. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

// The ribbon of Excel in its white, colourful and black looks.
test.each([
  [255, 255, 255],
  [243, 242, 241],
  [38, 38, 38],
])('drawings can be told from a ribbon of the colour %s, %s, %s', (...ribbon) => {
  for (const command of ribbonCommands.filter((one) => one !== 'open')) {
    const [[most = ''] = []] = [...seenColours(picture(command, 80))].sort((left, right) => right[1] - left[1]);
    expect(contrast(luminance(most.split(',').map(Number)), luminance(ribbon))).toBeGreaterThan(3);
  }
});

test('every picture differs from the others of its size', () => {
  for (const size of iconSizes)
    expect(new Set(ribbonCommands.map((command) => picture(command, size).pixels.join())).size).toBe(4);
});

test('the folder holds these pictures and their drawings, and nothing else', () => {
  const drawings = ribbonCommands.flatMap((command) => [`${command}.svg`, `${command}-small.svg`]);
  const expected = [...drawings, ...all.map(([command, size]) => `${command}-${size}.png`)];
  expect(readdirSync(join(folder, 'icons')).sort()).toEqual(expected.sort());
});
