import { readStored as readText, storeText } from '../stored/stored-text.ts';
import { request, text, textOrNothing } from './request.ts';

const name = text(100);

export const readStored = request<'read-stored'>({ name }, (given) => readText(given.name));

export const store = request<'store'>({ name, text: textOrNothing }, (given) => {
  storeText(given.name, given.text);
  return null;
});
