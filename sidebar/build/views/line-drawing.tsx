const WIDTH = 60;
const HEIGHT = 14;

/** The way that values go, as a small line without any scale. */
export function LineDrawing({ values }: Readonly<{ values: readonly (number | null)[] }>) {
  return (
    <svg class="drawn-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <polyline points={linePoints(values, WIDTH, HEIGHT, extent([values]))} />
    </svg>
  );
}

/** The least and the greatest of some rows of values. */
export function extent(rows: readonly (readonly (number | null)[])[]): readonly [number, number] {
  const numbers = rows.flat().filter((value): value is number => value !== null);
  return numbers.length === 0 ? [0, 1] : [Math.min(...numbers), Math.max(...numbers)];
}

/** The points of a line through values within a box; missing values are passed over. */
export function linePoints(
  values: readonly (number | null)[],
  width: number,
  height: number,
  [least, most]: readonly [number, number],
): string {
  const range = most - least || 1;
  const step = values.length > 1 ? (width - 2) / (values.length - 1) : 0;
  const points = values.flatMap((value, index) =>
    value === null
      ? []
      : `${(1 + index * step).toFixed(1)},${(height - 1 - ((value - least) / range) * (height - 2)).toFixed(1)}`,
  );
  return points.join(' ');
}
