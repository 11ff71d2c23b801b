const marks = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]|\p{Cf}/gu;
const singleLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
};

/** Lower case in which the Turkish i's are one letter: `İ`, `I`, `ı` and `i` all become `i`. */
export const foldCase = (text: string): string => {
  const lower = text.toLowerCase();
  return /\u0131|\u0307/.test(lower) ? lower.replace(/i\u0307/g, 'i').replace(/\u0131/g, 'i') : lower;
};

/** Letters, digits and signs of English alone: but for its case such a text has nothing to fold. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Without case, accents, Arabic vowel signs, letter variants and invisible characters; spaces and signs stay. */
export const foldText = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : foldCase(text)
        .normalize('NFD')
        .replace(marks, '')
        .replace(/[ıłøđßىیکةٱ]/g, (letter) => singleLetters[letter] ?? letter);

/** The key under which headers are the same: letters, digits and the percent sign. */
export const foldHeader = (text: string): string =>
  foldText(text)
    .replace(/٪/g, '%')
    .replace(/[^\p{L}\p{N}%]+/gu, '');
