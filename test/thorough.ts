/** Whether every case is wanted (MARKSHEET_LONG=1, as `npm run nightly` has it), or enough of them for every change. */
const isThorough = process.env.MARKSHEET_LONG === '1';

/** Cases of which some are tried with every change, and all of them every night. */
export const allOrSome = <Case>(all: readonly Case[], isUsual: (one: Case) => boolean): readonly Case[] =>
  isThorough ? all : all.filter(isUsual);

/** How often something random is tried. */
export const times = (often: number, usually: number): number => (isThorough ? often : usually);
