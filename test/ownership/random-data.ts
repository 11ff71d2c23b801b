import fc from 'fast-check';
import type { Table } from '../../core/intake/table.ts';
import { tableOf } from '../workbook/examples.ts';

/** A row of an export, as chance has it. */
export type DataRow = Readonly<{ day: string; channel: string; campaign: string; figures: readonly number[] }>;

const channels = ['Search', 'Social', 'E-mail', 'Affiliates', 'Print'] as const;

const days = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2026-0${month}-${String(day).padStart(2, '0')}`);

/** Rows that no two share their day, channel and campaign. */
export const dataRows = (most: number): fc.Arbitrary<readonly DataRow[]> =>
  fc.uniqueArray(
    fc.record({
      day: days,
      channel: fc.constantFrom(...channels),
      campaign: fc.constantFrom('Spring', 'Brand'),
      figures: fc.tuple(
        fc.integer({ min: 100, max: 99_999 }).map((cents) => cents / 100),
        fc.integer({ min: 1000, max: 90_000 }),
        fc.integer({ min: 10, max: 900 }),
        fc.integer({ min: 0, max: 40 }),
      ),
    }),
    { minLength: 4, maxLength: most, selector: ({ day, channel, campaign }) => `${day}|${channel}|${campaign}` },
  );

const headers = ['Day', 'Channel', 'Campaign', 'Cost', 'Impressions', 'Clicks', 'Conversions'];

/** The export as text. */
const exportText = (rows: readonly DataRow[]): string =>
  [headers, ...rows.map(({ day, channel, campaign, figures }) => [day, channel, campaign, ...figures])]
    .map((cells) => cells.join(','))
    .join('\n');

export const tableOfRows = (rows: readonly DataRow[]): Table => tableOf(exportText(rows), 'en');
