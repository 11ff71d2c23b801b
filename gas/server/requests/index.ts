import type { RequestName } from '../../protocol/requests.ts';
import { run, stage, turnBack } from './builds.ts';
import { cells } from './cells.ts';
import { keepChoice, readChoice } from './choices.ts';
import { insertFormula } from './insert-formula.ts';
import type { Answering } from './request.ts';
import { selection } from './selection.ts';
import { sheets } from './sheets.ts';
import { show } from './show.ts';
import { start } from './start.ts';
import { readStored, store } from './stored.ts';
import { texts } from './texts.ts';

const all: Readonly<Record<RequestName, Answering>> = {
  start,
  texts,
  sheets,
  cells,
  selection,
  'insert-formula': insertFormula,
  show,
  'read-stored': readStored,
  store,
  'read-choice': readChoice,
  'keep-choice': keepChoice,
  stage,
  run,
  'take-back': turnBack,
};

/** Every request by its name. */
export const requests: ReadonlyMap<string, Answering> = new Map(Object.entries(all));
