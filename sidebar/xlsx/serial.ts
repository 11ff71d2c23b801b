const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** A moment as spreadsheets count it: days since the end of 1899, the time of day as a fraction. */
export const serialOf = (date: Date): number => date.getTime() / DAY + UNIX_EPOCH;
