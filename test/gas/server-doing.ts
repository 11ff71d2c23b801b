import type { Operation } from '../../gas/protocol/operations.ts';
import { change, type Server, serverOver } from './server-driver.ts';

let builds = 0;

/** Does operations as one change. */
export function doing(server: Server, ...forward: readonly Operation[]) {
  builds += 1;
  const build = `b-${builds}`;
  return server.finish(build, server.stage(build, change(forward))).result;
}

/** Does the operations, then one that fails, so that the server takes back what it finished. */
export function failing(server: Server, ...forward: readonly Operation[]) {
  const nowhere: Operation = { do: 'name-range', title: 'Sheet1', name: 'not a name', area: 'A1' };
  return doing(server, ...forward, nowhere);
}

/** The sheet that operations are tried on. */
export const title = 'Sheet1';

/** The first cells of its first column. */
export const column = (server: Server, count: number): unknown[] =>
  Array.from({ length: count }, (_, row) => server.google.book.value(title, `A${row + 1}`));

/** Letters below each other. */
export function lettered(...letters: readonly string[]): Server {
  const server = serverOver();
  server.google.user.type(title, 'A1', ...letters.map((letter) => [letter]));
  return server;
}
