import type { Page } from 'playwright-core';

/** What keeps people from using a page, each with where it is; none is the only good answer. */
export const accessibilityProblems = (page: Page, root = '.marksheet'): Promise<readonly string[]> =>
  page.evaluate(problemsWithin, root);

/** Runs in the page, so that it can call nothing from outside itself. */
function problemsWithin(selector: string): string[] {
  const root = document.querySelector(selector);
  if (root === null) return [`${selector} is missing`];
  const problems: string[] = [];
  const isSeen = (element: Element): boolean =>
    element.checkVisibility() && element.closest('.unseen') === null && element.getBoundingClientRect().width > 0;
  const where = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const elements = [...root.querySelectorAll('*')];

  const nameOf = (element: Element): string => {
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const byOthers = labelled.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const byLabels = labels.map((label) => label.textContent ?? '').join(' ');
    const isControl = /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
    const own = isControl ? '' : (element.textContent ?? '');
    return (
      byOthers ||
      element.getAttribute('aria-label') ||
      byLabels ||
      own ||
      element.getAttribute('title') ||
      ''
    ).trim();
  };
  const interactive = 'button, input, select, textarea, summary, a[href], [role=tab], [role=option], [tabindex="0"]';
  for (const element of root.querySelectorAll(`${interactive}, progress, [role=img], [role=tabpanel], [role=listbox]`))
    if (nameOf(element) === '') problems.push(`no name: ${where(element)}`);

  // WCAG 2.2, 2.5.8: 24 by 24, or as much room by its label.
  for (const element of root.querySelectorAll(interactive)) {
    if (!isSeen(element)) continue;
    const label = element.closest('label') ?? ('labels' in element ? (element as HTMLInputElement).labels?.[0] : null);
    const boxes = [element, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
    const isBig = boxes.some(({ width, height }) => width >= 24 && height >= 23.5);
    const style = getComputedStyle(element);
    const around = Number.parseFloat(style.marginTop) + Number.parseFloat(style.marginBottom);
    const box = boxes[0] as DOMRect;
    if (!isBig && box.height + around < 24) problems.push(`too small, ${box.width}×${box.height}: ${where(element)}`);
  }

  const ids = elements.map(({ id }) => id).filter(Boolean);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) problems.push(`twice: #${id}`);
  for (const element of elements)
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant', 'for']) {
      const named = (element.getAttribute(name) ?? '').split(' ').filter(Boolean);
      for (const id of named)
        if (document.getElementById(id) === null) problems.push(`${name} leads nowhere, ${id}: ${where(element)}`);
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
  for (const element of elements) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
    );
    if (!hasText || !isSeen(element) || element.tagName === 'OPTION') continue;
    const found = contrast(colour(getComputedStyle(element).color), behind(element));
    if (found < 4.5) problems.push(`contrast ${found.toFixed(2)}: ${where(element)}`);
  }
  // WCAG 2.2, 1.4.11: the lines of what can be typed into.
  for (const element of root.querySelectorAll('.input')) {
    const found = contrast(colour(getComputedStyle(element).borderTopColor), behind(element.parentElement as Element));
    if (isSeen(element) && found < 3) problems.push(`line ${found.toFixed(2)}: ${where(element)}`);
  }
  return problems;
}
