import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  var axe: Readonly<{ run(context: ElementContext, options: RunOptions): Promise<AxeResults> }>;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe counts as good practice besides. */
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What keeps people from using a page, each with where it is; none is the only good answer. */
export async function accessibilityProblems(
  page: Pick<Page, 'evaluate'>,
  root = '.marksheet',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found = await page.evaluate(
    async ([selector, options]) => {
      const { violations } = await globalThis.axe.run(selector, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    },
    [root, rules] as const,
  );
  return [...found, ...(await page.evaluate(problemsAxeLeaves, root))];
}

/** Runs in the page, so that it can call nothing from outside itself. */
function problemsAxeLeaves(selector: string): string[] {
  const root = document.querySelector(selector) as Element;
  const problems: string[] = [];
  const where = (element: Element): string => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  for (const element of root.querySelectorAll('*'))
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant', 'for']) {
      const named = (element.getAttribute(name) ?? '').split(' ').filter(Boolean);
      for (const id of named)
        if (document.getElementById(id) === null) problems.push(`${name} leads nowhere, ${id}: ${where(element)}`);
    }

  // A word upon a button that goes on in the next line is read as two.
  for (const element of root.querySelectorAll('.button, .tab, #page-bar button')) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4)));
        if (lines.size > 1) problems.push(`broken word, ${word}: ${where(element)}`);
      }
  }

  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const canvas = document
    .createElement('canvas')
    .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  const colour = (text: string): Colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const behind = (element: Element): Colour => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found[3] > 0.99) return found;
    }
    return [255, 255, 255, 1];
  };
  // WCAG 2.2, relative luminance and contrast ratio.
  const luminance = ([red, green, blue]: Colour): number => {
    const part = (value: number): number =>
      value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  // WCAG 2.2, 1.4.11: the lines of what can be typed into.
  for (const element of root.querySelectorAll('.input')) {
    const found = contrast(colour(getComputedStyle(element).borderTopColor), behind(element.parentElement as Element));
    if (element.checkVisibility() && found < 3) problems.push(`line ${found.toFixed(2)}: ${where(element)}`);
  }
  return problems;
}
