import { UniverRenderingContext2D } from '@univerjs/preset-sheets-core';

/** Scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A letter, or a mark that settles the direction. */
const FIRST = /[\p{L}\u200e\u200f]/u;

/** Makes the text after it run from left to right, whatever its letters are. */
export const LEFT_TO_RIGHT = '\u200e';

/**
 * Has the grid draw a text in the direction of its first letter. It draws all of them from left to right, which puts the
 * words of an Arabic line with a Latin name or a full stop in it out of order.
 */
export function drawInOwnDirection(): void {
  const { prototype } = UniverRenderingContext2D;
  const draw = prototype.fillText;
  prototype.fillText = function fillText(text, ...place) {
    if (!rightToLeft.test(text) || !rightToLeft.test(FIRST.exec(text)?.[0] ?? '')) {
      draw.call(this, text, ...place);
      return;
    }
    const { direction, textAlign } = this;
    this.direction = 'rtl';
    // The start of such a text is its right end, and its place is that of its left one.
    if (textAlign === 'start') this.textAlign = 'left';
    draw.call(this, text, ...place);
    this.direction = direction;
    this.textAlign = textAlign;
  };
}
