// Rows of an ad export, the same in every run: a date, two texts, two counts, two amounts and a percent.
const campaigns = [
  'Brand - Search',
  'Generic - Search',
  'Retargeting',
  'Spring sale',
  'Video awareness',
  'Lookalike 2 %',
];
const channels = ['Google Ads', 'Meta Ads', 'TikTok', 'Newsletter'];

export const headers = ['Date', 'Campaign', 'Channel', 'Impressions', 'Clicks', 'Cost', 'Revenue', 'CTR'];

const pad = (number) => String(number).padStart(2, '0');

/** One row: the values as cells. The date is text here, as in an export. */
function sampleRow(index) {
  const clicks = (index * 7919) % 900;
  const impressions = 1000 + ((index * 104_729) % 50_000);
  return [
    `2026-${pad(1 + ((index >> 5) % 12))}-${pad(1 + (index % 28))}`,
    campaigns[index % campaigns.length],
    channels[index % channels.length],
    impressions,
    clicks,
    Math.round(clicks * 37.3) / 100,
    Math.round(clicks * 211.7) / 100,
    Math.round((clicks / impressions) * 1e4) / 1e4,
  ];
}

/** As .csv: decimals always written, the percent as text. */
export function sampleText(rows) {
  const lines = [headers.join(',')];
  for (let index = 0; index < rows; index += 1) {
    const [date, campaign, channel, impressions, clicks, cost, revenue, ctr] = sampleRow(index);
    const figures = `${impressions},${clicks},${cost.toFixed(2)},${revenue.toFixed(2)},${(ctr * 100).toFixed(2)}%`;
    lines.push(`${date},${campaign},${channel},${figures}`);
  }
  return lines.join('\n');
}

/** As cells that are ready to be written. */
export function sampleCells(rows) {
  return [headers, ...Array.from({ length: rows }, (_, index) => sampleRow(index))];
}
