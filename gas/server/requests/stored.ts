import { UNDO } from '../../../core/host/undo/stored-form.ts';
import { keepUndoFirst, noteKept } from '../build/ended.ts';
import { readStored as readText, storeText } from '../stored/stored-text.ts';
import { request, text, textOrNothing } from './request.ts';

const name = text(100);

export const readStored = request<'read-stored'>({ name }, (given) => {
  if (given.name === UNDO) keepUndoFirst();
  return readText(given.name);
});

export const store = request<'store'>({ name, text: textOrNothing }, (given) => {
  storeText(given.name, given.text);
  if (given.name === UNDO) noteKept();
  return null;
});
