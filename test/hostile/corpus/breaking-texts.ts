import { hostileTexts } from './hostile-text.ts';

const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');

/** What breaks readers and writers: characters that stand for nothing, halves, marks, lengths. */
export const breakingTexts = [
  ...hostileTexts('characters', [
    ['every control character', `a${controls}b`],
    ['the controls of Latin-1', 'a\u007F\u0080\u0085\u009Fb'],
    ['NUL', 'a\u0000b'],
    ['escape sequence of a terminal', '\u001B[2J\u001B[31mred\u001B]0;title\u0007'],
    ['backspaces', 'safe\b\b\b\bevil'],
    ['the two that stand for nothing', 'a\uFFFE\uFFFFb'],
    ['others that stand for nothing', 'a\uFDD0\u{1FFFE}b'],
    ['a first half', 'a\uD83Db'],
    ['a second half', 'a\uDE00b'],
    ['halves the wrong way round', '\uDE00\uD83D'],
    ['a half at the end', 'end\uD83D'],
    ['private signs', '\uE000\u{F0000}'],
    ['tags', '\u{E0001}\u{E0041}\u{E007F}'],
    ['a storm of marks', `Z${'\u0338\u0345\u0310\u0353'.repeat(200)}`],
    ['marks without a letter', '\u0301\u0301\u0301'],
    ['a composed and a taken-apart letter', '\u00E9 e\u0301'],
    ['the longest letter', '\uFDFA'.repeat(20)],
    ['a family', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'],
    ['a replacement sign', 'a\uFFFDb'],
    ['line ends of all kinds', 'a\nb\rc\r\nd\u2028e\u2029f\u0085g'],
  ]),
  ...hostileTexts('direction', [
    ['right-to-left override', 'invoice\u202Excod.exe'],
    ['left-to-right override', '\u202Dexe.txt'],
    ['embedding never closed', '\u202Bnever closed'],
    ['isolate never closed', '\u2066never closed'],
    ['closing what was never opened', 'x\u202C\u2069\u202C\u2069y'],
    ['Arabic letter mark', '\u061C=1+1'],
    ['deep embedding', '\u202A'.repeat(200)],
    ['invisible signs alone', '\u200B\u200C\u200D\u2060'],
    ['two directions', 'שלום =1+1 مرحبا'],
  ]),
  ...hostileTexts('length', [
    ['as much as a cell takes', 'x'.repeat(32_767)],
    ['one more', `${'x'.repeat(32_767)}y`],
    ['a pair across the limit', `${'x'.repeat(32_766)}\u{1F600}z`],
    ['much more', '=1+1 '.repeat(20_000)],
    ['quotes only', '"'.repeat(9001)],
    ['256 characters', 'q'.repeat(256)],
  ]),
];
