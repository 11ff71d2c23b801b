import { hostileTexts } from './hostile-text.ts';

const rows = 'Date,Campaign,Spend,Clicks\n2026-07-01,=1+1,10,5\n2026-07-02,+2,20,7';
const html = (cells: string): string => `<table><tr><th>Campaign<th>Spend</tr><tr>${cells}</tr></table>`;
const wide = (count: number, cell: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => cell(at)).join(',');

/** Whole texts as somebody pastes them or a file holds them. */
export const wholeTexts = [
  ...hostileTexts('text', [
    ['nothing', ''],
    ['spaces', '   \n\t\n  '],
    ['a byte order mark alone', '\uFEFF'],
    ['one sign', '='],
    ['one quote', '"'],
    ['NUL first', `\u0000${rows}`],
    ['NULs behind the first page', `${rows}\n${'2026-07-03,x,1,1\n'.repeat(400)}2026-07-04,a\u0000b,1,1`],
    ['a quote never closed', 'Date,Campaign,Spend\n2026-07-01,"=1+1,10\n2026-07-02,b,20\n2026-07-03,c,30'],
    ['a quote never closed, and long', `Campaign,Spend\n"${'=1+1,5\n'.repeat(20_000)}`],
    ['quotes in the midst', 'Campaign,Spend\na"b"c,1\n"d"e,2\n""",3'],
    ['quotes only', '"'.repeat(100_001)],
    ['delimiters only', ',;|\t'.repeat(10_000)],
    ['thousands of blank lines', `${rows}${'\n'.repeat(20_000)}2026-07-03,=1,30,9`],
    ['blank lines first', `${'\n'.repeat(20_000)}${rows}`],
    ['20,000 columns', `${wide(20_000, (at) => `c${at}`)}\n${wide(20_000, String)}`],
    ['6,000 columns of one name', `${wide(6000, () => 'Spend')}\n${wide(6000, String)}\n${wide(6000, String)}`],
    ['a header of a megabyte', `Campaign,${'=1+1 '.repeat(200_000)},Spend\na,b,1\nc,d,2`],
    ['a cell of a megabyte', `Campaign,Spend\n${'=1+1 '.repeat(200_000)},1\nb,2`],
    ['one line of a megabyte', 'x'.repeat(1_000_000)],
    ['a delimiter to suit an attacker', `sep==\nCampaign=Spend\n1+1=2\n3+3=4`],
    ['a delimiter that is a letter', 'sep=e\nCampaigneSpend\nae1\nbe2'],
    ['rows of every length', Array.from({ length: 300 }, (_, at) => 'a,'.repeat(at)).join('\n')],
    ['records of properties', '__proto__,constructor,Spend\n__proto__,toString,1\nhasOwnProperty,valueOf,2'],
    ['JSON', '{"__proto__":{"harmed":1},"constructor":{"prototype":{"harmed":1}}}'],
    ['an old file', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'],
    ['line separators', rows.replace(/\n/g, '\u2028')],
    ['carriage returns', rows.replace(/\n/g, '\r')],
    ['totals that never end', `Campaign,Spend\n${'Total,1\n'.repeat(5000)}`],
  ]),
  ...hostileTexts('HTML', [
    ['an image that runs', html('<td><img src=x onerror="window.harmed=1">=1+1<td>5')],
    ['a script', html('<td><script>window.harmed=1</script>=1+1<td>5')],
    ['entities for signs', html('<td>&#61;1+1&#x3D;<td>&#53;')],
    ['entities for nothing', html('<td>&#0;&#xD800;&#xFFFF;&#1;a<td>5')],
    ['entities named like properties', html('<td>&constructor;&__proto__;&toString;<td>5')],
    ['numbers of entities beyond', html('<td>&#99999999999;&#x110000;<td>5')],
    ['a wide span', html('<td colspan=999999999>=1+1<td>5')],
    ['a high span', html(`<td rowspan=999999999 colspan=999>a${'<tr>'.repeat(30_000)}`)],
    ['many wide spans', html('<td colspan=1000>'.repeat(4000))],
    ['comments never closed', html(`<td>a<td>5${'<!--'.repeat(60_000)}`)],
    ['styles never closed', html(`<td>a<td>5${'<style>'.repeat(40_000)}`)],
    ['tags never closed', html(`<td>a<td>5${'<a '.repeat(80_000)}`)],
    ['tables in tables', html(`${'<table><tr><td>'.repeat(5000)}=1+1`)],
    ['only the beginning', '<table><tr><td'],
  ]),
];
