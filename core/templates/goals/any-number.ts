/** COUNTIFS and its like have no word for "is a number"; every real figure is above this. */
export const ANY_NUMBER = '>=-999999999999999';
